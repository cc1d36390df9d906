// While a real incident is open, practice steps back.

import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { drillsWords } from "../words/drills.ts";
import { nowWords } from "../../../ui/words/now.ts";
import styles from "./OpenReal.module.css";

/** Returns the sentence with the way to the incident. */
export const OpenReal = ({ incident }: { readonly incident: IncidentSummary }) => (
  <div class={styles.real} role="status">
    <p>{drillsWords.realOpen(`${incident.severity ?? nowWords.noSeverity} ${incident.title || nowWords.untitled}`)}</p>
    <a class={styles.way} href={`/incident/${incident.id}`}>
      {drillsWords.toReal}
    </a>
  </div>
);
