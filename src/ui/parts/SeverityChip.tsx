// The severity as a chip: its word on its colour, the same everywhere.

import type { SeverityLevel } from "../../domain/pack/severity-classes.ts";
import styles from "./SeverityChip.module.css";

export interface SeverityChipProps {
  /** Its short name, the team's own. */
  readonly name: string;
  /** Its class, which has the colour; null while nobody has picked one. */
  readonly level: SeverityLevel | null;
}

export const SeverityChip = ({ name, level }: SeverityChipProps) => (
  <span class={styles.chip} data-severity={level ?? undefined}>
    {name}
  </span>
);
