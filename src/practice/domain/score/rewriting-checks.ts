// A rewriting exercise by its texts: all written, facts kept, systems and owners named, nobody blamed.

import type { Fact } from "../../../domain/incident/facts.ts";
import type { DrillLog } from "../run/read-drill.ts";
import { type Checks, check, mean, type ScoreContext } from "./check.ts";
import { type JudgedPassage, judgeRewrite } from "./judge-rewrite.ts";

const ACTIONS = "actions";

export const rewritingChecks: Checks = {
  "all-written": each(({ text }) => (text === null ? 0 : 1)),
  "facts-kept": each(({ text, lost, passage: { keeps } }) =>
    text === null ? 0 : keeps.length === 0 ? 1 : 1 - lost.length / keeps.length,
  ),
  "systems-named": each(
    ({ text, namesSystem, findings }) => (text !== null && namesSystem && findings.length === 0 ? 1 : 0),
    ({ passage }) => passage.id !== ACTIONS,
  ),
  "actions-owned": each(
    ({ ownsAction, findings }) => (ownsAction && !findings.some(({ rule }) => rule === "we-should") ? 1 : 0),
    ({ passage }) => passage.id === ACTIONS,
  ),
  "no-blame": each(({ text, findings }) => (text === null ? 0 : 1 - findings.length / 2)),
  "reads-well": each(({ text, passage }) =>
    text === null ? 0 : text.length >= passage.text.length / 3 && text.length <= passage.text.length * 4 ? 1 : 0,
  ),
};

function each(
  got: (judged: JudgedPassage) => number,
  which: (judged: JudgedPassage) => boolean = () => true,
): (context: ScoreContext) => ReturnType<Checks[string]> {
  return ({ drill }) => {
    const judged = judgeRewrite(drill.scenario, lastTexts(drill)).filter(which);
    return [check("texts", 1, mean(judged.map((one) => Math.max(0, got(one)))), writtenIn(drill))];
  };
}

/** Returns the player's last words for each passage. */
export const lastTexts = (drill: DrillLog): Readonly<Record<string, string>> =>
  Object.fromEntries(
    drill.facts.flatMap((fact) => (fact.type === "passage.rewritten/1" ? [[fact.data.passage, fact.data.text]] : [])),
  );

const writtenIn = ({ facts }: DrillLog): readonly Fact[] => facts.filter(({ type }) => type === "passage.rewritten/1");
