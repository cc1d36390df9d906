// The step to do now: large, with its number and the time that the list should take.

import type { Checklist } from "../../../../domain/pack/pack.ts";
import { runningTime } from "../../../../domain/text/clock-face.ts";
import type { StepProgress } from "../../../../domain/views/checklist-progress.ts";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import styles from "./CurrentStep.module.css";

export interface CurrentStepProps {
  /** The list, if it may have a time limit. */
  readonly list?: Checklist;
  readonly steps: readonly StepProgress[];
  readonly progress: StepProgress;
  /** Since the declaration. */
  readonly elapsedMs?: number;
}

export const CurrentStep = ({ list, steps, progress: { step }, elapsedMs = 0 }: CurrentStepProps) => (
  <Stack class={styles.current} gap={1}>
    <Hint look="small" weight="label" figures>
      {firstNinetyWords.step(steps.findIndex((one) => one.step.id === step.id) + 1, steps.length)}
      {typeof list?.withinSeconds === "number" &&
        ` · ${firstNinetyWords.within(runningTime(elapsedMs), runningTime(list.withinSeconds * 1000))}`}
    </Hint>
    <h2 class={styles.text}>{step.text}</h2>
    {step.hint && <Hint>{step.hint}</Hint>}
  </Stack>
);
