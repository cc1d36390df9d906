// What a step to confirm offers besides its tick: a no, the options it names, people to call, the screen it is done on.

import type { ChecklistId, ChecklistStep } from "../../../../domain/pack/pack.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { stepWords } from "../../../words/steps.ts";
import { CallSlot } from "../people/CallSlot.tsx";
import { ReleaseRoles } from "../people/ReleaseRoles.tsx";
import { useSession } from "../use-session.ts";

export interface StepOfferProps {
  readonly list: ChecklistId;
  readonly step: ChecklistStep;
  /** True if the last answer was no already. */
  readonly isDenied: boolean;
}

/** Shows nothing for a step that only its tick confirms. */
export const StepOffer = ({ list, step: { id, text, doneBy }, isDenied }: StepOfferProps) => {
  const session = useSession();
  const at = { list, step: id };
  switch (doneBy.type) {
    case "yes-no":
      if (isDenied) return null;
      return (
        <Row>
          <Button
            look="quiet"
            once
            label={stepWords.about(stepWords.no, text)}
            onTap={() => session.run({ type: "answerStep", ...at, yes: false })}
          >
            {stepWords.no}
          </Button>
        </Row>
      );
    case "choice":
      return (
        <Row>
          {doneBy.options.map((option) => (
            <Button
              key={option}
              look="quiet"
              once
              label={stepWords.about(option, text)}
              onTap={() => session.run({ type: "chooseStep", ...at, question: text, text: option })}
            >
              {option}
            </Button>
          ))}
        </Row>
      );
    case "open":
      return (
        <Row>
          <Button look="quiet" href={`/incident/${session.id}/${doneBy.place}`}>
            {stepWords.places[doneBy.place]}
          </Button>
        </Row>
      );
    case "escalate":
    case "ask":
      return <CallSlot kind={doneBy} />;
    case "release":
      return <ReleaseRoles />;
    case "declared":
    case "severity":
    case "role":
    case "channel":
    case "update":
    case "clock":
    case "tap":
      return null;
  }
};
