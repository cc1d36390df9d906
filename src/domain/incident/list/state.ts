// What became of the special lists, and the signs of them that nothing else keeps: the triage, and plain notes.

import type { FactId, Instant } from "../../fact/ids.ts";
import type { TriageQuestionId } from "../../pack/pack.ts";
import { type Fact, isSeveritySet } from "../facts.ts";
import type { Incident, Stamp } from "../incident.ts";
import { correctSaid, entryOf, notedIn, nothingSaid, type Said, type SaidEntry, withSaid } from "../said.ts";
import type { ListFactData } from "./facts.ts";

export interface Lists {
  /** What was answered to each list that was offered, by its id; an opened one stays opened. */
  readonly answers: Readonly<Record<string, { readonly type: "opened" | "declined"; readonly at: Instant }>>;
  /** The question of the triage that the last yes was given to. */
  readonly triage: TriageQuestionId | null;
  /** Plain notes, and reasons for a severity; what is of another kind is kept where it belongs. */
  readonly heard: Said<SaidEntry>;
}

export type ListFact = Extract<Fact, { type: keyof ListFactData }>;

/** The state before the first one. */
export const noLists: Lists = { answers: {}, triage: null, heard: nothingSaid };

/** Returns the incident after a fact about a list. */
export const evolveLists = (incident: Incident, fact: ListFact, stamp: Stamp): Incident => {
  const { list } = fact.data;
  const { lists, steps } = incident;
  switch (fact.type) {
    case "list.opened/1":
      return withAnswer(incident, list, { type: "opened", at: fact.at });
    case "list.declined/1":
      return lists.answers[list]?.type === "opened"
        ? incident
        : withAnswer(incident, list, { type: "declined", at: fact.at });
    case "step.done/2": {
      const key = `${list}/${fact.data.step}`;
      return { ...incident, steps: { ...steps, [key]: steps[key] ?? stamp } };
    }
  }
};

/** Returns the lists with what any other fact says that may call for one. */
export const evolveSigns = (lists: Lists, fact: Fact): Lists => {
  const note = notedIn(fact, "note");
  if (note !== null) return { ...lists, heard: withSaid(lists.heard, entryOf(fact, note)) };
  if (!isSeveritySet(fact)) return lists;
  const { triage, reason } = fact.data;
  return {
    ...lists,
    triage: triage?.answer ? triage.question : lists.triage,
    heard: reason === null ? lists.heard : withSaid(lists.heard, entryOf(fact, reason)),
  };
};

/** Returns the lists with the wording of a note corrected, if the note is one of those kept. */
export const correctLists = (lists: Lists, target: FactId, text: string): Lists => {
  const heard = correctSaid(lists.heard, target, text);
  return heard === lists.heard ? lists : { ...lists, heard };
};

const withAnswer = (incident: Incident, list: string, answer: Lists["answers"][string]): Incident => {
  const { lists } = incident;
  return { ...incident, lists: { ...lists, answers: { ...lists.answers, [list]: answer } } };
};
