// Any possible log: every type of fact in every order.

import * as fc from "fast-check";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { duties, firstTriggers, mitigationMeans } from "../../../src/domain/fact/closed-lists.ts";
import type { DeviceId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft, FactType } from "../../../src/domain/incident/facts.ts";
import { type Pack, triggerIds } from "../../../src/domain/pack/pack.ts";
import { pickedFrom } from "../../../src/domain/pack/severities.ts";
import { smallScenario } from "../drill/drills.ts";
import { ana, ben, createWriter, T0 } from "../log/log.ts";
import { fivePriorities, formerPack } from "../log/team-pack.ts";
import { listData } from "./list-data.ts";
import { restrictionData } from "./restriction-data.ts";

const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
const allPicked = (pack: Pack) => pack.severities.map((card) => pickedFrom(pack, card));
const role = fc.constantFrom("ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor");
const anyRole = fc.oneof(role, fc.constant("deputy"));
const person = fc.constantFrom(ana, ben);
const target = fc.nat(30).map((number) => `device-1-${String(number).padStart(6, "0")}`);

const instant = fc.integer({ min: T0 - 10_000_000, max: T0 + 10_000_000 });
const minutes = fc.integer({ min: 1, max: 240 });
const trigger = fc.constantFrom(...firstTriggers);
const laterHandoffItem = fc.record({ id: fc.constantFrom("severity", "temporary", "untouched"), text });
const laterItems = fc.array(laterHandoffItem, { maxLength: 13 });
const handoffItem = fc.record({ id: fc.constantFrom("severity", "tried", "risks"), text });

const update = {
  template: fc.constant("first-status"),
  audience: fc.constantFrom("engineering", "executives", "customers", "support"),
  format: fc.constantFrom("slack", "markdown", "email", "sms"),
  way: fc.constantFrom("copied", "shared", "selected"),
  status: fc.constantFrom("investigating", "resolved"),
  subject: fc.option(text),
  text,
  nextUpdateAt: fc.option(fc.integer({ min: T0, max: T0 + 10_000_000 })),
};

