// One incident of the overview: severity, phase, time since the declaration, channel, commander, clock.

import { type StatusClock, statusClock, whyStopped } from "../../../domain/clock/status-clock.ts";
import type { Instant, Person } from "../../../domain/fact/ids.ts";
import { holderOf, type Incident } from "../../../domain/incident/incident.ts";
import { isRestricted } from "../../../domain/incident/is-restricted.ts";
import { titleOf } from "../../../domain/incident/title-of.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import { clockTime, lengthInWords } from "../../../domain/text/clock-face.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { DRILL, severityNameIn, titleOr } from "../../../domain/words/incident-name.ts";
import { phaseNames } from "../../../domain/words/phase-names.ts";
import { Text } from "../../parts/text/Text.tsx";
import { boardWords } from "../../words/board.ts";
import { nowWords } from "../../words/now.ts";
import { overviewWords } from "../../words/overview.ts";
import { personName } from "../../words/person-name.ts";
import styles from "./OverviewRow.module.css";

export interface OverviewRowProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  readonly zone: Zone;
  readonly me: Person;
}

/** Links to the incident's board. */
export const OverviewRow = ({ incident, pack, now, zone, me }: OverviewRowProps) => {
  const ic = holderOf(incident, "ic");
  const clock = statusClock(incident, pack, now);
  return (
    <a class={styles.row} href={`/incident/${incident.id}`} data-severity={incident.severity?.level}>
      <span class={styles.badge}>{severityNameIn(incident)}</span>{" "}
      <Text as="span" weight="strong" foreign>
        {incident.drill && `${DRILL} `}
        {titleOr(titleOf(incident))}
      </Text>{" "}
      <span class={styles.facts}>
        {phaseNames[incident.phase.type]}
        {incident.declaredAt !== null && `, ${nowWords.since(lengthInWords(now - incident.declaredAt))}`}
      </span>{" "}
      <span class={styles.facts}>
        {incident.channel && !isRestricted(incident) && `${incident.channel.name} · `}
        {ic ? overviewWords.ic(personName(ic, me)) : overviewWords.noIc}
      </span>{" "}
      <span class={clock.type === "overdue" ? styles.late : styles.facts}>
        {clock.type === "stopped"
          ? boardWords.stopped(whyStopped(incident), severityNameIn(incident))
          : clockWords(clock, zone)}
      </span>
    </a>
  );
};

const clockWords = (clock: Exclude<StatusClock, { type: "stopped" }>, zone: Zone): string => {
  const time = clockTime(clock.dueAt, zone);
  if (clock.type === "overdue") return nowWords.overdue(time);
  return clock.type === "running" ? nowWords.dueAt(time) : overviewWords.first(time);
};
