// The steps of a list: those that are done in one line that opens, the current one large, the others to pick from.

import type { ComponentChildren } from "preact";
import type { StepProgress } from "../../../../domain/views/checklist-progress.ts";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import styles from "./StepList.module.css";
import { StepRow } from "./StepRow.tsx";

export interface StepListProps {
  readonly steps: readonly StepProgress[];
  /** The id of the step to do now, in this list or another; null if none is left, and then nothing is folded. */
  readonly current: string | null;
  readonly onPick: (step: string) => void;
  readonly children?: ComponentChildren;
}

/** The children show the current step, if it is in this list. */
export const StepList = ({ steps, current, onPick, children }: StepListProps) => {
  const done = steps.filter((one) => one.done);
  const rows = (some: readonly StepProgress[]) =>
    some.map((progress) => (
      <StepRow
        key={progress.step.id}
        progress={progress}
        number={steps.indexOf(progress) + 1}
        onPick={() => onPick(progress.step.id)}
      />
    ));
  if (current === null)
    return (
      <Stack as="ol" gap={0}>
        {rows(steps)}
      </Stack>
    );
  return (
    <>
      {done.length > 0 && (
        <details class={styles.done}>
          <summary class={styles.count}>
            <strong>{firstNinetyWords.count(done.length, steps.length)}</strong> {done.at(-1)?.step.text}
          </summary>
          <ol>{rows(done)}</ol>
        </details>
      )}
      {children}
      <Stack as="ol" gap={0}>
        {rows(steps.filter((one) => !one.done && one.step.id !== current))}
      </Stack>
    </>
  );
};