const dataOf: { readonly [Type in FactType]: fc.Arbitrary<unknown> } = {
  "incident.declared/1": fc.record({ drill: fc.boolean() }),
  "pack.frozen/1": fc.constant({ pack: formerPack }),
  "pack.frozen/2": fc.constantFrom({ pack: builtInPack }, { pack: fivePriorities }),
  "pack.frozen/3": fc.constantFrom({ pack: builtInPack }, { pack: fivePriorities }),
  "severity.set/1": fc.record({
    level: fc.constantFrom("SEV1", "SEV2", "SEV3", "SEV4"),
    triage: fc.constant(null),
    reason: fc.option(text),
  }),
  "severity.set/2": fc
    .record({
      picked: fc.constantFrom(...[builtInPack, fivePriorities].flatMap(allPicked)),
      triage: fc.constant(null),
      reason: fc.option(text),
    })
    .map(({ picked, ...rest }) => ({ ...picked, ...rest })),
  "role.assigned/1": fc.record({ role, person }),
  "role.assigned/2": fc.record({ role, person, replaces: fc.option(target) }),
  "role.assigned/3": fc.record({ role: anyRole, person, replaces: fc.option(target) }),
  "role.deferred/2": fc.record({ role: anyRole }),
  "role.released/2": fc.record({ role: anyRole }),
  "role.deferred/1": fc.record({ role }),
  "role.released/1": fc.record({ role }),
  "channel.named/1": fc.record({ name: text }),
  "detail.set/2": fc.record({ field: fc.constantFrom("meanwhile", "needed"), text }),
  "press.cleared/1": fc.record({ person: fc.option(person) }),
  "detail.set/1": fc.record({ field: fc.constantFrom("title", "service", "impact", "affected"), text }),
  "step.done/1": fc.record({
    list: fc.constantFrom("first-90", "stand-down"),
    step: fc.constantFrom("runbook", "rest"),
  }),
  ...listData,
  "step.answered/1": fc.record({
    list: fc.constantFrom("first-5", "verify-fix"),
    step: fc.constantFrom("runbook", "latency", "alerts"),
    yes: fc.boolean(),
  }),
  "step.chosen/1": fc.record({
    list: fc.constantFrom("first-5", "verify-fix"),
    step: fc.constantFrom("runbook", "latency"),
    question: text,
    text,
  }),
  "loop.stepped/1": fc.record({ step: fc.constantFrom("size-up", "decide", "delegate", "communicate", "verify") }),
  "update.posted/1": fc.record(update),
  "update.posted/2": fc.record({ ...update, marks: fc.constantFrom("mitigating", "monitoring", "resolved") }),
  "update.answered/1": fc.record({ target, posted: fc.boolean() }),
  "note.added/1": fc.record({
    kind: fc.constantFrom("action", "finding", "impact", "decision", "question", "note"),
    text,
  }),
  "note.added/2": fc.record({
    kind: fc.constantFrom("action", "finding", "impact", "decision"),
    text,
    happenedAt: instant,
  }),
  "entry.corrected/1": fc.record({ target, text }),
  "entry.withdrawn/1": fc.record({ target }),
  "entry.restored/1": fc.record({ target }),
  "phase.moved/1": fc.record({ to: fc.constantFrom("mitigating", "monitoring") }),
  "incident.resolved/1": fc.constant({}),
  "incident.reopened/1": fc.constant({}),
  "incident.stood-down/1": fc.constant({}),
  "incident.stood-down/2": fc.record({ stillOn: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  "hypothesis.opened/1": fc.record({ text, person: fc.option(person), minutes }),
  "hypothesis.extended/1": fc.record({ target, minutes }),
  "hypothesis.given/1": fc.record({ target, person }),
  "hypothesis.settled/1": fc.record({
    target,
    outcome: fc.constantFrom("confirmed", "rejected", "parked"),
    text: fc.option(text),
  }),
  "callback.asked/1": fc.record({ person, text, dueAt: instant }),
  "callback.moved/1": fc.record({ target, dueAt: instant }),
  "callback.answered/1": fc.record({ target, text: fc.option(text) }),
  "escalation.made/1": fc.record({ to: text, person: fc.option(person), reason: text, trigger: fc.option(trigger) }),
  "escalation.answered/1": fc.record({ target, text: fc.option(text) }),
  "change.made/1": fc.record({ text, person }),
  "change.made/2": fc.record({ text, person, temporary: fc.boolean() }),
  "mitigation.begun/1": fc.record({
    means: fc.constantFrom(...mitigationMeans),
    text,
    person,
    checkAt: instant,
    temporary: fc.boolean(),
  }),
  "mitigation.settled/1": fc.record({ target, worked: fc.boolean() }),
  "freeze.asked/1": fc.record({ text }),
  "freeze.confirmed/1": fc.record({ target, person }),
  "freeze.lifted/1": fc.record({ target }),
  "temporary.undone/1": fc.record({ target }),
  "temporary.owned/1": fc.record({ target, person, until: instant }),
  "duty.named/1": fc.record({ duty: fc.constantFrom(...duties), person }),
  ...restrictionData,
  "writeup.waived/1": fc.record({ reason: text }),
  "resolution.said/1": fc.record({ text, source: fc.option(target) }),
  "decision.opened/1": fc.record({ text, authority: fc.constant("trade-offs"), dueAt: instant }),
  "option.offered/1": fc.record({
    decision: target,
    name: text,
    terms: fc.record({ time: text, dataLoss: text, risk: text, userImpact: text }),
    person: fc.option(person),
  }),
  "objections.asked/1": fc.record({ decision: target }),
  "objection.raised/1": fc.record({ decision: target, person: fc.option(person), text }),
  "decision.made/1": fc.record({
    decision: target,
    option: fc.option(target),
    text,
    rationale: text,
    planB: text,
    nextUpdateAt: fc.option(instant),
  }),
  "decision.dropped/1": fc.record({ decision: target, text: fc.option(text) }),
  "move.snoozed/1": fc.record({
    move: fc.constantFrom("send-update", "fill-role:ops", "go-round-loop"),
    until: fc.option(instant),
  }),
  "clock.interval-set/1": fc.record({ minutes: fc.option(minutes) }),
  "audience.answered/1": fc.record({
    audience: fc.constantFrom("executives", "customers", "support"),
    wanted: fc.boolean(),
  }),
  "role.backup-named/1": fc.record({ role, person }),
  "role.backup-named/2": fc.record({ role: anyRole, person }),
  "severity.reviewed/1": fc.constant({}),
  "trigger.answered/2": fc.record({ trigger: fc.constantFrom(...triggerIds), hit: fc.boolean() }),
  "trigger.answered/1": fc.record({ trigger, hit: fc.boolean() }),
  "elapsed.called/1": fc.record({ minutes: fc.integer({ min: 0, max: 600 }) }),
  "impact.started/1": fc.record({ startedAt: instant }),
  "phase.moved/2": fc.record({ to: fc.constantFrom("mitigating", "mitigated", "monitoring") }),
  "handoff.offered/1": fc.record({ role, from: fc.option(person), items: fc.array(handoffItem, { maxLength: 9 }) }),
  "handoff.offered/2": fc.record({ role, from: fc.option(person), items: laterItems }),
  "handoff.read-back/2": fc.record({ handoff: target, item: fc.constantFrom("severity", "temporary") }),
  "handoff.offered/3": fc.record({ role: anyRole, from: fc.option(person), items: laterItems }),
  "handoff.accepted/3": fc.record({ handoff: target, role: anyRole, to: person, replaces: fc.option(target) }),
  "handoff.read-back/1": fc.record({ handoff: target, item: fc.constantFrom("severity", "risks") }),
  "handoff.accepted/1": fc.record({ handoff: target, role, to: person }),
  "handoff.accepted/2": fc.record({ handoff: target, role, to: person, replaces: fc.option(target) }),
  "handoff.dropped/1": fc.record({ handoff: target }),
  "entry.withdrawn/2": fc.record({ target, reason: text }),
  "entry.retimed/1": fc.record({ target, happenedAt: instant }),
  "entry.pinned/1": fc.record({ target, pinned: fc.boolean() }),
  "clocks.differed/1": fc.record({
    device: fc.constantFrom(null, "device-1" as DeviceId, "device-2" as DeviceId),
    byMs: fc.integer({ min: -7_200_000, max: 7_200_000 }),
  }),
  "clock.jumped/1": fc.record({ byMs: fc.integer({ min: -7_200_000, max: 7_200_000 }) }),
  "device.named/1": fc.record({ name: text, was: fc.constantFrom("", "Ana", "Ben") }),
  "drill.started/1": fc.record({
    scenario: fc.constant(smallScenario),
    seed: fc.nat(),
    speed: fc.constantFrom(1, 2),
    alertAt: instant,
  }),
  "drill.joined/1": fc.record({
    lead: fc.constant("incident-2"),
    scenario: fc.constant("small"),
    part: fc.constant("checkout"),
  }),
  "drill.acknowledged/1": fc.record({ pushedAt: fc.option(instant), acknowledgedAt: instant }),
  "inject.shown/1": fc.record({
    inject: fc.constantFrom("tickets", "nobody-talks", "gone"),
    name: text,
    text,
  }),
  "fact.asked/1": fc.record({
    who: fc.constantFrom("mara", "ivo"),
    name: text,
    what: text,
    reveal: fc.option(fc.constant("deploy")),
    answer: fc.option(text),
  }),
  "option.taken/1": fc.record({
    choice: fc.constant("fix"),
    option: fc.constantFrom("roll-back", "wait"),
    name: text,
    decision: fc.option(target),
  }),
  "passage.rewritten/1": fc.record({ passage: fc.constant("summary"), text }),
  "drill.paused/1": fc.constant({}),
  "drill.resumed/1": fc.constant({}),
  "drill.ended/1": fc.record({ reason: fc.constantFrom("finished", "real-incident", "stopped") }),
  "drill.rated/1": fc.record({
    item: fc.constantFrom("trade-offs", "clear-short"),
    points: fc.nat(10),
    by: fc.constantFrom("self", "observer"),
  }),
};

const draft = fc
  .constantFrom(...(Object.keys(dataOf) as FactType[]))
  .chain((type) => dataOf[type].map((data) => ({ type, data }) as FactDraft));

// Facts from versions before logical time have no order; in others it may be ahead of every clock, or behind their own.
const order = fc.option(fc.oneof(fc.integer({ min: T0, max: T0 + 5_000_000 }), fc.constant(0)), { nil: undefined });

/** Any log: all types in any order, from two phones, with times that jump and withdrawals of anything. */
export const anyLog: fc.Arbitrary<readonly Fact[]> = fc
  .array(fc.tuple(fc.integer({ min: -5_000, max: 5_000_000 }), draft, person, order, fc.boolean()), { maxLength: 30 })
  .map((entries) => {
    const write = createWriter();
    return entries.map(([afterMs, one, by, at, isOther]) => ({
      ...write.at(afterMs, one, by),
      ...(at !== undefined && { order: at as Instant }),
      ...(isOther && { device: "device-2" as DeviceId }),
    }));
  });
