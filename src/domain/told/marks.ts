// What later entries say about earlier ones: corrected, withdrawn, happened at another time, pinned.

import type { FactId, Instant, Person } from "../fact/ids.ts";
import { type Fact, type FactWith, isKnownFact, isWithdrawal } from "../incident/facts.ts";
import { withdrawalsIn } from "../incident/withdrawals.ts";

export interface Correction {
  readonly fact: FactId;
  readonly at: Instant;
  readonly by: Person;
  readonly text: string;
}

export interface Retiming {
  readonly fact: FactId;
  readonly at: Instant;
  readonly by: Person;
  readonly happenedAt: Instant;
}

export interface Withdrawal {
  readonly at: Instant;
  readonly by: Person;
  /** Null if it was taken back by Undo. */
  readonly reason: string | null;
}

export interface Answer {
  readonly at: Instant;
  readonly by: Person;
  readonly posted: boolean;
}

/** An entry that was taken back and later put back. */
export interface Restoration {
  readonly takenBack: Withdrawal;
  readonly at: Instant;
  readonly by: Person;
}

export interface Marks {
  readonly corrections: ReadonlyMap<FactId, readonly Correction[]>;
  readonly withdrawn: ReadonlyMap<FactId, Withdrawal>;
  /** The times given for an entry later on; the last one counts. */
  readonly retimings: ReadonlyMap<FactId, readonly Retiming[]>;
  readonly pinned: ReadonlySet<FactId>;
  /** Whether an update was posted, by the last answer. */
  readonly answers: ReadonlyMap<FactId, Answer>;
  /** Entries that were taken back and put back, each time in order. */
  readonly restored: ReadonlyMap<FactId, readonly Restoration[]>;
}

type Mark = FactWith<
  | "entry.corrected/1"
  | "entry.withdrawn/1"
  | "entry.withdrawn/2"
  | "entry.restored/1"
  | "entry.retimed/1"
  | "entry.pinned/1"
  | "update.answered/1"
>;

/** True for an entry that only says something about another one. */
export const isMark = (fact: Fact): fact is Mark =>
  isWithdrawal(fact) ||
  fact.type === "entry.restored/1" ||
  fact.type === "entry.corrected/1" ||
  fact.type === "entry.retimed/1" ||
  fact.type === "entry.pinned/1" ||
  fact.type === "update.answered/1";

/** Returns the marks of a log that is in order; those that were withdrawn themselves don't count. */
export const readMarks = (log: readonly Fact[]): Marks => {
  const corrections = new Map<FactId, Correction[]>();
  const withdrawn = new Map<FactId, Withdrawal>();
  const retimings = new Map<FactId, Retiming[]>();
  const pinned = new Set<FactId>();
  const answers = new Map<FactId, Answer>();
  const restored = new Map<FactId, Restoration[]>();
  const away = new Map<FactId, Withdrawal>();
  for (const fact of withdrawalsIn(log.filter(isKnownFact))) {
    if (withdrawn.has(fact.data.target)) continue;
    withdrawn.set(fact.data.target, withdrawalOf(fact));
  }
  for (const fact of log) {
    if (!isKnownFact(fact) || !isMark(fact) || withdrawn.has(fact.id)) continue;
    const { target } = fact.data;
    if (fact.type === "entry.corrected/1") {
      const correction = { fact: fact.id, at: fact.at, by: fact.by, text: fact.data.text };
      corrections.set(target, [...(corrections.get(target) ?? []), correction]);
    }
    if (fact.type === "entry.retimed/1") {
      const retiming = { fact: fact.id, at: fact.at, by: fact.by, happenedAt: fact.data.happenedAt };
      retimings.set(target, [...(retimings.get(target) ?? []), retiming]);
    }
    const { at, by } = fact;
    if (fact.type === "update.answered/1") answers.set(target, { at, by, posted: fact.data.posted });
    if (isWithdrawal(fact) && !away.has(target)) away.set(target, withdrawalOf(fact));
    const takenBack = away.get(target);
    if (fact.type === "entry.restored/1" && takenBack) {
      restored.set(target, [...(restored.get(target) ?? []), { takenBack, at, by }]);
      away.delete(target);
    }
    if (fact.type === "entry.pinned/1" && fact.data.pinned) pinned.add(target);
    if (fact.type === "entry.pinned/1" && !fact.data.pinned) pinned.delete(target);
  }
  return { corrections, withdrawn, retimings, pinned, answers, restored };
};

const withdrawalOf = (fact: FactWith<"entry.withdrawn/1" | "entry.withdrawn/2">): Withdrawal => ({
  at: fact.at,
  by: fact.by,
  reason: fact.type === "entry.withdrawn/2" ? fact.data.reason : null,
});

/** Returns when `fact` happened if that isn't when it was logged: its last corrected time, or a back-dated one. */
export const happenedAtOf = (fact: Fact, { retimings }: Marks): Instant | null =>
  retimings.get(fact.id)?.at(-1)?.happenedAt ??
  (isKnownFact(fact) && fact.type === "note.added/2" ? fact.data.happenedAt : null);
