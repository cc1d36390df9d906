// Which entry an entry is about, and the words that one is known by: "rejected" says little without its hypothesis.

import type { FactId } from "../fact/ids.ts";
import { type Fact, isKnownFact } from "./facts.ts";
import { type Names, withName } from "./names.ts";

/** Returns the id of the entry that `fact` is about; null if it stands alone. */
export const subjectOf = (fact: Fact): FactId | null => {
  if (!isKnownFact(fact)) return null;
  const data = fact.data as { readonly target?: FactId; readonly decision?: FactId };
  return data.target ?? data.decision ?? null;
};

/** Returns the words of the entry that `fact` is about; null if it stands alone or that entry isn't among `facts`. */
export const subjectNameIn = (facts: readonly Fact[], fact: Fact, names: Names = {}): string | null => {
  const subject = subjectOf(fact);
  const found = subject === null ? undefined : facts.findLast(({ id }) => id === subject);
  return found ? subjectName(withName(found, names)) : null;
};

/** Returns the words by which other entries name this one; null if none do. */
export const subjectName = (fact: Fact): string | null => {
  if (!isKnownFact(fact)) return null;
  switch (fact.type) {
    case "hypothesis.opened/1":
    case "decision.opened/1":
    case "note.added/1":
    case "note.added/2":
    case "change.made/1":
    case "change.made/2":
    case "mitigation.begun/1":
    case "freeze.asked/1":
      return fact.data.text;
    case "callback.asked/1":
      return `${fact.data.person?.name || "someone"}: ${fact.data.text}`;
    case "escalation.made/1":
      return fact.data.to;
    case "option.offered/1":
      return fact.data.name;
    default:
      return null;
  }
};
