// The work on the fault so far: hypotheses, who owes an answer, who was called in, who changed the service.

import type { FactId, Instant, Person } from "../../fact/ids.ts";
import type { SeverityTrigger } from "../../pack/pack.ts";
import { MINUTE_MS } from "../../text/durations.ts";
import type { Fact } from "../facts.ts";
import {
  correctSaid,
  type DoneEntry,
  doneIn,
  entryOf,
  notedIn,
  nothingSaid,
  retimeSaid,
  type Said,
  type SaidEntry,
  withSaid,
} from "../said.ts";
import type { HypothesisOutcome, WorkFactData } from "./facts.ts";

export interface Hypothesis {
  readonly id: FactId;
  readonly text: string;
  readonly person: Person | null;
  readonly openedAt: Instant;
  /** When its timebox ends. */
  readonly dueAt: Instant;
  /** Null while someone may still be working on it. */
  readonly outcome: {
    readonly type: HypothesisOutcome;
    readonly at: Instant;
    readonly by: Person;
    readonly text: string | null;
  } | null;
}

export interface Callback {
  readonly id: FactId;
  readonly person: Person;
  readonly text: string;
  readonly dueAt: Instant;
}

export interface Escalation {
  readonly id: FactId;
  readonly to: string;
  readonly person: Person | null;
  readonly reason: string;
  readonly trigger: SeverityTrigger["id"] | null;
  readonly at: Instant;
  readonly answeredAt: Instant | null;
}

export interface Work {
  /** All of them in the order they were opened: what was ruled out is worth as much as what is open. */
  readonly hypotheses: Readonly<Record<FactId, Hypothesis>>;
  /** Those still owed. */
  readonly callbacks: Readonly<Record<FactId, Callback>>;
  readonly escalations: Readonly<Record<FactId, Escalation>>;
  /** What was done: logged changes, and entries of the kind "action". */
  readonly done: Said<DoneEntry>;
  /** Entries of the kind "finding": what was seen, whatever it means. */
  readonly found: Said<SaidEntry>;
  /** Entries of the kind "question"; the log doesn't know which were answered. */
  readonly asked: Said<SaidEntry>;
  /** What resolved it; null until somebody says so. */
  readonly resolution: {
    readonly id: FactId;
    readonly text: string;
    readonly source: FactId | null;
    readonly at: Instant;
    readonly by: Person;
  } | null;
}

export type WorkFact = Extract<Fact, { type: keyof WorkFactData }>;

/** The starting state. */
export const noWork: Work = {
  hypotheses: {},
  callbacks: {},
  escalations: {},
  done: nothingSaid,
  found: nothingSaid,
  asked: nothingSaid,
  resolution: null,
};

/** Returns the work after `fact`; a fact that points at nothing changes nothing. */
export const evolveWork = (work: Work, fact: WorkFact): Work => {
  switch (fact.type) {
    case "hypothesis.opened/1": {
      const { text, person, minutes } = fact.data;
      const opened = { id: fact.id, text, person, openedAt: fact.at, dueAt: after(fact.at, minutes), outcome: null };
      return { ...work, hypotheses: { ...work.hypotheses, [fact.id]: opened } };
    }
    case "hypothesis.extended/1":
      return withHypothesis(work, fact.data.target, { dueAt: after(fact.at, fact.data.minutes), outcome: null });
    case "hypothesis.given/1":
      return withHypothesis(work, fact.data.target, { person: fact.data.person });
    case "hypothesis.settled/1": {
      const outcome = { type: fact.data.outcome, at: fact.at, by: fact.by, text: fact.data.text };
      return withHypothesis(work, fact.data.target, { outcome });
    }
    case "callback.asked/1":
      return { ...work, callbacks: { ...work.callbacks, [fact.id]: { id: fact.id, ...fact.data } } };
    case "callback.moved/1": {
      const callback = work.callbacks[fact.data.target];
      if (!callback) return work;
      return { ...work, callbacks: { ...work.callbacks, [callback.id]: { ...callback, dueAt: fact.data.dueAt } } };
    }
    case "callback.answered/1": {
      const { [fact.data.target]: _answered, ...callbacks } = work.callbacks;
      return { ...work, callbacks };
    }
    case "escalation.made/1": {
      const made = { id: fact.id, ...fact.data, at: fact.at, answeredAt: null };
      return { ...work, escalations: { ...work.escalations, [fact.id]: made } };
    }
    case "escalation.answered/1": {
      const escalation = work.escalations[fact.data.target];
      if (!escalation) return work;
      const answered = { ...escalation, answeredAt: escalation.answeredAt ?? fact.at };
      return { ...work, escalations: { ...work.escalations, [escalation.id]: answered } };
    }
    case "change.made/1":
    case "change.made/2":
      return withDone(work, fact);
    case "resolution.said/1":
      return { ...work, resolution: { id: fact.id, ...fact.data, at: fact.at, by: fact.by } };
  }
};

