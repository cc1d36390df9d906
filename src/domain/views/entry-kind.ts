// Which kind the log's filter lists an entry under.

import type { NoteKind } from "../incident/course/facts.ts";
import type { EntryKind } from "../incident/entry-kind.ts";
import { type Fact, isKnownFact, knownFactTypes } from "../incident/facts.ts";

/** Returns the kind of an entry; every possible fact has one. */
export const entryKind = (fact: Fact): EntryKind => {
  if (!isKnownFact(fact)) return "app";
  const { type, data } = fact;
  return type === "note.added/1" || type === "note.added/2" ? kindsOfNotes[data.kind] : knownFactTypes[type];
};

/** The kinds of entries typed by hand. */
const kindsOfNotes: Readonly<Record<NoteKind, EntryKind>> = {
  action: "actions",
  finding: "findings",
  impact: "findings",
  decision: "decisions",
  question: "questions",
  note: "notes",
};
