// When something is due: the clock time and the minutes left, or how long it has been overdue.

import type { Instant } from "../../domain/fact/ids.ts";
import { clockTime, leftRoundedUp, lengthInWords } from "../../domain/text/clock-face.ts";
import type { TimeLeft } from "../../domain/text/time-left.ts";
import { useZone } from "../hooks/use-zone.ts";
import { partsWords } from "../words/parts.ts";
import styles from "./Due.module.css";

export interface DueProps {
  readonly dueAt: Instant;
  readonly time: TimeLeft;

  /** True for the one thing on the screen that is red. */
  readonly red: boolean;
}

/** Anything overdue is bold, and one of them is red. */
export const Due = ({ dueAt, time, red }: DueProps) => {
  const zone = useZone();
  return time.type === "left" ? (
    <span class={styles.due}>{partsWords.left(leftRoundedUp(time.ms), clockTime(dueAt, zone))}</span>
  ) : (
    <strong class={`${styles.due} ${red ? styles.late : styles.over}`} data-late={red || undefined}>
      {partsWords.over(lengthInWords(time.ms), clockTime(dueAt, zone))}
    </strong>
  );
};
