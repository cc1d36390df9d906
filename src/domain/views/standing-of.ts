// What the log says by now about an entry that a screen has just made: a screen follows the log, never its own memory.

import type { FactId } from "../fact/ids.ts";
import type { Fact } from "../incident/facts.ts";
import { readMarks } from "../told/marks.ts";

export type Standing = "counts" | "withdrawn" | "unposted";

/** Returns whether the entry counts, was taken back, or is an update that somebody said was never posted. */
export const standingOf = (facts: readonly Fact[], id: FactId): Standing => {
  const at = facts.findLastIndex((fact) => fact.id === id);
  // Entries about an entry come after it.
  const { withdrawn, answers } = readMarks(facts.slice(Math.max(0, at)));
  if (withdrawn.has(id)) return "withdrawn";
  return answers.get(id)?.posted === false ? "unposted" : "counts";
};
