// The incident after a fact of its course: phase, severity, roles, what was told and noted.

import { stemOf, worseOf } from "../../pack/severities.ts";
import { evolveRoles } from "../command/roles.ts";
import { correctDecisions, withChosen, withNoted } from "../decision/state.ts";
import { correctDetail, evolveDetail, withNotedImpact } from "../details.ts";
import type { Fact, FactWith, PackFact, UpdateFact } from "../facts.ts";
import { type Incident, isClosed, type Phase, type Stamp, withFirst } from "../incident.ts";
import { correctLists } from "../list/state.ts";
import { toldPress, withClearance } from "../press.ts";
import { usedUp } from "../restriction/state.ts";
import { retimeSaid } from "../said.ts";
import { correctWork, retimeWork, withNote } from "../work/state.ts";
import type { CourseFactData, MarkedPhase } from "./facts.ts";
import { packIn, severityIn } from "./former-facts.ts";

export type CourseFact = Extract<Fact, { type: keyof CourseFactData }>;

/** Returns the incident after `fact`. Withdrawals are settled in fold.ts. */
export const evolveCourse = (incident: Incident, fact: CourseFact, stamp: Stamp): Incident => {
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
    case "pack.frozen/2":
    case "pack.frozen/3":
      return incident.packFact ? incident : withCards(incident, fact);
    case "severity.set/1":
    case "severity.set/2": {
      const picked = severityIn(fact);
      const severity = { ...picked, since: fact.at };
      const highest = worseOf(incident.highest, picked);
      const phase = triaged(incident.phase, fact);
      return withFirst({ ...incident, severity, highest, phase }, "severity.set/1", stamp);
    }
    case "role.assigned/1":
    case "role.assigned/2":
    case "role.assigned/3":
      return withFirst(evolveRoles(incident, fact), `role:${fact.data.role}`, stamp);
    case "role.deferred/1":
    case "role.deferred/2":
    case "role.released/1":
    case "role.released/2":
      return evolveRoles(incident, fact);
    case "channel.named/1":
      return withFirst({ ...incident, channel: { ...stamp, name: fact.data.name } }, fact.type, stamp);
    case "detail.set/1":
    case "detail.set/2":
      return evolveDetail(incident, fact);
    case "step.done/1": {
      // A tick by hand after a no.
      const { [`${fact.data.list}/${fact.data.step}`]: _before, ...answers } = incident.answers;
      return withTick({ ...incident, answers }, fact, stamp);
    }
    case "step.chosen/1":
      return withTick({ ...incident, decisions: withChosen(incident.decisions, fact) }, fact, stamp);
    case "step.answered/1":
      return withAnswer(incident, fact, stamp);
    case "loop.stepped/1": {
      const turn = (incident.loop?.turn ?? 0) + (fact.data.step === "size-up" || !incident.loop ? 1 : 0);
      return { ...incident, loop: { step: fact.data.step, at: fact.at, order: stamp.order, turn } };
    }
    case "update.posted/1":
    case "update.posted/2": {
      const { audience, status, nextUpdateAt } = fact.data;
      const lastUpdate = { fact: fact.id, at: fact.at, order: stamp.order, status, nextUpdateAt };
      const told = { ...incident.told, [audience]: { ...lastUpdate, posted: null } };
      const press = audience === "press" ? toldPress(incident.press, fact.data, stamp) : incident.press;
      const restriction = usedUp(incident.restriction, audience);
      const next = { ...incident, lastUpdate, told, press, restriction, updateCount: incident.updateCount + 1 };
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
    case "press.cleared/1":
      return { ...incident, press: withClearance(incident.press, stamp) };
    case "entry.corrected/1": {
      const { target, text } = fact.data;
      const work = correctWork(incident.work, target, text);
      const decisions = correctDecisions(incident.decisions, target, text);
      const lists = correctLists(incident.lists, target, text);
      return correctDetail({ ...incident, work, decisions, lists }, target, text);
    }
    case "note.added/1":
    case "note.added/2": {
      const { work, decisions } = incident;
      const next = { ...incident, work: withNote(work, fact), decisions: withNoted(decisions, fact) };
      return withNotedImpact(next, fact);
    }
    case "entry.retimed/1": {
      const { target, happenedAt } = fact.data;
      const { work, decisions } = incident;
      const made = retimeSaid(decisions.made, target, happenedAt);
      return { ...incident, work: retimeWork(work, target, happenedAt), decisions: { ...decisions, made } };
    }
    case "entry.withdrawn/1":
    case "entry.withdrawn/2":
    case "entry.restored/1":
    case "entry.pinned/1":
    case "writeup.waived/1":
      return incident;
    case "phase.moved/1":
    case "phase.moved/2":
      return inPhase(incident, fact.data.to, fact);
    case "incident.resolved/1":
      return inPhase(incident, "resolved", fact);
    case "incident.reopened/1": {
      if (incident.phase.type === "withdrawn") return incident;
      const fresh = withoutTicks(withoutTicks(incident, "verify-fix/"), "stand-down/");
      return { ...fresh, phase: { type: "mitigating", since: fact.at } };
    }
    case "incident.stood-down/1":
    case "incident.stood-down/2": {
      if (isClosed(incident.phase)) return incident;
      const resolvedAt = incident.phase.type === "resolved" ? incident.phase.since : fact.at;
      return { ...incident, phase: { type: "stood-down", since: fact.at, resolvedAt } };
    }
  }
};

