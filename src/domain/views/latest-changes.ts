// The changes to the service that were logged last, in the words of the log.

import type { Fact } from "../facts.ts";
import type { FactId, Instant, Person } from "../ids.ts";
import { readMarks } from "./marks.ts";

export interface LoggedChange {
  readonly id: FactId;
  readonly text: string;
  readonly person: Person;
  readonly at: Instant;
}

/** Returns at most `count` changes, newest first, as corrected; what was taken back is left out. */
export const latestChanges = (facts: readonly Fact[], count: number): readonly LoggedChange[] => {
  const { withdrawn, corrections } = readMarks(facts);
  return facts
    .flatMap((fact) => {
      if (fact.type !== "change.made/1" || withdrawn.has(fact.id)) return [];
      const text = corrections.get(fact.id)?.at(-1)?.text ?? fact.data.text;
      return [{ id: fact.id, text, person: fact.data.person, at: fact.at }];
    })
    .slice(-count)
    .reverse();
};
