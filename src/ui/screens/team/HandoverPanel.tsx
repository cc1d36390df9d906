// The way to the shift handover: the on-call change belongs to the team, not to one incident.

import { useLocation } from "preact-iso";
import { Button } from "../../parts/Button.tsx";
import { handoverWords } from "../../words/handover.ts";
import { TeamPart } from "./TeamPart.tsx";

export const HandoverPanel = () => {
  const { route } = useLocation();
  return (
    <TeamPart title={handoverWords.part}>
      <p>{handoverWords.wayHint}</p>
      <Button look="quiet" onTap={() => route("/handover")}>
        {handoverWords.way}
      </Button>
    </TeamPart>
  );
};
