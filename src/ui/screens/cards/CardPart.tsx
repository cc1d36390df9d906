// One titled part of a card. Props only: cards are shown on their own and in a sheet over an incident.

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Stack } from "../../parts/layout/Stack.tsx";
import styles from "./CardPart.module.css";

/** The level of a card's headings: 2 on a screen of its own, 3 in a sheet, whose title is the second. */
export type CardLevel = 2 | 3;

export interface CardPartProps {
  readonly title: string;
  readonly level: CardLevel;
  /** The heading is part of the text (a rule, a step), not a label for it. */
  readonly strong?: boolean;
  readonly children: ComponentChildren;
}

export const CardPart = ({ title, level, strong = false, children }: CardPartProps) => {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <Stack as="section" gap={1} aria-labelledby={id}>
      <Heading id={id} class={strong ? styles.title : styles.label}>
        {title}
      </Heading>
      {children}
    </Stack>
  );
};
