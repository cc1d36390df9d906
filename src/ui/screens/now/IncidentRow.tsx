// One incident in a list: severity, what is known, how long, and whether an update is due.

import { clockTime, lengthInWords } from "../../../domain/text/clock-face.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { nowWords } from "../../words/now.ts";
import styles from "./IncidentRow.module.css";

export interface IncidentRowProps {
  readonly incident: IncidentSummary;
  readonly now: Instant;
  readonly zone: Zone;
  /** False where another one on the screen is the red thing. */
  readonly red?: boolean;
}

/** Returns a link to the incident's board. */
export const IncidentRow = ({ incident, now, zone, red = true }: IncidentRowProps) => (
  <a class={styles.row} href={`/incident/${incident.id}`}>
    <span class={styles.badge}>{incident.severity ?? nowWords.noSeverity}</span>
    <span class={styles.title}>
      {incident.drill && <strong>{nowWords.drill} </strong>}
      {incident.title || (incident.unreadable ? nowWords.unreadable : nowWords.untitled)}
    </span>
    <span class={styles.facts}>
      {incident.declaredAt !== null && nowWords.since(lengthInWords(now - incident.declaredAt))}
    </span>
    <Due incident={incident} now={now} zone={zone} red={red} />
  </a>
);

const Due = ({ incident, now, zone, red }: IncidentRowProps) => {
  if (incident.phase === "resolved") return <span class={styles.facts}>{nowWords.resolved}</span>;
  if (incident.dueAt === null)
    return incident.isToldResolved ? <strong class={styles.over}>{nowWords.toldResolved}</strong> : null;
  const time = clockTime(incident.dueAt, zone);
  return now >= incident.dueAt ? (
    <strong class={red ? styles.late : styles.over}>{nowWords.overdue(time)}</strong>
  ) : (
    <span class={styles.facts}>{nowWords.dueAt(time)}</span>
  );
};
