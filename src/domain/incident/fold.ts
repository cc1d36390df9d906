// Turns a log into a state. The log is a set: duplicates, arrival order and the phone a fact came from don't matter.

import type { FactId, IncidentId } from "../fact/ids.ts";
import { evolveUnposted, tryEvolve } from "./evolve.ts";
import { type Fact, type FactType, isKnownFact, isUnreadable, isUpdate, isWithdrawal } from "./facts.ts";
import { blankIncident, type Incident, type NewestEntry } from "./incident.ts";
import { namedLog, namesIn, withName } from "./names.ts";
import { compareFacts, orderOf } from "./order.ts";
import { isSealed } from "./sealed.ts";
import { isStoryFact, unpostedIn, withdrawalsIn } from "./withdrawals.ts";

/** What the rest of a log says about a fact: it counts, was taken back, or is an update that was never posted. */
type Standing = "counts" | "withdrawn" | "unposted";

/** Returns the incident that `facts` describe, whatever their order and however often they repeat. */
export const foldIncident = (id: IncidentId, facts: readonly Fact[]): Incident => {
  const steps = foldSteps(id, facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Yields now and then, so that a long log can be folded without holding up the page; returns the incident. */
export function* foldSteps(id: IncidentId, facts: readonly Fact[]): Generator<undefined, Incident> {
  const log = distinctInOrder(facts);
  const readable = log.filter(isKnownFact);
  const withdrawn = new Set(withdrawalsIn(readable).map(({ data }) => data.target));
  const unposted = unpostedIn(readable, withdrawn);
  const standing = (fact: Fact): Standing =>
    withdrawn.has(fact.id) ? "withdrawn" : unposted.has(fact.id) ? "unposted" : "counts";
  const names = namesIn(readable, withdrawn);
  let incident: Incident = { ...blankIncident(id), names };
  for (const [index, fact] of log.entries()) {
    incident = step(incident, withName(fact, names), standing(fact));
    if (index % 1_000 === 999) yield;
  }
  const here = new Set(log.map((fact) => fact.id));
  return {
    ...incident,
    takenBack: takenBackIn(readable, withdrawn),
    awaited: [...withdrawn, ...unposted].filter((target) => !here.has(target)),
  };
}

/**
 * Returns the incident after one more fact without reading the log again, or null if that takes a whole fold: the fact
 * is older than the folded ones, changes whether another one counts or who wrote it, or was referred to before it
 * arrived.
 */
export const advanceIncident = (incident: Incident, fact: Fact): Incident | null => {
  const { through, awaited } = incident;
  if (changesOthers(fact) || awaited.includes(fact.id)) return null;
  const order = orderOf(fact);
  if (through && (order < through.order || (order === through.order && fact.id <= through.id))) return null;
  const after = step(incident, withName(fact, incident.names), "counts");
  return isBookkeeping(fact) || after.takenBack === null ? after : { ...after, takenBack: null };
};

/** Returns each fact once, in the one order that all views use. */
export const distinctInOrder = (facts: readonly Fact[]): readonly Fact[] => {
  const byId = new Map<FactId, Fact>();
  for (const fact of facts) if (!byId.has(fact.id)) byId.set(fact.id, fact);
  return [...byId.values()].sort(compareFacts);
};

/** Returns the same, with people as they are called in their log: what every view reads. */
export const namedInOrder = (facts: readonly Fact[]): readonly Fact[] => namedLog(distinctInOrder(facts));

const step = (before: Incident, fact: Fact, standing: Standing): Incident => {
  const after = afterFact(before, fact, standing);
  return {
    ...(after ?? before),
    unread: after ? before.unread : before.unread + 1,
    last: standing === "withdrawn" || !isUndoable(fact) ? before.last : entryOf(fact),
    seqs: fact.device
      ? { ...before.seqs, [fact.device]: Math.max(fact.seq, before.seqs[fact.device] ?? 0) }
      : before.seqs,
    count: before.count + 1,
    through: { order: orderOf(fact), id: fact.id },
  };
};

// One unreadable fact must not break the others: it stays in the log as it is and changes nothing.
const afterFact = (before: Incident, fact: Fact, standing: Standing): Incident | null => {
  if (!isKnownFact(fact)) return isSealed(fact) || isUnreadable(fact) ? null : before;
  if (standing === "withdrawn") return withdraw(before, fact);
  return standing === "unposted" && isUpdate(fact) ? evolveUnposted(before, fact) : tryEvolve(before, fact);
};

// A withdrawn declaration is remembered: there never was an incident, but its log stays readable.
const withdraw = (before: Incident, fact: Fact): Incident =>
  fact.type === "incident.declared/1"
    ? { ...before, drill: fact.data.drill, declaredAt: fact.at, phase: { type: "withdrawn" } }
    : before;

const entryOf = ({ id, type, at, device }: Fact): NewestEntry => ({ fact: id, type, at, device });

const takenBackIn = (log: readonly Fact[], withdrawn: ReadonlySet<FactId>): NewestEntry | null => {
  const newest = log.findLast((fact) => !isBookkeeping(fact));
  if (!newest || !isWithdrawal(newest) || !withdrawn.has(newest.data.target)) return null;
  const entry = log.find(({ id }) => id === newest.data.target);
  // Whoever took it back may put it back, whichever phone it is from.
  return entry ? { ...entryOf(entry), device: newest.device } : null;
};

const changesOthers = (fact: Fact): boolean =>
  isWithdrawal(fact) ||
  fact.type === "entry.restored/1" ||
  fact.type === "update.answered/1" ||
  fact.type === "device.named/1";

/** True for the app's own notes, a drill's story and entries of a newer version: none is somebody's own entry here. */
const isBookkeeping = (fact: Fact): boolean => !isKnownFact(fact) || notedByItself.has(fact.type) || isStoryFact(fact);

const notedByItself: ReadonlySet<FactType> = new Set([
  "pack.frozen/1",
  "pack.frozen/2",
  "pack.frozen/3",
  "clock.jumped/1",
  "clocks.differed/1",
]);

/**
 * True for entries that a person made and may take back: a rating is one; bookkeeping, the story of a drill,
 * withdrawals and Put back are not.
 */
const isUndoable = (fact: Fact): boolean =>
  !isBookkeeping(fact) && !isWithdrawal(fact) && fact.type !== "entry.restored/1";
