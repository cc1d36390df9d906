// One incident to look back at: how bad, what, when, and its state.

import { classAt } from "../../../domain/pack/severity-classes.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { DRILL, severityName, titleOr } from "../../../domain/words/incident-name.ts";
import { phaseNames } from "../../../domain/words/phase-names.ts";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { nowWords } from "../../words/now.ts";
import { reviewWords } from "../../words/review.ts";
import styles from "./ReviewRow.module.css";

export interface ReviewRowProps {
  readonly incident: IncidentSummary;
  /** The zone of its times. */
  readonly zone: Zone;
}

/** An open incident and a drill are marked as such in words. */
export const ReviewRow = ({ incident, zone }: ReviewRowProps) => {
  const { id, severity, severityStem, severityOrder, drill, title, open, phase, declaredAt, unreadable } = incident;
  return (
    <a class={styles.row} href={`/incident/${id}`} data-severity={classAt(severityOrder ?? -1)}>
      <span class={styles.badge}>{severityName(severity, severityStem)}</span>
      <span class={styles.words}>
        <Text as="span" weight="strong" foreign>
          {drill && <strong>{DRILL} </strong>}
          {unreadable ? nowWords.unreadable : titleOr(title)}
        </Text>
        <Hint as="span">
          {open && <strong class={styles.open}>{reviewWords.open}</strong>}
          {!unreadable && phaseNames[phase]}
        </Hint>
        {declaredAt !== null && (
          <Hint as="span">{reviewWords.declared(calendarDay(declaredAt, zone), clockTime(declaredAt, zone))}</Hint>
        )}
      </span>
    </a>
  );
};
