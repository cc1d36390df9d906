// The phones of the team: who can be reached by push, the invite, and the way out.

import { useTeam } from "../../../hooks/use-team.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { TextLink } from "../../../parts/text/TextLink.tsx";
import { phonesWords } from "../../../words/join.ts";
import { pushHealthWords } from "../../../words/push.ts";
import { AdminPart } from "./AdminPart.tsx";
import { InvitePart } from "./InvitePart.tsx";
import { LeavePart } from "./LeavePart.tsx";
import { ReadinessPart } from "./ReadinessPart.tsx";
import { ThisPhonePart } from "./ThisPhonePart.tsx";

export const PhonesScreen = () => {
  const { link, state, isMissing } = useTeam();
  return (
    <Screen title={phonesWords.title} back={{ href: "/team", label: phonesWords.back }}>
      {!link || !state ? (
        <p role="status">{isMissing ? pushHealthWords.missing : pushHealthWords.loading}</p>
      ) : (
        <>
          {state.membership && <ReadinessPart link={link} membership={state.membership} />}
          {state.membership && <ThisPhonePart link={link} membership={state.membership} />}
          {state.membership && <InvitePart link={link} membership={state.membership} />}
          {state.membership?.admin === null && <AdminPart link={link} membership={state.membership} />}
          {state.membership && <TextLink href="/team/push">{pushHealthWords.health}</TextLink>}
          <LeavePart link={link} membership={state.membership} />
        </>
      )}
    </Screen>
  );
};
