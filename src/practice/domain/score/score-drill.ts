// The score of a drill: 100 points, each backed by entries of the log. What no log can prove is left to a person.

import type { FactId } from "../../../domain/fact/ids.ts";
import { type Competency, type RubricArea, type RubricItem, rubricOf } from "../../../domain/incident/drill/rubric.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import type { Fact, FactWith } from "../../../domain/incident/facts.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import { moveResults } from "../run/move-results.ts";
import { pauseFree } from "../run/pause-free.ts";
import { readDrill } from "../run/read-drill.ts";
import { untilEnd } from "../run/until-end.ts";
import type { Check, Checks, ScoreContext } from "./check.ts";
import { communicationChecks } from "./communication-checks.ts";
import { coordinationChecks } from "./coordination-checks.ts";
import { decisionChecks } from "./decision-checks.ts";
import { type DrillTime, drillTimes } from "./drill-times.ts";
import { rewritingChecks } from "./rewriting-checks.ts";

interface ScoredItem extends RubricItem {
  readonly points: number;
  /** How many of these points the log gave. */
  readonly fromLog: number;
  /** What a person gave; null while nobody has rated it, or if there is nothing to rate. */
  readonly byPerson: { readonly points: number; readonly by: "self" | "observer"; readonly fact: FactId } | null;
  readonly checks: readonly Check[];
  readonly evidence: readonly FactId[];
}

export interface DrillScore {
  readonly scenario: Scenario["id"];
  /** Of 100. */
  readonly points: number;
  readonly areas: Readonly<Record<RubricArea, number>>;
  /** Technical of 30, leadership of 40, communication of 30. */
  readonly competencies: Readonly<Record<Competency, number>>;
  readonly items: readonly ScoredItem[];
  /** Points that a person may still give. */
  readonly unrated: number;
  readonly times: readonly DrillTime[];
}

const checks: Checks = { ...coordinationChecks, ...decisionChecks, ...communicationChecks, ...rewritingChecks };

/**
 * Returns the score of the drill in these logs, from the logs alone: pauses don't count, the story's speed doesn't
 * change the player's limits, and after its end only ratings count. Null if they have no drill of this scenario.
 */
export const scoreDrill = (scenario: Scenario, facts: readonly Fact[], pack: Pack): DrillScore | null => {
  const original = readDrill(untilEnd(facts));
  const drill = original && readDrill(pauseFree(original.facts));
  if (!original || !drill || drill.scenario.id !== scenario.id) return null;
  const ratings = (readDrill(facts)?.facts ?? []).filter((fact) => fact.type === "drill.rated/1");
  const context = { drill, original, pack, times: drillTimes(drill), moves: moveResults(drill) };
  const items = rubricOf(drill.scenario).map((item) => scored(item, context, ratings));
  const sum = (which: (item: ScoredItem) => boolean): number =>
    items.filter(which).reduce((total, { points }) => total + points, 0);
  return {
    scenario: scenario.id,
    points: sum(() => true),
    areas: {
      coordination: sum(({ area }) => area === "coordination"),
      decision: sum(({ area }) => area === "decision"),
      communication: sum(({ area }) => area === "communication"),
    },
    competencies: {
      technical: sum(({ competency }) => competency === "technical"),
      leadership: sum(({ competency }) => competency === "leadership"),
      communication: sum(({ competency }) => competency === "communication"),
    },
    items,
    unrated: items.reduce((total, { rated, byPerson }) => total + (byPerson ? 0 : rated), 0),
    times: context.times,
  };
};

const scored = (item: RubricItem, context: ScoreContext, ratings: readonly Rating[]): ScoredItem => {
  const found = checks[item.id]?.(context) ?? [];
  const weight = found.reduce((total, one) => total + one.weight, 0);
  const share = weight === 0 ? 0 : found.reduce((total, one) => total + one.weight * one.got, 0) / weight;
  const fromLog = Math.round((item.of - item.rated) * share);
  const byPerson = item.rated === 0 ? null : rating(ratings, item);
  return {
    ...item,
    points: fromLog + (byPerson?.points ?? 0),
    fromLog,
    byPerson,
    checks: found,
    evidence: [...new Set([...found.flatMap(({ evidence }) => evidence), ...(byPerson ? [byPerson.fact] : [])])],
  };
};

type Rating = FactWith<"drill.rated/1">;

// An observer saw more than the player; the last word of each counts.
const rating = (ratings: readonly Rating[], { id, rated }: RubricItem): ScoredItem["byPerson"] => {
  const given = ratings.filter(({ data }) => data.item === id);
  const last = given.findLast(({ data }) => data.by === "observer") ?? given.at(-1);
  return last ? { points: Math.min(rated, last.data.points), by: last.data.by, fact: last.id } : null;
};
