// One incident to look back at: how bad, what, when, and how it stands.

import { calendarDay, clockTime } from "../../../domain/text/clock-face.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { boardWords } from "../../words/board.ts";
import { nowWords } from "../../words/now.ts";
import { reviewWords } from "../../words/review.ts";
import styles from "./ReviewRow.module.css";

export interface ReviewRowProps {
  readonly incident: IncidentSummary;
  /** The zone of its times. */
  readonly zone: Zone;
}

/** Returns the link; an open incident and a drill are marked as such in words. */
export const ReviewRow = ({ incident, zone }: ReviewRowProps) => {
  const { id, severity, drill, title, open, phase, declaredAt, unreadable } = incident;
  return (
    <a class={styles.row} href={`/incident/${id}`}>
      <span class={styles.badge}>{severity ?? nowWords.noSeverity}</span>
      <span class={styles.words}>
        <span class={styles.title}>
          {drill && <strong>{nowWords.drill} </strong>}
          {title || (unreadable ? nowWords.unreadable : nowWords.untitled)}
        </span>
        <span class={styles.facts}>
          {open && <strong class={styles.open}>{reviewWords.open}</strong>}
          {!unreadable && boardWords.phases[phase]}
        </span>
        {declaredAt !== null && (
          <span class={styles.facts}>
            {reviewWords.declared(calendarDay(declaredAt, zone), clockTime(declaredAt, zone))}
          </span>
        )}
      </span>
    </a>
  );
};
