// The state of team and push on this phone, and the ways on.

import { useLocation } from "preact-iso";
import { useTeam } from "../../hooks/use-team.ts";
import { Button } from "../../parts/Button.tsx";
import { pushWords } from "../../words/push.ts";
import { hostOf } from "./host-of.ts";
import { TeamPart } from "./TeamPart.tsx";

/** Without a team it says that nothing is missing. */
export const PushPanel = () => {
  const { state, isMissing } = useTeam();
  const { route } = useLocation();
  const membership = state?.membership;
  return (
    <TeamPart title={pushWords.panel}>
      <p>
        {membership && pushWords.panelIn(membership.name, hostOf(membership.relay))}
        {state && !membership && pushWords.panelNone}
        {!state && (isMissing ? pushWords.missing : pushWords.loading)}
      </p>
      {state && !membership && <Button onTap={() => route("/join")}>{pushWords.joinTeam}</Button>}
      {membership && <Button onTap={() => route("/team/phones")}>{pushWords.phones}</Button>}
      <Button look="quiet" onTap={() => route("/team/push")}>
        {pushWords.health}
      </Button>
    </TeamPart>
  );
};
