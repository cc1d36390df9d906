// Turns a log into a state. The log is a set: duplicates, arrival order and the phone a fact came from don't matter.

import { evolve } from "./evolve.ts";
import { compareFacts, type Fact, isKnownFact, isWithdrawal } from "./facts.ts";
import type { FactId, IncidentId } from "./ids.ts";
import { blankIncident, type Incident } from "./incident.ts";
import { isStoryFact, withdrawalsIn } from "./withdrawals.ts";

/** Returns the incident that `facts` describe, the same for every order and repetition of them. */
export const foldIncident = (id: IncidentId, facts: readonly Fact[]): Incident => {
  const log = distinctInOrder(facts);
  const withdrawn = new Set(withdrawalsIn(log).map(({ data }) => data.target));
  let incident = blankIncident(id);
  for (const fact of log) incident = step(incident, fact, withdrawn.has(fact.id));
  const here = new Set(log.map((fact) => fact.id));
  return { ...incident, awaited: [...withdrawn].filter((target) => !here.has(target)) };
};

/**
 * Returns the incident after one more fact without reading the log again, or null where only a whole
 * fold can tell (the fact is older than what was folded, takes another one back, or was taken back before it arrived).
 */
export const advanceIncident = (incident: Incident, fact: Fact): Incident | null => {
  const { through, awaited } = incident;
  if (isWithdrawal(fact) || awaited.includes(fact.id)) return null;
  if (through && (fact.at < through.at || (fact.at === through.at && fact.id <= through.id))) return null;
  return step(incident, fact, false);
};

/** Returns the facts each once, in the one order all views read them. */
export const distinctInOrder = (facts: readonly Fact[]): readonly Fact[] => {
  const byId = new Map<FactId, Fact>();
  for (const fact of facts) if (!byId.has(fact.id)) byId.set(fact.id, fact);
  return [...byId.values()].sort(compareFacts);
};

const step = (before: Incident, fact: Fact, withdrawn: boolean): Incident => {
  const after = withdrawn ? withdraw(before, fact) : isKnownFact(fact) ? evolve(before, fact) : before;
  return {
    ...after,
    last: withdrawn || !isUndoable(fact) ? after.last : { fact: fact.id, type: fact.type, at: fact.at },
    seqs: { ...after.seqs, [fact.device]: Math.max(fact.seq, after.seqs[fact.device] ?? 0) },
    count: after.count + 1,
    through: { at: fact.at, id: fact.id },
  };
};

// A withdrawn declaration is remembered: the incident was never one, but its log stays readable.
const withdraw = (before: Incident, fact: Fact): Incident =>
  fact.type === "incident.declared/1"
    ? { ...before, drill: fact.data.drill, declaredAt: fact.at, phase: { type: "withdrawn" } }
    : before;

/** True for entries that a person made and may take back; bookkeeping, the story of a drill and corrections are not, a rating is. */
const isUndoable = (fact: Fact): boolean =>
  isKnownFact(fact) &&
  fact.type !== "pack.frozen/1" &&
  fact.type !== "clock.jumped/1" &&
  !isStoryFact(fact) &&
  !isWithdrawal(fact);
