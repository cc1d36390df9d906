// A team's drills over time: who is in the team, how fast they reacted, when each person is due. Finished drills only.

import { distinctPeople } from "../../../domain/fact/distinct-people.ts";
import type { IncidentId, Instant, Person } from "../../../domain/fact/ids.ts";
import { samePerson } from "../../../domain/fact/same-person.ts";
import type { TimedMove } from "../score/drill-times.ts";
import type { DrillResult } from "./drill-result.ts";
import { type Spacing, spacing } from "./spacing.ts";

/** Returns each person once, `me` first; people without a name are left out. */
export const teamOf = (me: Person, roster: readonly Person[]): readonly Person[] =>
  distinctPeople([me, ...roster.filter(({ name }) => name.trim() !== "")]);

/** Returns the finished drills, oldest first; only those of one player if `person` is given. */
export const finishedDrills = (results: readonly DrillResult[], person: Person | null): readonly DrillResult[] =>
  results
    .filter(({ state, player }) => state === "finished" && (person === null || samePerson(player, person)))
    .sort((a, b) => a.startedAt - b.startedAt);

export interface TrendPoint {
  readonly incident: IncidentId;
  readonly at: Instant;
  /** Null if it wasn't done. */
  readonly seconds: number | null;
}

/** Returns how long one move took in each of these drills. */
export const reactionTrend = (drills: readonly DrillResult[], move: TimedMove): readonly TrendPoint[] =>
  drills.map(({ incident, startedAt, score }) => ({
    incident,
    at: startedAt,
    seconds: score.times.find(({ id }) => id === move)?.seconds ?? null,
  }));

/** Returns when each person in the team should drill next; anyone who logged something in a drill took part in it. */
export const teamSpacing = (results: readonly DrillResult[], team: readonly Person[], now: Instant): Spacing =>
  spacing(
    team,
    finishedDrills(results, null).map(({ startedAt, people }) => ({
      at: startedAt,
      people: team.filter((member) => people.some((one) => samePerson(one, member))),
    })),
    now,
  );
