// The one tap that does the current step of a special list, under the thumb.

import { useLocation } from "preact-iso";
import type { SpecialProgress } from "../../../../domain/views/special-lists/special-progress.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { stepWords } from "../../../words/steps.ts";
import { RoleStep } from "../first-ninety/RoleStep.tsx";
import { CallSlot } from "../people/CallSlot.tsx";
import { useSession } from "../use-session.ts";

export interface SpecialActionProps {
  /** The list's id. */
  readonly list: string;
  readonly progress: SpecialProgress;
  /** Keeps the step here although the log has ticked it: there may be somebody else to call. */
  readonly onStay: () => void;
  /** Lets it go. */
  readonly onNext: () => void;
}

export const SpecialAction = (props: SpecialActionProps) => (
  <Stack>
    <Doing {...props} key={props.progress.step.id} />
  </Stack>
);

/** The log ticks a role and an update; every other step is also ticked by hand, as it may have been done elsewhere. */
const Doing = ({ list, progress: { step, done }, onStay, onNext }: SpecialActionProps) => {
  const session = useSession();
  const { route } = useLocation();
  const tick = (look: "primary" | "plain" = "primary") => (
    <Button look={look} once onTap={() => session.run({ type: "doListStep", list, step: step.id, text: step.text })}>
      {firstNinetyWords.done}
    </Button>
  );
  const goTo = (place: string, name: string) => (
    <Button look="primary" onTap={() => route(`/incident/${session.id}/${place}`)}>
      {name}
    </Button>
  );
  switch (step.doneBy.type) {
    case "role":
      return <RoleStep role={step.doneBy.role} />;
    case "update":
      return goTo("update", stepWords.places.update);
    case "open":
      return (
        <>
          {goTo(step.doneBy.place, stepWords.places[step.doneBy.place])}
          {tick("plain")}
        </>
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
    case "tap":
      return tick();
  }
};
