// A player's own earlier drills. Nobody is ever compared with somebody else.

import type { Person } from "../../../domain/fact/ids.ts";
import { samePerson } from "../../../domain/fact/same-person.ts";
import type { PastScore } from "./compare-scores.ts";
import type { DrillResult } from "./drill-result.ts";

/** Returns the finished drills that `person` played, oldest first. */
export const playedBy = (results: readonly DrillResult[], person: Person): readonly DrillResult[] =>
  results
    .filter(({ player, state }) => state === "finished" && samePerson(player, person))
    .sort((a, b) => a.startedAt - b.startedAt);

/** Returns the finished drills that the same player played before this one. */
export const ownPast = (result: DrillResult, results: readonly DrillResult[]): readonly PastScore[] =>
  playedBy(results, result.player)
    .filter(({ incident, startedAt }) => incident !== result.incident && startedAt < result.startedAt)
    .map(({ startedAt, score }) => ({ at: startedAt, score }));
