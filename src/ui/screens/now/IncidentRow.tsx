// One incident in a list: severity, what is known, how long it has run, and whether an update is due.

import type { Instant } from "../../../domain/fact/ids.ts";
import { classAt } from "../../../domain/pack/severity-classes.ts";
import { clockTime, lengthInWords } from "../../../domain/text/clock-face.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { DRILL, severityName, titleOr } from "../../../domain/words/incident-name.ts";
import { phaseAndRest } from "../../../domain/words/phase-names.ts";
import { nowWords } from "../../words/now.ts";
import styles from "./IncidentRow.module.css";

export interface IncidentRowProps {
  readonly incident: IncidentSummary;
  readonly now: Instant;
  readonly zone: Zone;
  /** False if another row on the screen is the red one. */
  readonly red?: boolean;
}

/** Links to the incident's board. */
export const IncidentRow = ({ incident, now, zone, red = true }: IncidentRowProps) => (
  <a class={styles.row} href={`/incident/${incident.id}`} data-severity={classAt(incident.severityOrder ?? -1)}>
    <span class={styles.title}>
      {severityName(incident.severity, incident.severityStem)} {incident.drill && `${DRILL} `}
      {incident.unreadable ? nowWords.unreadable : titleOr(incident.title)}
    </span>
    <span class={styles.facts}>
      {incident.declaredAt !== null && nowWords.since(lengthInWords(now - incident.declaredAt))}
      {incident.ic?.name && ` · ${nowWords.commands(incident.ic.name)}`}
    </span>
    <Due incident={incident} now={now} zone={zone} red={red} />
  </a>
);

const Due = ({ incident, now, zone, red }: IncidentRowProps) => {
  if (incident.phase === "resolved") return <span class={styles.facts}>{phaseAndRest("resolved")}</span>;
  if (incident.dueAt === null)
    return incident.isToldResolved ? <strong class={styles.over}>{nowWords.toldResolved}</strong> : null;
  const time = clockTime(incident.dueAt, zone);
  return now >= incident.dueAt ? (
    <strong class={red ? styles.late : styles.over}>{nowWords.overdue(time)}</strong>
  ) : (
    <span class={styles.facts}>{nowWords.dueAt(time)}</span>
  );
};
