// Push health: what is known about push on this phone, and what can't be known. It claims nothing else.

import { useTeam } from "../../../hooks/use-team.ts";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { pushHealthWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import { InForce } from "./InForce.tsx";
import { ReceivedPart } from "./ReceivedPart.tsx";
import { RelayPart } from "./RelayPart.tsx";
import { SubscriptionPart } from "./SubscriptionPart.tsx";
import { WaitingPart } from "./WaitingPart.tsx";

/** It can be read without a team, too. */
export const PushScreen = () => {
  const { link, state, isMissing } = useTeam();
  return (
    <Screen title={pushHealthWords.title} back={{ href: "/team", label: pushHealthWords.back }}>
      {!link || !state ? (
        <p role="status">{isMissing ? pushHealthWords.missing : pushHealthWords.loading}</p>
      ) : (
        <>
          <InForce link={link} state={state} />
          <SubscriptionPart link={link} state={state} />
          <RelayPart link={link} state={state} />
          <ReceivedPart link={link} state={state} />
          <WaitingPart link={link} state={state} />
          <TeamPart title={pushHealthWords.unknownTitle}>
            <Stack as="ul">
              {pushHealthWords.unknown.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </Stack>
          </TeamPart>
        </>
      )}
    </Screen>
  );
};
