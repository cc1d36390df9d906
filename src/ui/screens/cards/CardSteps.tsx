// The steps of a list by number, to read, each with its reason behind a tap if there is one. Props only.

import type { ChecklistStep } from "../../../domain/pack/pack.ts";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import styles from "./CardSteps.module.css";
import { Why } from "./Why.tsx";

export interface CardStepsProps {
  readonly steps: readonly ChecklistStep[];
  /** The card they are from: "checklists/first-5". Reasons are found by it; steps of a special list have theirs as hints. */
  readonly of?: string;
  /** The number of the first one. */
  readonly from?: number;
  /** True for steps that one should know by heart. */
  readonly strong?: boolean;
}

export const CardSteps = ({ steps, of, from = 1, strong = true }: CardStepsProps) => (
  <Stack as="ol" gap={3}>
    {steps.map(({ id, text, hint, doneBy }, index) => (
      <li key={id} class={styles.step}>
        <Hint as="span" weight="strong" figures aria-hidden="true">
          {index + from}
        </Hint>
        <Text as={strong ? "strong" : "span"} look="lead" {...(strong && { weight: "strong" as const })}>
          {of === undefined ? text : <Why of={of} line={text} />}
        </Text>
        {hint && <span class={styles.hint}>{hint}</span>}
        {doneBy.type === "choice" && <span class={styles.hint}>{doneBy.options.join(" · ")}</span>}
      </li>
    ))}
  </Stack>
);
