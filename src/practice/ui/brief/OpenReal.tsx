// While a real incident is open, practice steps back.

import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { incidentName } from "../../../domain/words/incident-name.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { drillsWords } from "../words/drills.ts";
import styles from "./OpenReal.module.css";

export const OpenReal = ({ incident }: { readonly incident: IncidentSummary }) => (
  <div class={styles.real} role="status">
    <p>{drillsWords.realOpen(incidentName(incident))}</p>
    <Button look="primary" href={`/incident/${incident.id}`}>
      {drillsWords.toReal}
    </Button>
  </div>
);
