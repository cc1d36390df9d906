// Hypotheses that nobody is working on any more, readable at a glance.

import type { Hypothesis } from "../../../../domain/incident/work/state.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { hypothesisWords, workWords } from "../../../words/work.ts";
import styles from "./SettledList.module.css";

export interface SettledListProps {
  readonly title: string;
  /** Tells the lists apart without their words. */
  readonly mark: string;
  readonly hypotheses: readonly Hypothesis[];
  /** Given if a hypothesis can be taken up again. */
  readonly onTakeUp?: (hypothesis: Hypothesis) => void;
}

/** Each has the words it was settled with; an empty list shows nothing, not even its title. */
export const SettledList = ({ title, mark, hypotheses, onTakeUp }: SettledListProps) => {
  if (hypotheses.length === 0) return null;
  return (
    <Callout as="div" tone="plain" gap={1}>
      <Hint as="h3" look="small" weight="label">
        {title}
      </Hint>
      <Stack as="ul" gap={1} aria-label={title}>
        {hypotheses.map((hypothesis) => (
          <li key={hypothesis.id} class={styles.settledRow}>
            <span>
              <span class={styles.mark} aria-hidden="true">
                {mark}{" "}
              </span>
              {hypothesis.text}
              {hypothesis.outcome?.text && <Hint as="span">: {hypothesis.outcome.text}</Hint>}
            </span>
            {onTakeUp && (
              <Button
                look="quiet"
                label={workWords.about(hypothesisWords.takeUp, hypothesis.text)}
                onTap={() => onTakeUp(hypothesis)}
              >
                {hypothesisWords.takeUp}
              </Button>
            )}
          </li>
        ))}
      </Stack>
    </Callout>
  );
};
