// Folds one fact into what is known. Total: every known fact has its case and there is no default branch.
// Withdrawals are settled in fold.ts, which leaves out the facts they point at.

import { evolveClosing, isBack } from "../closing.ts";
import { correctDecisions, evolveDecisions, withNoted } from "../decision/state.ts";
import { correctDetail, evolveDetail, withNotedImpact } from "../details.ts";
import { evolveRun } from "../drill/state.ts";
import type { Fact, MarkedPhase, UpdateFact } from "../facts.ts";
import type { Incident, Phase, Stamp } from "../incident.ts";
import { orderOf } from "../order.ts";
import { evolveRoles } from "../command/roles.ts";
import { retimeSaid } from "../said.ts";
import { evolveSeat } from "../command/state.ts";
import { correctWork, evolveWork, withDone } from "../work/state.ts";

/** Returns the incident after `fact`; never throws: a fact that can't be read changes nothing. */
export const evolve = (incident: Incident, fact: Fact): Incident => tryEvolve(incident, fact) ?? incident;

/** Returns the same, or null for a fact that can't be read. */
export const tryEvolve = (incident: Incident, fact: Fact): Incident | null => {
  try {
    return followed(incident, evolved(incident, fact), fact);
  } catch {
    return null;
  }
};

/** Returns the incident after an update that was never posted: nobody was told, but a phase that it marked holds. */
export const evolveUnposted = (incident: Incident, fact: UpdateFact): Incident =>
  followed(incident, withMark(incident, fact), fact);

const withMark = (incident: Incident, fact: UpdateFact): Incident =>
  fact.type === "update.posted/2" ? marked(incident, fact.data.marks, fact) : incident;

// What follows from where the incident was before the fact and is after it, whatever the fact was.
const followed = (before: Incident, after: Incident, fact: Fact): Incident => {
  const closing = evolveClosing(before, after, fact, stampOf(fact));
  if (after.phase === before.phase) return closing === before.closing ? after : { ...after, closing };
  const work = isBack(before.phase, after.phase) ? { ...after.work, resolution: null } : after.work;
  return { ...after, closing, work, phaseOrder: orderOf(fact) };
};

const stampOf = (fact: Fact): Stamp => ({ at: fact.at, order: orderOf(fact), by: fact.by, fact: fact.id });

