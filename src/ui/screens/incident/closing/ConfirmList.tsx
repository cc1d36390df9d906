// A do-confirm checklist: one checkbox per step, stamped at the tap, taken back with Undo.

import type { Checklist } from "../../../../domain/pack/pack.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import type { StepProgress } from "../../../../domain/views/checklist-progress.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { CheckRow } from "../../../parts/CheckRow.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { closingWords } from "../../../words/closing.ts";
import { hollowWords } from "../../../words/resolution.ts";
import { stepWords } from "../../../words/steps.ts";
import { useSession } from "../use-session.ts";
import styles from "./ConfirmList.module.css";
import { StepOffer } from "./StepOffer.tsx";

export interface ConfirmListProps {
  readonly list: Checklist;
  readonly steps: readonly StepProgress[];

  /** After stand-down the list is read-only. */
  readonly locked: boolean;
}

/** Shows when a step was done, by hand or from the log. A step that the log contradicts says so. */
export const ConfirmList = ({ list, steps, locked }: ConfirmListProps) => {
  const session = useSession();
  const zone = useZone();
  return (
    <section aria-labelledby={`list-${list.id}`}>
      <h2 id={`list-${list.id}`}>{list.title}</h2>
      <ul class={styles.list}>
        {steps.map(({ step, done, byHand, hollow }) => (
          <CheckRow
            key={step.id}
            label={step.text}
            describedBy={hollow ? `hollow-${step.id}` : undefined}
            ticked={done !== null || (hollow !== null && hollow.why !== "answeredNo")}
            locked={locked || step.doneBy.type === "choice"}
            onTick={() => {
              const at = { list: list.id, step: step.id };
              session.run(
                step.doneBy.type === "yes-no" ? { type: "answerStep", ...at, yes: true } : { type: "doStep", ...at },
              );
            }}
            below={!locked && !done && <StepOffer list={list.id} step={step} isDenied={hollow?.why === "answeredNo"} />}
          >
            <span>
              {step.text}
              {done && (
                <Hint as="span" figures>
                  {" "}
                  {closingWords.ticked(clockTime(done.at, zone), byHand)}
                </Hint>
              )}
              {hollow && (
                <span class={styles.hollow} id={`hollow-${step.id}`}>
                  {hollow.why === "answeredNo"
                    ? stepWords.answered(false, clockTime(hollow.at, zone))
                    : hollowWords[hollow.why]}
                </span>
              )}
            </span>
          </CheckRow>
        ))}
      </ul>
    </section>
  );
};
