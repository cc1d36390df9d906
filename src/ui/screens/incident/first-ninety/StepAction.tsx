// The one tap that does the current step, under the thumb.

import { useLocation } from "preact-iso";
import type { Checklist } from "../../../../domain/pack/pack.ts";
import type { StepProgress } from "../../../../domain/views/checklist-progress.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { useSession } from "../use-session.ts";
import { ChannelStep } from "./ChannelStep.tsx";
import { RoleStep } from "./RoleStep.tsx";

export interface StepActionProps {
  readonly list: Checklist;
  readonly progress: StepProgress;
}

export const StepAction = (props: StepActionProps) => (
  <Stack>
    <Doing {...props} key={props.progress.step.id} />
  </Stack>
);

const Doing = ({ list, progress }: StepActionProps) => {
  const session = useSession();
  const { route } = useLocation();
  const { step } = progress;
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
    case "declared":
    case "tap":
      return (
        <Button look="primary" onTap={() => session.run({ type: "doStep", list: list.id, step: step.id })}>
          {firstNinetyWords.done}
        </Button>
      );
  }
};
