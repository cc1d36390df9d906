// The ways into a team: an invite link, its code through the camera, or a new team with the operator's setup code, which
// may come as a link or a code too.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { refreshSubscription } from "../../../actions/relay-link/refresh-subscription.ts";
import { createTeam, type Joined, joinTeam } from "../../../actions/team/join-team.ts";
import type { RoleId } from "../../../domain/pack/pack.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useTeam } from "../../hooks/use-team.ts";
import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Callout } from "../../parts/text/Callout.tsx";
import { Reply } from "../../parts/text/Reply.tsx";
import { joinWords } from "../../words/join.ts";
import { answerWords, pushHealthWords } from "../../words/push.ts";
import { hostOf } from "../team/host-of.ts";
import { HomeFirst } from "./HomeFirst.tsx";
import { InviteScan } from "./InviteScan.tsx";
import { NewTeam } from "./NewTeam.tsx";
import { ThisPhone } from "./ThisPhone.tsx";
import { useInviteHere } from "./use-invite-here.ts";

/**
 * Once in, it goes on to push, because a team without push reaches nobody; from a new team to its invite, because a team
 * of one phone reaches nobody either.
 */
export const JoinScreen = () => {
  const { ports } = useApp();
  const { route } = useLocation();
  const { link, state, isMissing } = useTeam();
  const { invite, setupCode, wrong, take } = useInviteHere();
  const me = useLive(ports.identity.me);
  const [name, setName] = useState(me.name);
  const [roles, setRoles] = useState<readonly RoleId[]>(["ic"]);
  const [said, setSaid] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMaking = isAsked || setupCode !== null;
  const membership = state?.membership;
  const isHomeFirst = link?.ports.push.support() === "home-screen";
  const isNamed = name.trim() !== "";

  const run = async (words: string, relay: string, work: () => Promise<Joined>, next: string): Promise<void> => {
    setSaid(words);
    const joined = await work().catch(() => null);
    if (joined?.type === "joined") {
      // If push is already allowed, there is nothing left to ask.
      if (link) void refreshSubscription(link.ports, () => Date.now()).catch(() => undefined);
      route(next, true);
    } else setSaid(joined ? failedWords(joined, relay) : joinWords.notKept);
  };
  const joining = () => ({ name: name.trim().slice(0, 60), roles, at: ports.clock.now() });

  return (
    <Screen
      title={isMaking ? joinWords.own : joinWords.title}
      back={{ href: "/team", label: joinWords.back }}
      thumb={
        link &&
        invite && (
          <>
            <Reply role="status">{said}</Reply>
            <Button
              look={isHomeFirst ? "quiet" : "primary"}
              disabled={!isNamed}
              onTap={() =>
                void run(joinWords.joining, invite.relay, () => joinTeam(link.ports, invite, joining()), "/team/push")
              }
            >
              {!isNamed ? joinWords.needsName : isHomeFirst ? joinWords.joinHere : joinWords.join}
            </Button>
          </>
        )
      }
    >
      {membership && (
        <Callout filled>{joinWords.already(membership.name, membership.team, hostOf(membership.relay))}</Callout>
      )}
      {isHomeFirst && <HomeFirst invite={invite} />}
      {invite && <p>{joinWords.invited(invite.team, hostOf(invite.relay))}</p>}
      {wrong && <p role="alert">{wrong}</p>}
      <p>{joinWords.what}</p>
      {!link && <p role="status">{isMissing ? pushHealthWords.missing : pushHealthWords.loading}</p>}
      {(invite || isMaking) && <ThisPhone name={name} onName={setName} roles={roles} onRoles={setRoles} />}
      {link && !invite && !isMaking && <InviteScan onText={take} />}
      {link && !invite && !isMaking && (
        <Button look="quiet" onTap={() => setAsked(true)}>
          {joinWords.own}
        </Button>
      )}
      {link && !invite && isMaking && (
        <NewTeam
          isNamed={isNamed}
          said={said}
          setupCode={setupCode ?? ""}
          key={setupCode}
          onCreate={(team) =>
            void run(
              joinWords.creating,
              team.relay,
              () => createTeam(link.ports, team, joining()),
              "/team/phones#invite",
            )
          }
          onWrong={() => setSaid(joinWords.badRelay)}
        />
      )}
    </Screen>
  );
};

/** A browser doesn't tell the page whether a relay is down or just isn't for this app. */
const failedWords = (failed: Exclude<Joined, { type: "joined" }>, relay: string): string =>
  failed.type === "later" && failed.why === "unreachable" && relay !== location.origin
    ? `${answerWords(failed)} ${joinWords.elsewhere(location.origin)}`
    : answerWords(failed);
