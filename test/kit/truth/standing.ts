// A log read in the plainest way, as a person would with a pencil: the truth law compares the app with this.

import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import { type Fact, isUpdate, type UpdateFact } from "../../../src/domain/incident/facts.ts";
import { compareFacts, orderOf } from "../../../src/domain/incident/order.ts";
import { isStoryFact } from "../../../src/domain/incident/withdrawals.ts";

export interface Said {
  readonly id: FactId;
  readonly text: string;
  /** Its place in the log: by its order, or by the earlier time given for it. */
  readonly place: Instant;
}

export interface Standing {
  /** What counts, in order. */
  readonly facts: readonly Fact[];
  readonly updates: readonly UpdateFact[];
  readonly done: readonly Said[];
  readonly decided: readonly Said[];
  readonly found: readonly Said[];
  readonly asked: readonly Said[];
  readonly impact: readonly Said[];
}

/** Returns what counts in a log: nothing that was withdrawn, everything as corrected. */
export const standingIn = (log: readonly Fact[]): Standing => {
  const all = [...log].sort(compareFacts);
  const away = new Set<FactId>();
  for (const fact of all) {
    if (fact.type === "entry.withdrawn/1" || fact.type === "entry.withdrawn/2") away.add(fact.data.target);
    if (fact.type === "entry.restored/1") away.delete(fact.data.target);
  }
  const facts = all.filter((fact) => !away.has(fact.id) || isStoryFact(fact));
  const texts = new Map<FactId, string>();
  const times = new Map<FactId, Instant>();
  const unposted = new Set<FactId>();
  for (const fact of facts) {
    if (fact.type === "entry.corrected/1") texts.set(fact.data.target, fact.data.text);
    if (fact.type === "entry.retimed/1") times.set(fact.data.target, fact.data.happenedAt);
    if (fact.type === "update.answered/1" && fact.data.posted) unposted.delete(fact.data.target);
    if (fact.type === "update.answered/1" && !fact.data.posted) unposted.add(fact.data.target);
  }
  const said = (kind: string, ...types: readonly Fact["type"][]): readonly Said[] =>
    facts.flatMap((fact) => {
      const isNote = (fact.type === "note.added/1" || fact.type === "note.added/2") && fact.data.kind === kind;
      if (!isNote && !types.includes(fact.type)) return [];
      if (fact.type === "detail.set/1" && fact.data.field !== kind) return [];
      const earlier = times.get(fact.id) ?? (fact.type === "note.added/2" ? fact.data.happenedAt : undefined);
      const text = texts.get(fact.id) ?? (fact.data as { readonly text: string }).text;
      return [{ id: fact.id, text, place: earlier ?? orderOf(fact) }];
    });
  return {
    facts,
    updates: facts.filter(isUpdate).filter(({ id }) => !unposted.has(id)),
    done: said("action", "change.made/1", "change.made/2", "mitigation.begun/1"),
    decided: said("decision", "decision.made/1", "step.chosen/1"),
    found: said("finding"),
    asked: said("question"),
    impact: said("impact", "detail.set/1"),
  };
};
