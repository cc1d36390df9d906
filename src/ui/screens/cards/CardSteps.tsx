// The steps of a list by number, to read. Props only.

import type { ChecklistStep } from "../../../domain/pack/pack.ts";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import styles from "./CardSteps.module.css";

export interface CardStepsProps {
  readonly steps: readonly ChecklistStep[];
  /** The number of the first one. */
  readonly from?: number;
  /** True for steps that one should know by heart. */
  readonly strong?: boolean;
}

export const CardSteps = ({ steps, from = 1, strong = true }: CardStepsProps) => (
  <Stack as="ol" gap={3}>
    {steps.map(({ id, text, hint, doneBy }, index) => (
      <li key={id} class={styles.step}>
        <Hint as="span" weight="strong" figures aria-hidden="true">
          {index + from}
        </Hint>
        <Text as={strong ? "strong" : "span"} look="lead" {...(strong && { weight: "strong" as const })}>
          {text}
        </Text>
        {hint && <span class={styles.hint}>{hint}</span>}
        {doneBy.type === "choice" && <span class={styles.hint}>{doneBy.options.join(" · ")}</span>}
      </li>
    ))}
  </Stack>
);
