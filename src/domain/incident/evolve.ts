// Folds one fact into what is known. Total: every known fact has its case and there is no default branch.
// Withdrawals are settled in fold.ts, which leaves out the facts they point at.

import { evolveClosing, isBack } from "./closing.ts";
import { commandFacts } from "./command/facts.ts";
import { evolveRoles } from "./command/roles.ts";
import { evolveSeat } from "./command/state.ts";
import { evolveCourse, inPhase, withMark } from "./course/state.ts";
import { decisionFacts } from "./decision/facts.ts";
import { evolveDecisions } from "./decision/state.ts";
import { drillFacts } from "./drill/facts.ts";
import { evolveRun } from "./drill/state.ts";
import { type Fact, type FactWith, isHandedOver, isOf, type UpdateFact } from "./facts.ts";
import { type Incident, isClosed, isHarmGoingOn, type Stamp, withFirst } from "./incident.ts";
import { listFacts } from "./list/facts.ts";
import { evolveLists, evolveSigns } from "./list/state.ts";
import { type MitigationFactData, mitigationFacts } from "./mitigation/facts.ts";
import { evolveMitigation } from "./mitigation/state.ts";
import { orderOf } from "./order.ts";
import { restrictionFacts } from "./restriction/facts.ts";
import { evolveRestriction } from "./restriction/state.ts";
import { workFacts } from "./work/facts.ts";
import { evolveWork, withNote } from "./work/state.ts";
import { evolveWriteUp } from "./write-up.ts";

/** Returns the incident after `fact`; never throws: a fact that can't be read changes nothing. */
export const evolve = (incident: Incident, fact: Fact): Incident => tryEvolve(incident, fact) ?? incident;

/** Returns the incident after `fact`, or null if the fact can't be read. */
export const tryEvolve = (incident: Incident, fact: Fact): Incident | null => {
  try {
    const mitigation = evolveMitigation(incident.mitigation, fact);
    const moved = evolved(incident, fact);
    return followed(incident, mitigation === moved.mitigation ? moved : { ...moved, mitigation }, fact);
  } catch {
    return null;
  }
};

/** Returns the incident after an update that was never posted: nobody was told, but the phase it marked counts. */
export const evolveUnposted = (incident: Incident, fact: UpdateFact): Incident =>
  followed(incident, withMark(incident, fact), fact);

// What follows from comparing the incident before and after the fact, whatever the fact was.
const followed = (before: Incident, moved: Incident, fact: Fact): Incident => {
  const writeUp = evolveWriteUp(before.writeUp, moved, fact, stampOf(fact));
  const after = writeUp === moved.writeUp ? moved : { ...moved, writeUp };
  const closing = evolveClosing(before, after, fact, stampOf(fact));
  if (after.phase === before.phase) return closing === before.closing ? after : { ...after, closing };
  const work = isBack(before.phase, after.phase) ? { ...after.work, resolution: null } : after.work;
  return { ...after, closing, work, phaseOrder: orderOf(fact) };
};

const stampOf = (fact: Fact): Stamp => ({ at: fact.at, order: orderOf(fact), by: fact.by, fact: fact.id });

const evolved = (incident: Incident, fact: Fact): Incident => {
  const stamp = stampOf(fact);
  if (isOf(workFacts, fact)) {
    const next = { ...incident, work: evolveWork(incident.work, fact) };
    return fact.type === "escalation.made/1" ? withFirst(next, fact.type, stamp) : next;
  }
  if (isOf(decisionFacts, fact)) return { ...incident, decisions: evolveDecisions(incident.decisions, fact) };
  if (isOf(mitigationFacts, fact)) return withMitigation(incident, fact);
  if (isOf(drillFacts, fact)) return incident.drill ? withRun(incident, evolveRun(incident.run, fact)) : incident;
  if (isOf(commandFacts, fact)) {
    const next = { ...incident, seat: evolveSeat(incident.seat, fact, incident.severity?.level ?? null) };
    return isHandedOver(fact) ? withFirst(evolveRoles(next, fact), `role:${fact.data.role}`, stamp) : next;
  }
  if (isOf(listFacts, fact)) return evolveLists(incident, fact, stamp);
  if (isOf(restrictionFacts, fact)) return evolveRestriction(incident, fact, stamp);
  const next = evolveCourse(incident, fact, stamp);
  const lists = evolveSigns(next.lists, fact);
  return lists === next.lists ? next : { ...next, lists };
};

// To begin is to mitigate, and what worked has mitigated it: nobody has to say so twice.
const withMitigation = (incident: Incident, fact: FactWith<keyof MitigationFactData>): Incident => {
  if (fact.type === "mitigation.begun/1") {
    const next = { ...incident, work: withNote(incident.work, fact) };
    return incident.phase.type === "mitigating" ? next : inPhase(next, "mitigating", fact);
  }
  if (fact.type === "freeze.asked/1") return withFirst(incident, fact.type, stampOf(fact));
  const isOver = fact.type === "mitigation.settled/1" && fact.data.worked && isHarmGoingOn(incident.phase);
  const isKnown = isOver && incident.mitigation.tried.some(({ id }) => id === fact.data.target);
  return isKnown ? inPhase(incident, "mitigated", fact) : incident;
};

// A drill that has ended no longer needs a commander, whatever its phase.
const withRun = (incident: Incident, run: Incident["run"]): Incident => {
  const ended = run?.ended && !incident.run?.ended ? run.ended : null;
  if (!ended || isClosed(incident.phase)) return run === incident.run ? incident : { ...incident, run };
  const resolvedAt = incident.phase.type === "resolved" ? incident.phase.since : ended.at;
  return { ...incident, run, phase: { type: "stood-down", since: ended.at, resolvedAt } };
};
