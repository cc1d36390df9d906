// One step in the list: open, answered or done, and when.

import type { ChecklistStep } from "../../../../domain/pack/pack.ts";
import { clockTimeWithSeconds, lengthInWords, runningTime } from "../../../../domain/text/clock-face.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import type { StepProgress } from "../../../../domain/views/checklist-progress.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { firstNinetyWords } from "../../../words/incident.ts";
import { hollowWords } from "../../../words/resolution.ts";
import { stepWords } from "../../../words/steps.ts";
import styles from "./StepRow.module.css";

export interface StepRowProps {
  readonly progress: StepProgress;
  readonly number: number;

  readonly onPick: () => void;
}

/** The button is named by the step's text; a tap on a step that isn't done makes it the current one. */
export const StepRow = ({ progress, number, onPick }: StepRowProps) => {
  const zone = useZone();
  const { step, done, hollow } = progress;
  const stateId = `step-${step.id}-state`;
  return (
    <li class={`${styles.row} ${done ? styles.done : ""}`}>
      <span class={styles.mark} aria-hidden="true">
        {done ? "✓" : hollow ? "○" : number}
      </span>
      <button
        type="button"
        class={isAtOnce(step) ? `${styles.step} ${styles.strong}` : styles.step}
        aria-describedby={stateId}
        disabled={done !== null}
        onClick={onPick}
      >
        {step.text}
      </button>
      <span class={`${styles.state} ${done || hollow || progress.lateMs > 0 ? "" : styles.quiet}`} id={stateId}>
        {stateWords(progress, zone)}
      </span>
    </li>
  );
};

// The first ones of a special list, which one should know by heart.
const isAtOnce = (step: ChecklistStep): boolean => "turn" in step && step.turn === "at-once";

const stateWords = ({ done, answer, hollow, afterMs, lateMs }: StepProgress, zone: Zone): string => {
  if (hollow) return firstNinetyWords.hollow(hollowWords[hollow.why], clockTimeWithSeconds(hollow.at, zone));
  if (!done) return lateMs > 0 ? firstNinetyWords.late(runningTime(lateMs)) : firstNinetyWords.open;
  const time = clockTimeWithSeconds(done.at, zone);
  if (answer) return stepWords.answered(answer.yes, time);
  if (lateMs > 0) return firstNinetyWords.doneLate(time, lengthInWords(lateMs));
  return firstNinetyWords.doneAfter(`${time} (+${runningTime(afterMs ?? 0)})`);
};
