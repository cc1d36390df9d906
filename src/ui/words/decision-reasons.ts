// The reasons that can be tapped for a decision: those that the option's own terms bear out, and its terms themselves.

import type { OptionTerms } from "../../domain/incident/decision/facts.ts";
import { type DecisionReason, reasonsIn } from "../../domain/views/decision-reasons.ts";
import { decisionWords } from "./decisions.ts";

const names: Readonly<Record<DecisionReason, string>> = {
  fastest: "Fastest way back",
  "lowest-risk": "Lowest risk",
  "no-data-lost": "No data lost",
  "fewest-notice": "Fewest users notice",
};

/** True of any option, whatever its terms. */
const always = ["It stops the harm", "It can be undone"];

const keys = Object.keys(decisionWords.terms) as (keyof OptionTerms)[];

/** Returns the chips for the option with these terms; null terms are those of an answer that nobody compared. */
export const reasonChips = (terms: OptionTerms | null, others: readonly OptionTerms[]): readonly string[] => {
  if (!terms) return always;
  const own = keys.flatMap((key) => (terms[key].trim() === "" ? [] : [`${decisionWords.terms[key]}: ${terms[key]}`]));
  return [...reasonsIn(terms, others).map((reason) => names[reason]), ...own, ...always];
};
