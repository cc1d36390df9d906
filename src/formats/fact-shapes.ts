// The data of each type of fact, as the schemas ask for it, for rows of our own database. A test holds both together.
// The cards and the story that a log carries are long: they are looked at where they are read.

import type { CommandFactData } from "../domain/command-facts.ts";
import type { DecisionFactData } from "../domain/decision-facts.ts";
import type { FactType } from "../domain/facts.ts";
import type { WorkFactData } from "../domain/work-facts.ts";
import { drillFactShapes } from "./drill-fact-shapes.ts";
import { id, instant, person } from "./fact-base.ts";
import { isTrueOrFalse, listOf, oneOf, orNull, record, type Shape, text, textUpTo, wholeFrom } from "./shape.ts";

const role = oneOf("ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor");
const trigger = oneOf(
  "impact-doubled",
  "no-root-cause-sev1",
  "no-root-cause-sev2",
  "paying-customers",
  "data-integrity",
);
const kind = oneOf("action", "finding", "impact", "decision", "question", "note");
const minutes = wholeFrom(1, 10_080);
const byMs = wholeFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const replaces = orNull(id);
const nothing = record({});
const target = record({ target: id });
const answer = record({ target: id, text: orNull(text) });
const handoff = { handoff: id };
const item = oneOf("severity", "impact", "phase", "tried", "hypotheses", "roles", "decisions", "next-update", "risks");

const update = {
  template: id,
  audience: oneOf("engineering", "executives", "customers", "support", "press"),
  format: oneOf("slack", "markdown", "email", "sms"),
  way: oneOf("copied", "shared", "selected"),
  status: oneOf("investigating", "identified", "mitigating", "monitoring", "resolved"),
  subject: orNull(text),
  text,
  nextUpdateAt: orNull(instant),
};

const move = /^[a-z][a-z0-9-]{0,39}(:[A-Za-z0-9_-]{1,64})?$/;

const commandFactShapes: Readonly<Record<keyof (CommandFactData & DecisionFactData & WorkFactData), Shape>> = {
  "hypothesis.opened/1": record({ text, person: orNull(person), minutes }),
  "hypothesis.extended/1": record({ target: id, minutes }),
  "hypothesis.given/1": record({ target: id, person }),
  "hypothesis.settled/1": record({
    target: id,
    text: orNull(text),
    outcome: oneOf("confirmed", "rejected", "parked"),
  }),
  "callback.asked/1": record({ person, text, dueAt: instant }),
  "callback.moved/1": record({ target: id, dueAt: instant }),
  "callback.answered/1": answer,
  "escalation.made/1": record({ to: text, person: orNull(person), reason: text, trigger: orNull(trigger) }),
  "escalation.answered/1": answer,
  "change.made/1": record({ text, person }),
  "resolution.said/1": record({ text, source: orNull(id) }),
  "decision.opened/1": record({ text, authority: id, dueAt: instant }),
  "option.offered/1": record({
    decision: id,
    name: text,
    terms: record({ time: text, dataLoss: text, risk: text, userImpact: text }),
    person: orNull(person),
  }),
  "objections.asked/1": record({ decision: id }),
  "objection.raised/1": record({ decision: id, person: orNull(person), text }),
  "decision.made/1": record({
    decision: id,
    option: orNull(id),
    text,
    rationale: text,
    planB: text,
    nextUpdateAt: orNull(instant),
  }),
  "decision.dropped/1": record({ decision: id, text: orNull(text) }),
  "move.snoozed/1": record({
    move: (value) => typeof value === "string" && move.test(value),
    until: orNull(instant),
  }),
  "clock.interval-set/1": record({ minutes: orNull(minutes) }),
  "role.backup-named/1": record({ role, person }),
  "severity.reviewed/1": nothing,
  "trigger.answered/1": record({ trigger, hit: isTrueOrFalse }),
  "elapsed.called/1": record({ minutes: wholeFrom(0, 10_000_000) }),
  "impact.started/1": record({ startedAt: instant }),
  "phase.moved/2": record({ to: oneOf("mitigating", "mitigated", "monitoring") }),
  "handoff.offered/1": record({
    role,
    from: orNull(person),
    items: listOf(record({ id: item, text }), 40),
  }),
  "handoff.read-back/1": record({ ...handoff, item }),
  "handoff.accepted/1": record({ ...handoff, role, to: person }),
  "handoff.accepted/2": record({ ...handoff, role, to: person, replaces }),
  "handoff.dropped/1": record(handoff),
  "entry.withdrawn/2": record({ target: id, reason: text }),
  "entry.retimed/1": record({ target: id, happenedAt: instant }),
  "entry.pinned/1": record({ target: id, pinned: isTrueOrFalse }),
  "clock.jumped/1": record({ byMs }),
  "clocks.differed/1": record({ device: orNull(id), byMs }),
};

export const factShapes: Readonly<Record<FactType, Shape>> = {
  "incident.declared/1": record({ drill: isTrueOrFalse }),
  "pack.frozen/1": nothing,
  "severity.set/1": record({
    level: oneOf("SEV1", "SEV2", "SEV3", "SEV4"),
    triage: orNull(record({ question: textUpTo(60), answer: isTrueOrFalse })),
    reason: orNull(text),
  }),
  "role.assigned/1": record({ role, person }),
  "role.assigned/2": record({ role, person, replaces }),
  "role.deferred/1": record({ role }),
  "role.released/1": record({ role }),
  "channel.named/1": record({ name: text }),
  "detail.set/1": record({ field: oneOf("title", "service", "impact", "affected"), text }),
  "step.done/1": record({ list: oneOf("first-90", "first-5", "verify-fix", "stand-down"), step: id }),
  "loop.stepped/1": record({ step: oneOf("size-up", "decide", "delegate", "communicate", "verify") }),
  "update.posted/1": record(update),
  "update.posted/2": record({ ...update, marks: oneOf("mitigating", "monitoring", "resolved") }),
  "update.answered/1": record({ target: id, posted: isTrueOrFalse }),
  "note.added/1": record({ kind, text }),
  "note.added/2": record({ kind, text, happenedAt: instant }),
  "entry.corrected/1": record({ target: id, text }),
  "entry.withdrawn/1": target,
  "entry.restored/1": target,
  "phase.moved/1": record({ to: oneOf("mitigating", "monitoring") }),
  "incident.resolved/1": nothing,
  "incident.reopened/1": nothing,
  "incident.stood-down/1": nothing,
  ...commandFactShapes,
  ...drillFactShapes,
};