/** Returns the work with the wording of an entry corrected, if the entry is part of it. */
export const correctWork = (work: Work, target: FactId, text: string): Work => {
  if (work.hypotheses[target]) return withHypothesis(work, target, { text });
  if (work.resolution?.id === target) return { ...work, resolution: { ...work.resolution, text } };
  const callback = work.callbacks[target];
  if (callback) return { ...work, callbacks: { ...work.callbacks, [target]: { ...callback, text } } };
  return eachSaid(work, (said) => correctSaid(said, target, text));
};

/** Returns the work with what a log entry says about it; unchanged if it says nothing of the kind. */
export const withNote = (work: Work, fact: Fact): Work => {
  const done = withDone(work, fact);
  const [found, asked] = [notedIn(fact, "finding"), notedIn(fact, "question")];
  if (found !== null) return { ...done, found: withSaid(work.found, entryOf(fact, found)) };
  return asked === null ? done : { ...done, asked: withSaid(work.asked, entryOf(fact, asked)) };
};

/** Returns the work with an entry moved to when it really happened; unchanged if the entry isn't part of it. */
export const retimeWork = (work: Work, target: FactId, at: Instant): Work =>
  eachSaid(work, (said) => retimeSaid(said, target, at));

const withDone = (work: Work, fact: Fact): Work => {
  const entry = doneIn(fact);
  return entry ? { ...work, done: withSaid(work.done, entry) } : work;
};

const eachSaid = (work: Work, change: <Entry extends SaidEntry>(said: Said<Entry>) => Said<Entry>): Work => ({
  ...work,
  done: change(work.done),
  found: change(work.found),
  asked: change(work.asked),
});

/** Returns the last thing done by a person whom the log names; null if there is none. */
export const lastChange = ({ done }: Work): (DoneEntry & { readonly person: Person }) | null =>
  done.newest.findLast((entry): entry is DoneEntry & { readonly person: Person } => entry.person !== null) ?? null;

/** Returns the hypotheses that may still be worked on, the one whose timebox ends first at the front. */
export const openHypotheses = ({ hypotheses }: Work): readonly Hypothesis[] =>
  Object.values(hypotheses)
    .filter(({ outcome }) => outcome === null)
    .sort((a, b) => a.dueAt - b.dueAt);

/** True once a hypothesis is confirmed: the root cause is known. */
export const isCauseKnown = ({ hypotheses }: Work): boolean =>
  Object.values(hypotheses).some(({ outcome }) => outcome?.type === "confirmed");

const withHypothesis = (work: Work, id: FactId, change: Partial<Hypothesis>): Work => {
  const hypothesis = work.hypotheses[id];
  return hypothesis ? { ...work, hypotheses: { ...work.hypotheses, [id]: { ...hypothesis, ...change } } } : work;
};

const after = (at: Instant, minutes: number): Instant => (at + minutes * MINUTE_MS) as Instant;
