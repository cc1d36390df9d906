// What the log says was done and decided. Each can be entered in two places, the log's chip and a screen of its own:
// both are read here, once, so that every view names the same things.

import type { FactId, Instant, Person } from "../fact/ids.ts";
import type { NoteKind } from "./course/facts.ts";
import { type Fact, isChange } from "./facts.ts";
import { orderOf } from "./order.ts";

export interface SaidEntry {
  readonly id: FactId;
  readonly text: string;
  /** When it happened: the entry's stamp, or the earlier time given for it. */
  readonly at: Instant;
  /** Its place among the others: its order, or the earlier time. */
  readonly place: Instant;
  readonly by: Person;
}

export interface DoneEntry extends SaidEntry {
  /** Who did it; null if the entry doesn't say. */
  readonly person: Person | null;
}

/** The newest entries, oldest first, and how many there were in all. */
export interface Said<Entry extends SaidEntry> {
  readonly newest: readonly Entry[];
  readonly count: number;
}

/** The state before the first one. */
export const nothingSaid: Said<never> = { newest: [], count: 0 };

/** How many are kept: more than any text names. */
const KEPT = 20;

/** Returns what the entry says was done; null if it says nothing of the kind. */
export const doneIn = (fact: Fact): DoneEntry | null => {
  if (isChange(fact)) return { ...entryOf(fact, fact.data.text), person: fact.data.person };
  const text = notedIn(fact, "action");
  return text === null ? null : { ...entryOf(fact, text), person: null };
};

/** Returns the words of the decision in the entry, prepared, chosen in a checklist or only noted; null if it has none. */
export const decidedIn = (fact: Fact): string | null =>
  fact.type === "decision.made/1" || fact.type === "step.chosen/1" ? fact.data.text : notedIn(fact, "decision");

/** Returns the text of a note of that kind; null for any other entry. */
export const notedIn = (fact: Fact, kind: NoteKind): string | null =>
  (fact.type === "note.added/1" || fact.type === "note.added/2") && fact.data.kind === kind ? fact.data.text : null;

/** Returns the words of a fact as an entry, at the time it happened. */
export const entryOf = (fact: Fact, text: string): SaidEntry => {
  const earlier = fact.type === "note.added/2" ? fact.data.happenedAt : null;
  return { id: fact.id, text, at: earlier ?? fact.at, place: earlier ?? orderOf(fact), by: fact.by };
};

/** Returns the entries with one more. The last one by a known person is kept, however much was only noted since. */
export const withSaid = <Entry extends SaidEntry>({ newest, count }: Said<Entry>, entry: Entry): Said<Entry> => {
  const all = inPlace(newest, entry);
  const isOnlyHanded = (one: Entry): boolean =>
    handsOf(one) !== null && all.every((other) => other === one || handsOf(other) === null);
  const oldest = all.findIndex((one) => !isOnlyHanded(one));
  return { newest: all.length > KEPT ? all.filter((_one, index) => index !== oldest) : all, count: count + 1 };
};

/** Returns the entries with that one reworded; unchanged if it isn't among them. */
export const correctSaid = <Entry extends SaidEntry>(said: Said<Entry>, id: FactId, text: string): Said<Entry> =>
  said.newest.some((entry) => entry.id === id)
    ? { ...said, newest: said.newest.map((entry) => (entry.id === id ? { ...entry, text } : entry)) }
    : said;

/** Returns the entries with that one moved to when it really happened; unchanged if it isn't among them. */
export const retimeSaid = <Entry extends SaidEntry>(said: Said<Entry>, id: FactId, at: Instant): Said<Entry> => {
  const entry = said.newest.find((one) => one.id === id);
  if (!entry) return said;
  const others = said.newest.filter((one) => one !== entry);
  return { ...said, newest: inPlace(others, { ...entry, at, place: at }) };
};

const inPlace = <Entry extends SaidEntry>(entries: readonly Entry[], entry: Entry): readonly Entry[] => {
  const before = entries.findLastIndex(({ place }) => place <= entry.place) + 1;
  return [...entries.slice(0, before), entry, ...entries.slice(before)];
};

const handsOf = (entry: SaidEntry): Person | null => (entry as Partial<DoneEntry>).person ?? null;
