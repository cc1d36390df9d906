// The kinds of entries in the table of an export, one entry each: "decision".

import type { EntryKind } from "../../domain/incident/entry-kind.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { entryKind } from "../../domain/views/entry-kind.ts";

/** Returns the kind that somebody gave a note, else the kind that the log's filter lists the entry under. */
export const kindInWords = (fact: Fact): string => {
  const isNote = fact.type === "note.added/1" || fact.type === "note.added/2";
  return (isNote && fact.data?.kind) || words[entryKind(fact)];
};

const words: Readonly<Record<EntryKind, string>> = {
  updates: "update",
  decisions: "decision",
  hypotheses: "hypothesis",
  actions: "action",
  findings: "finding",
  people: "roles",
  severity: "severity and phase",
  questions: "question",
  notes: "detail",
  app: "app",
};
