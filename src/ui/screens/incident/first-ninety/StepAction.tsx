// The one tap that does the current step, under the thumb.

import { useLocation } from "preact-iso";
import type { Checklist } from "../../../../domain/pack/pack.ts";
import type { StepProgress } from "../../../../domain/views/checklist-progress.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { stepWords } from "../../../words/steps.ts";
import { CallSlot } from "../people/CallSlot.tsx";
import { ReleaseRoles } from "../people/ReleaseRoles.tsx";
import { useSession } from "../use-session.ts";
import { ChannelStep } from "./ChannelStep.tsx";
import { RoleStep } from "./RoleStep.tsx";

export interface StepActionProps {
  readonly list: Checklist;
  readonly progress: StepProgress;
  /** Keeps the step here although the log has ticked it: there may be somebody else to call. */
  readonly onStay: () => void;
  /** Lets it go. */
  readonly onNext: () => void;
}

export const StepAction = (props: StepActionProps) => (
  <Stack>
    <Doing {...props} key={props.progress.step.id} />
  </Stack>
);

const Doing = ({ list, progress, onStay, onNext }: StepActionProps) => {
  const session = useSession();
  const { route } = useLocation();
  const { step, done } = progress;
  const at = { list: list.id, step: step.id };
  const tick = (look: "primary" | "plain" = "primary") => (
    <Button look={look} once onTap={() => session.run({ type: "doStep", ...at })}>
      {firstNinetyWords.done}
    </Button>
  );
  switch (step.doneBy.type) {
    case "role":
      return <RoleStep role={step.doneBy.role} />;
    case "channel":
      return <ChannelStep />;
    case "update":
    case "clock":
      return (
        <Button look="primary" onTap={() => route(`/incident/${session.id}/update`)}>
          {firstNinetyWords.write}
        </Button>
      );
    case "severity":
      return (
        <Button look="primary" onTap={() => route(`/incident/${session.id}/severity`)}>
          {firstNinetyWords.pickSeverity}
        </Button>
      );
    case "escalate":
    case "ask":
      return (
        <>
          <CallSlot kind={step.doneBy} onActed={onStay} />
          {done ? (
            <Button look="primary" onTap={onNext}>
              {stepWords.next}
            </Button>
          ) : (
            tick()
          )}
        </>
      );
    case "choice":
      return (
        <Row share="words">
          {step.doneBy.options.map((text) => (
            <Button key={text} once onTap={() => session.run({ type: "chooseStep", ...at, question: step.text, text })}>
              {text}
            </Button>
          ))}
        </Row>
      );
    case "yes-no":
      return (
        <Row share>
          {[true, false].map((yes) => (
            <Button key={String(yes)} once onTap={() => session.run({ type: "answerStep", ...at, yes })}>
              {yes ? stepWords.yes : stepWords.no}
            </Button>
          ))}
        </Row>
      );
    case "release":
      return (
        <>
          <ReleaseRoles />
          {tick()}
        </>
      );
    case "open": {
      const { place } = step.doneBy;
      return (
        <>
          <Button look="primary" onTap={() => route(`/incident/${session.id}/${place}`)}>
            {stepWords.places[place]}
          </Button>
          {tick("plain")}
        </>
      );
    }
    case "declared":
    case "tap":
      return tick();
  }
};
