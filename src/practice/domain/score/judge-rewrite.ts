// A rewriting exercise judged: what still blames, what was lost, whether systems and owners are named.

import type { Passage, Scenario } from "../../../domain/incident/drill/scenario.ts";
import { type BlamelessFinding, lintBlameless } from "../../../domain/update/lint/blameless.ts";

export interface JudgedPassage {
  readonly passage: Passage;
  /** The player's text; null if it wasn't written. */
  readonly text: string | null;
  readonly findings: readonly BlamelessFinding[];
  /** What had to survive and is gone, each by its first wording. */
  readonly lost: readonly string[];
  /** True if it says what the system allowed or lacked. */
  readonly namesSystem: boolean;
  /** True if it names an owner and a day. */
  readonly ownsAction: boolean;
}

const system =
  /\b(?:nothing|no|without an?|lack(?:s|ed|ing)?|missing|allowed|accepted|did not show|don['’]t show|didn['’]t show|same (?:file|name|screen|form)|both read|safeguards?|guardrails?|checks?|alerts?|process|form|default|design|system|template|tests?)\b/i;
const day =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|(?:by|until|before|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:tomorrow|tonight|next week|the end of))/iu;

/** Returns a judgement for each passage. `texts` has the player's last words by passage. */
export const judgeRewrite = (scenario: Scenario, texts: Readonly<Record<string, string>>): readonly JudgedPassage[] => {
  const people = scenario.characters.map(({ name }) => name);
  return (scenario.exercise?.passages ?? []).map((passage) => {
    const text = Object.hasOwn(texts, passage.id) ? (texts[passage.id] ?? null) : null;
    const plain = (text ?? "").toLowerCase();
    return {
      passage,
      text,
      findings: text === null ? [] : lintBlameless(text, people),
      lost: passage.keeps.flatMap((wordings) =>
        wordings.some((wording) => plain.includes(wording.toLowerCase())) ? [] : wordings.slice(0, 1),
      ),
      namesSystem: system.test(plain),
      ownsAction: text !== null && day.test(text) && people.concat("team", "lead").some((one) => text.includes(one)),
    };
  });
};
