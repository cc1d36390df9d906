// What was done last, in the words of the log: logged changes and entries of the kind "action".

import type { Fact } from "../facts.ts";
import { readMarks } from "./marks.ts";

/** How far back is looked; what was done before that is no news. */
const LOOKED_AT = 200;

/** Returns at most `count` texts, oldest first, as corrected; what was taken back is left out. */
export const latestActions = (facts: readonly Fact[], count = 2): readonly string[] => {
  const near = facts.slice(-LOOKED_AT);
  const { withdrawn, corrections } = readMarks(near);
  return near
    .flatMap((fact) => {
      const text = actionOf(fact);
      if (text === null || withdrawn.has(fact.id)) return [];
      const corrected = corrections.get(fact.id)?.findLast((correction) => !withdrawn.has(correction.fact));
      return [corrected?.text ?? text];
    })
    .slice(-count);
};

const actionOf = (fact: Fact): string | null => {
  if (fact.type === "change.made/1") return fact.data.text;
  if (fact.type !== "note.added/1" && fact.type !== "note.added/2") return null;
  return fact.data.kind === "action" ? fact.data.text : null;
};
