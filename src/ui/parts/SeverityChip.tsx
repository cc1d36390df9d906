// The severity as a chip: its word on its colour, the same everywhere.

import type { SeverityLevel } from "../../domain/pack/pack.ts";
import { severityName } from "../../domain/words/incident-name.ts";
import styles from "./SeverityChip.module.css";

export const SeverityChip = ({ level }: { readonly level: SeverityLevel | null }) => (
  <span class={styles.chip} data-severity={level ?? undefined}>
    {severityName(level)}
  </span>
);
