// Results of drills without playing them: makes up only the parts that history and spacing read.

import type { IncidentId, Instant, Person } from "../../src/domain/fact/ids.ts";
import type { DrillResult } from "../../src/practice/domain/history/drill-result.ts";
import { ana, T0 } from "./facts.ts";
import { smallScenario } from "./small-scenario.ts";

export interface ResultDraft {
  readonly days: number;
  readonly player?: Person;
  readonly people?: readonly Person[];
  readonly state?: DrillResult["state"];
  /** Seconds until somebody took command. */
  readonly ic?: number | null;
  readonly points?: number;
}

/** Returns the result, `days` days after the day of the tests. */
export const resultOf = ({
  days,
  player = ana,
  people = [player],
  state = "finished",
  ic = 30,
  points = 50,
}: ResultDraft): DrillResult => ({
  incident: `incident-${days}-${player.id}` as IncidentId,
  scenario: smallScenario,
  startedAt: (T0 + days * 86_400_000) as Instant,
  state,
  player,
  people,
  score: {
    scenario: smallScenario.id,
    points,
    areas: { coordination: 0, decision: 0, communication: 0 },
    competencies: { technical: 0, leadership: 0, communication: 0 },
    items: [],
    unrated: 0,
    times: [{ id: "ic", seconds: ic, fact: null }],
  },
});
