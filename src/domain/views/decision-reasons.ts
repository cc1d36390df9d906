// Which reasons an option's own terms bear out, compared with the others on the table. What isn't known is no reason.

import type { OptionTerms } from "../incident/decision/facts.ts";

export type DecisionReason = "fastest" | "lowest-risk" | "no-data-lost" | "fewest-notice";

/** Returns the reasons for the option with these terms; `others` are the terms of all other options. */
export const reasonsIn = (terms: OptionTerms, others: readonly OptionTerms[]): readonly DecisionReason[] => {
  const reasons: readonly (readonly [DecisionReason, boolean])[] = [
    ["fastest", isLeast(terms, others, ({ time }) => minutesIn(time))],
    ["lowest-risk", isLeast(terms, others, ({ risk }) => placeIn(risk, risks))],
    ["no-data-lost", isNone(terms.dataLoss)],
    ["fewest-notice", isLeast(terms, others, ({ userImpact }) => placeIn(userImpact, impacts))],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
};

const risks = [/^(?:none|no risk|very low)\b/i, /^low\b/i, /^medium\b/i, /^(?:high|very high)\b/i];
const impacts = [/^(?:none|nobody)\b/i, /^slower\b/i, /^short outage\b/i, /^down for a while\b/i];

const isNone = (text: string): boolean => /^\s*(?:none|nothing|0)\s*$/i.test(text);

// An option with unknown or unusual terms may still be the better one, so it takes the claim from no other.
const isLeast = (
  terms: OptionTerms,
  others: readonly OptionTerms[],
  measure: (terms: OptionTerms) => number | null,
): boolean => {
  const own = measure(terms);
  return own !== null && others.every((other) => (measure(other) ?? own) >= own);
};

const placeIn = (text: string, order: readonly RegExp[]): number | null => {
  const place = order.findIndex((one) => one.test(text.trim()));
  return place < 0 ? null : place;
};

const minutesPer: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60, d: 1440 };

/** Returns the first length that the text names, in minutes: "6 to 8 h" is 360, "under 5 min" is 5. */
const minutesIn = (text: string): number | null => {
  if (/^\s*(?:none|at once|now)\s*$/i.test(text)) return 0;
  const [, count, unit] = /(\d+(?:\.\d+)?)(?: ?(?:to|-|–) ?\d+)? ?(s|m|h|d)/i.exec(text) ?? [];
  const each = unit && minutesPer[unit.toLowerCase()];
  return count && each ? Number(count) * each : null;
};
