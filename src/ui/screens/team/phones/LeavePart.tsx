// The way out of the team. It asks first: anything still waiting for the relay is lost with it.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Membership } from "../../../../actions/relay-link/membership.ts";
import { leaveTeam } from "../../../../actions/team/join-team.ts";
import type { TeamLink } from "../../../../actions/team/team-link.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { phonesWords } from "../../../words/join.ts";
import { pushHealthWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";

export interface LeavePartProps {
  readonly link: TeamLink;
  readonly membership: Membership | null;
}

/** After leaving, it says how that went. */
export const LeavePart = ({ link, membership }: LeavePartProps) => {
  const { route } = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const leave = async (): Promise<void> => {
    setAsking(false);
    setSaid((await leaveTeam(link.ports)) ? phonesWords.left : phonesWords.leftAlone);
  };
  return (
    <TeamPart title={phonesWords.leave}>
      {!membership && <p>{pushHealthWords.panelNone}</p>}
      {!membership && <Button onTap={() => route("/join")}>{pushHealthWords.joinTeam}</Button>}
      {membership && !isAsking && (
        <Button look="quiet" onTap={() => setAsking(true)}>
          {phonesWords.leave}
        </Button>
      )}
      {membership && isAsking && (
        <>
          <p>{phonesWords.leaveSure}</p>
          <Row>
            <Button once onTap={() => void leave()}>
              {phonesWords.leave}
            </Button>
            <Button look="quiet" onTap={() => setAsking(false)}>
              {phonesWords.stay}
            </Button>
          </Row>
        </>
      )}
      <Reply role="status">{said}</Reply>
    </TeamPart>
  );
};