/** Returns the incident in the phase that an update marked; unchanged if it marked none. */
export const withMark = (incident: Incident, fact: UpdateFact): Incident =>
  fact.type === "update.posted/2" ? inPhase(incident, fact.data.marks, fact) : incident;

/**
 * Returns the incident in that phase; unchanged if it is closed. Mitigating again means the fault is back: what was
 * verified before says nothing about now.
 */
export const inPhase = (incident: Incident, to: MarkedPhase | "mitigated", { at }: Fact): Incident => {
  if (isClosed(incident.phase)) return incident;
  const next = to === "mitigating" ? withoutTicks(incident, "verify-fix/") : incident;
  return { ...next, phase: { type: to, since: at } };
};

const withTick = (incident: Incident, { data }: StepFact, stamp: Stamp): Incident => {
  const key = `${data.list}/${data.step}`;
  return { ...incident, steps: { ...incident.steps, [key]: incident.steps[key] ?? stamp } };
};

// Only a yes is a tick; the last answer counts.
const withAnswer = (incident: Incident, fact: FactWith<"step.answered/1">, stamp: Stamp): Incident => {
  const { list, step, yes } = fact.data;
  const key = `${list}/${step}`;
  const answers = { ...incident.answers, [key]: { ...stamp, yes } };
  if (yes) return withTick({ ...incident, answers }, fact, stamp);
  const { [key]: _before, ...steps } = incident.steps;
  return { ...incident, answers, steps };
};

type StepFact = FactWith<"step.done/1" | "step.chosen/1" | "step.answered/1">;

// Cards that can't be read are frozen all the same: the app then says that they are lost.
const withCards = (incident: Incident, fact: PackFact): Incident => {
  const severities: unknown = packIn(fact)?.severities;
  const severityStem = Array.isArray(severities) ? stemOf(severities) : incident.severityStem;
  return { ...incident, packFact: fact.id, severityStem };
};

const withoutTicks = (incident: Incident, list: string): Incident => ({
  ...incident,
  steps: without(incident.steps, list),
  answers: without(incident.answers, list),
});

const without = <Value>(steps: Readonly<Record<string, Value>>, list: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(steps).filter(([key]) => !key.startsWith(list)));

const declared = (phase: Phase): Phase => (phase.type === "undeclared" ? { type: "detected" } : phase);

const triaged = (phase: Phase, fact: Fact): Phase =>
  phase.type === "detected" || phase.type === "undeclared" ? { type: "triaged", since: fact.at } : phase;
