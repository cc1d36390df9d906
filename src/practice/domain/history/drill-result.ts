// The result of one drill: who played it, how it ended, its score. History, comparison and certificate use it.

import type { IncidentId, Instant, Person } from "../../../domain/fact/ids.ts";
import type { DrillEnd } from "../../../domain/incident/drill/facts.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import { isOpen } from "../../../domain/incident/incident.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import { readDrill } from "../run/read-drill.ts";
import { type DrillScore, scoreDrill } from "../score/score-drill.ts";

export interface DrillResult {
  /** The log in which the drill was started. */
  readonly incident: IncidentId;
  readonly scenario: Scenario;
  readonly startedAt: Instant;
  /** Only a finished drill counts for scores, spacing and the certificate. */
  readonly state: "running" | DrillEnd;
  /** Who started it. */
  readonly player: Person;
  /** Everyone who logged something, the player first. People who only hold a role may be played by the story. */
  readonly people: readonly Person[];
  readonly score: DrillScore;
}

/** Returns the result of the drill in these logs, in any order; null if there is none, or it was taken back. */
export const drillResult = (facts: readonly Fact[], pack: Pack): DrillResult | null => {
  const drill = readDrill(facts);
  const lead = drill?.parts[0]?.incident;
  const score = drill && scoreDrill(drill.scenario, facts, pack);
  const start = drill?.facts.find(({ id }) => id === drill.run.fact);
  if (!drill || !lead || !score || !start || lead.phase.type === "withdrawn") return null;
  return {
    incident: lead.id,
    scenario: drill.scenario,
    startedAt: drill.run.startedAt,
    state: drill.run.ended?.reason ?? (isOpen(lead) ? "running" : "finished"),
    player: start.by,
    people: [...new Map([start, ...drill.facts].map(({ by }) => [by.id, by])).values()],
    score,
  };
};