const evolved = (incident: Incident, fact: Fact): Incident => {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case "incident.declared/1":
      return withFirst(
        {
          ...incident,
          drill: fact.data.drill,
          declaredAt: incident.declaredAt ?? fact.at,
          declaredOn: incident.declaredOn ?? fact.device,
          phase: declared(incident.phase),
        },
        fact.type,
        stamp,
      );
    case "pack.frozen/1":
      return { ...incident, packFact: incident.packFact ?? fact.id };
    case "severity.set/1": {
      const { level } = fact.data;
      const highest = incident.highest !== null && incident.highest < level ? incident.highest : level;
      const severity = { level, since: fact.at };
      return withFirst({ ...incident, severity, highest, phase: triaged(incident.phase, fact) }, fact.type, stamp);
    }
    case "role.assigned/1":
    case "role.assigned/2":
      return withFirst(evolveRoles(incident, fact), `role:${fact.data.role}`, stamp);
    case "role.deferred/1":
    case "role.released/1":
      return evolveRoles(incident, fact);
    case "channel.named/1":
      return withFirst({ ...incident, channel: { ...stamp, name: fact.data.name } }, fact.type, stamp);
    case "detail.set/1":
      return evolveDetail(incident, fact);
    case "step.done/1": {
      const key = `${fact.data.list}/${fact.data.step}`;
      return { ...incident, steps: { ...incident.steps, [key]: incident.steps[key] ?? stamp } };
    }
    case "loop.stepped/1": {
      const turn = (incident.loop?.turn ?? 0) + (fact.data.step === "size-up" || !incident.loop ? 1 : 0);
      return { ...incident, loop: { step: fact.data.step, at: fact.at, order: stamp.order, turn } };
    }
    case "update.posted/1":
    case "update.posted/2": {
      const { audience, status, nextUpdateAt } = fact.data;
      const lastUpdate = { fact: fact.id, at: fact.at, order: stamp.order, status, nextUpdateAt };
      const told = { ...incident.told, [audience]: { ...lastUpdate, posted: null } };
      const next = { ...incident, lastUpdate, told, updateCount: incident.updateCount + 1 };
      return withMark(withFirst(next, "update.posted/1", stamp), fact);
    }
    case "update.answered/1": {
      const told = Object.entries(incident.told).map(([audience, update]) =>
        update.fact === fact.data.target && fact.data.posted
          ? [audience, { ...update, posted: true }]
          : [audience, update],
      );
      return { ...incident, told: Object.fromEntries(told) };
    }
    case "entry.corrected/1": {
      const { target, text } = fact.data;
      const work = correctWork(incident.work, target, text);
      const decisions = correctDecisions(incident.decisions, target, text);
      return correctDetail({ ...incident, work, decisions }, target, text);
    }
    case "note.added/1":
    case "note.added/2": {
      const { work, decisions } = incident;
      const next = { ...incident, work: withDone(work, fact), decisions: withNoted(decisions, fact) };
      return withNotedImpact(next, fact);
    }
    case "entry.retimed/1": {
      const { target, happenedAt } = fact.data;
      const { work, decisions } = incident;
      const done = retimeSaid(work.done, target, happenedAt);
      const made = retimeSaid(decisions.made, target, happenedAt);
      return { ...incident, work: { ...work, done }, decisions: { ...decisions, made } };
    }
    case "entry.withdrawn/1":
    case "entry.withdrawn/2":
    case "entry.restored/1":
    case "entry.pinned/1":
      return incident;
    case "phase.moved/1":
    case "phase.moved/2":
      return marked(incident, fact.data.to, fact);
    case "incident.resolved/1":
      return marked(incident, "resolved", fact);
    case "incident.reopened/1": {
      if (incident.phase.type === "withdrawn") return incident;
      const steps = without(without(incident.steps, "verify-fix/"), "stand-down/");
      return { ...incident, phase: { type: "mitigating", since: fact.at }, steps };
    }
    case "incident.stood-down/1": {
      if (isClosed(incident.phase)) return incident;
      const resolvedAt = incident.phase.type === "resolved" ? incident.phase.since : fact.at;
      return { ...incident, phase: { type: "stood-down", since: fact.at, resolvedAt } };
    }
    case "hypothesis.opened/1":
    case "hypothesis.extended/1":
    case "hypothesis.given/1":
    case "hypothesis.settled/1":
    case "callback.asked/1":
    case "callback.moved/1":
    case "callback.answered/1":
    case "escalation.answered/1":
    case "change.made/1":
    case "resolution.said/1":
      return { ...incident, work: evolveWork(incident.work, fact) };
    case "escalation.made/1":
      return withFirst({ ...incident, work: evolveWork(incident.work, fact) }, fact.type, stamp);
    case "decision.opened/1":
    case "option.offered/1":
    case "objections.asked/1":
    case "objection.raised/1":
    case "decision.made/1":
    case "decision.dropped/1":
      return { ...incident, decisions: evolveDecisions(incident.decisions, fact) };
    case "handoff.accepted/1":
    case "handoff.accepted/2":
      return withFirst(
        { ...evolveRoles(incident, fact), seat: evolveSeat(incident.seat, fact, null) },
        `role:${fact.data.role}`,
        stamp,
      );
    case "move.snoozed/1":
    case "clock.interval-set/1":
    case "role.backup-named/1":
    case "severity.reviewed/1":
    case "trigger.answered/1":
    case "elapsed.called/1":
    case "impact.started/1":
    case "handoff.offered/1":
    case "handoff.read-back/1":
    case "handoff.dropped/1":
    case "clock.jumped/1":
    case "clocks.differed/1":
      return { ...incident, seat: evolveSeat(incident.seat, fact, incident.severity?.level ?? null) };
    case "drill.started/1":
    case "drill.joined/1":
    case "drill.acknowledged/1":
    case "inject.shown/1":
    case "fact.asked/1":
    case "option.taken/1":
    case "passage.rewritten/1":
    case "drill.paused/1":
    case "drill.resumed/1":
    case "drill.ended/1":
    case "drill.rated/1":
      return incident.drill ? withRun(incident, evolveRun(incident.run, fact)) : incident;
  }
};

// The fault is back where it is mitigated again: what was verified before says nothing of now.
const marked = (incident: Incident, to: MarkedPhase | "mitigated", { at }: Fact): Incident => {
  if (isClosed(incident.phase)) return incident;
  const steps = to === "mitigating" ? without(incident.steps, "verify-fix/") : incident.steps;
  return { ...incident, phase: { type: to, since: at }, steps };
};

// A drill that has ended needs no commander any more, wherever it stood.
const withRun = (incident: Incident, run: Incident["run"]): Incident => {
  const ended = run?.ended && !incident.run?.ended ? run.ended : null;
  if (!ended || isClosed(incident.phase)) return run === incident.run ? incident : { ...incident, run };
  const resolvedAt = incident.phase.type === "resolved" ? incident.phase.since : ended.at;
  return { ...incident, run, phase: { type: "stood-down", since: ended.at, resolvedAt } };
};

const without = (steps: Incident["steps"], list: string): Incident["steps"] =>
  Object.fromEntries(Object.entries(steps).filter(([key]) => !key.startsWith(list)));

const declared = (phase: Phase): Phase => (phase.type === "undeclared" ? { type: "detected" } : phase);

const triaged = (phase: Phase, fact: Fact): Phase =>
  phase.type === "detected" || phase.type === "undeclared" ? { type: "triaged", since: fact.at } : phase;

const isClosed = (phase: Phase): boolean => phase.type === "stood-down" || phase.type === "withdrawn";

const withFirst = (incident: Incident, key: keyof Incident["firsts"], stamp: Stamp): Incident =>
  incident.firsts[key] ? incident : { ...incident, firsts: { ...incident.firsts, [key]: stamp } };
