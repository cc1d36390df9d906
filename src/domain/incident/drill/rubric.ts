// The rubric of every drill, 100 points: coordination 30, decision 40, communication 30. The log scores what it can
// prove; the player or an observer scores the rest.

import type { Scenario } from "./scenario.ts";

export type RubricArea = "coordination" | "decision" | "communication";
export type Competency = "technical" | "leadership" | "communication";

export interface RubricItem {
  readonly id: string;
  readonly area: RubricArea;
  readonly competency: Competency;
  readonly of: number;
  /** How many of these points only a person can give. */
  readonly rated: number;
}

const item = (
  id: string,
  area: RubricArea,
  competency: Competency,
  [of, rated]: readonly [number, number],
): RubricItem => ({ id, area, competency, of, rated });

const commanded: readonly RubricItem[] = [
  item("clear-roles", "coordination", "leadership", [5, 0]),
  item("one-source", "coordination", "leadership", [5, 0]),
  item("technical-aside", "coordination", "technical", [5, 2]),
  item("all-voices", "coordination", "leadership", [5, 2]),
  item("no-overlap", "coordination", "technical", [5, 0]),
  item("decisions-documented", "coordination", "leadership", [5, 0]),
  item("options-fast", "decision", "technical", [10, 0]),
  item("trade-offs", "decision", "technical", [10, 4]),
  item("timely", "decision", "leadership", [10, 0]),
  item("justified", "decision", "leadership", [10, 0]),
  item("clear-short", "communication", "communication", [10, 3]),
  item("right-depth", "communication", "communication", [10, 4]),
  item("expectations", "communication", "communication", [10, 0]),
];

const written: readonly RubricItem[] = [
  item("all-written", "coordination", "leadership", [15, 0]),
  item("facts-kept", "coordination", "technical", [15, 0]),
  item("systems-named", "decision", "technical", [20, 0]),
  item("actions-owned", "decision", "leadership", [20, 5]),
  item("no-blame", "communication", "communication", [20, 0]),
  item("reads-well", "communication", "communication", [10, 5]),
];

/** Returns the rubric items for a scenario's kind, in display order; their points add up to 100. */
export const rubricOf = ({ exercise }: Pick<Scenario, "exercise">): readonly RubricItem[] =>
  exercise === null ? commanded : written;
