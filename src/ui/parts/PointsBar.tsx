// Points out of a total, as words with a bar under them. Props only.

import { Row } from "./layout/Row.tsx";
import styles from "./PointsBar.module.css";
import { Text } from "./text/Text.tsx";

export interface PointsBarProps {
  readonly name: string;
  readonly points: number;
  readonly of: number;
  /** "22 of 30". */
  readonly words: string;
}

/** The words are complete; the bar only speeds up the eye. */
export const PointsBar = ({ name, points, of, words }: PointsBarProps) => (
  <Row gap="words" spread>
    <span>{name} </span>
    <Text as="span" weight="strong" figures>
      {words}
    </Text>
    <svg class={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class={styles.whole} width="100" height="8" />
      <rect class={styles.got} width={of === 0 ? 0 : (points / of) * 100} height="8" />
    </svg>
  </Row>
);
