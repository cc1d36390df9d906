// The four severities, each with its name and meaning: read out worst first, and laid out so that a thumb still resting
// where Declare was meets a high one.

import type { Pack, SeverityLevel } from "../../../../domain/pack/pack.ts";
import styles from "./SeverityButtons.module.css";

export interface SeverityButtonsProps {
  readonly pack: Pack;
  readonly current: SeverityLevel | null;
  readonly onPick: (level: SeverityLevel) => void;
}

/** The buttons are named "SEV1 Critical" and so on. */
export const SeverityButtons = ({ pack, current, onPick }: SeverityButtonsProps) => (
  <ul class={styles.list}>
    {pack.severities.map(({ id, name, criteria }) => (
      <li key={id} class={`${styles.severity} ${current === id ? styles.current : ""}`}>
        <button
          type="button"
          class={styles.level}
          aria-describedby={`criteria-${id}`}
          aria-pressed={current === id}
          onClick={() => onPick(id)}
        >
          {id} <span class={styles.name}>{name}</span>
        </button>
        <p class={styles.criteria} id={`criteria-${id}`}>
          {criteria.join(" · ")}
        </p>
      </li>
    ))}
  </ul>
);
