// The severities, each with its names and meaning: read out worst first. The first choice is laid out so that a thumb
// still resting where Declare was meets a high one.

import type { Pack, Severity } from "../../../../domain/pack/pack.ts";
import styles from "./SeverityButtons.module.css";

export interface SeverityButtonsProps {
  readonly pack: Pack;
  /** The id of the card in force; null while there is none. */
  readonly current: string | null;
  readonly onPick: (card: Severity) => void;
}

/** More than these only fit a phone if each has one line for its meaning. */
const FEW = 4;

/** The buttons are named "SEV1 Critical" and so on. */
export const SeverityButtons = ({ pack, current, onPick }: SeverityButtonsProps) => (
  <ul
    class={[styles.list, current === null && styles.first, pack.severities.length > FEW && styles.many]
      .filter(Boolean)
      .join(" ")}
  >
    {pack.severities.map((card) => {
      const { id, level, short, name, criteria } = card;
      return (
        <li key={id} class={`${styles.severity} ${current === id ? styles.current : ""}`} data-severity={level}>
          <button
            type="button"
            class={styles.level}
            aria-describedby={`criteria-${id}`}
            aria-pressed={current === id}
            onClick={() => onPick(card)}
          >
            {short} {name !== short && <span class={styles.name}>{name}</span>}
          </button>
          <p class={styles.criteria} id={`criteria-${id}`}>
            {criteria.join(" · ")}
          </p>
        </li>
      );
    })}
  </ul>
);
