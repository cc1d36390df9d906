// While a real incident is open, practice steps back.

import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { incidentName } from "../../../domain/words/incident-name.ts";
import { drillsWords } from "../words/drills.ts";
import styles from "./OpenReal.module.css";

/** Returns the sentence with the way to the incident. */
export const OpenReal = ({ incident }: { readonly incident: IncidentSummary }) => (
  <div class={styles.real} role="status">
    <p>{drillsWords.realOpen(incidentName(incident))}</p>
    <a class={styles.way} href={`/incident/${incident.id}`}>
      {drillsWords.toReal}
    </a>
  </div>
);
