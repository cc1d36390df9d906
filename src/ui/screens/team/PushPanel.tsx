// The state of team and push on this phone, and the ways on.

import { useLocation } from "preact-iso";
import { useTeam } from "../../hooks/use-team.ts";
import { Button } from "../../parts/Button.tsx";
import { Callout } from "../../parts/text/Callout.tsx";
import { pushHealthWords } from "../../words/push.ts";
import { hostOf } from "./host-of.ts";
import { TeamPart } from "./TeamPart.tsx";

/** Without a team it says that nothing is missing. */
export const PushPanel = () => {
  const { state, isMissing } = useTeam();
  const { route } = useLocation();
  const membership = state?.membership;
  const notTaken = state?.waiting.filter(({ refused }) => refused).length ?? 0;
  return (
    <TeamPart title={pushHealthWords.panel}>
      <p>
        {membership && pushHealthWords.panelIn(membership.name, membership.team, hostOf(membership.relay))}
        {state && !membership && pushHealthWords.panelNone}
        {!state && (isMissing ? pushHealthWords.missing : pushHealthWords.loading)}
      </p>
      {membership && notTaken > 0 && <Callout>{pushHealthWords.notTaken(notTaken)}</Callout>}
      {state && !membership && <Button onTap={() => route("/join")}>{pushHealthWords.joinTeam}</Button>}
      {membership && <Button onTap={() => route("/team/phones")}>{pushHealthWords.phones}</Button>}
      <Button look="quiet" onTap={() => route("/team/push")}>
        {pushHealthWords.health}
      </Button>
    </TeamPart>
  );
};
