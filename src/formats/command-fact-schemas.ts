// What the facts of command must carry when they come from outside.

import * as z from "zod/mini";
import type { CommandFactData } from "../domain/incident/command/facts.ts";
import type { DecisionFactData } from "../domain/incident/decision/facts.ts";
import type { WorkFactData } from "../domain/incident/work/facts.ts";
import { id, instant, minutes, nothing, person, role, trigger, written } from "./fact-fields.ts";

type CommandFactType = keyof (CommandFactData & DecisionFactData & WorkFactData);

const target = z.looseObject({ target: id });
const answer = z.looseObject({ target: id, text: z.nullable(written) });
const handoff = z.looseObject({ handoff: id });
const handoffItem = z.enum([
  "severity",
  "impact",
  "phase",
  "tried",
  "hypotheses",
  "roles",
  "decisions",
  "next-update",
  "risks",
]);
const terms = z.looseObject({ time: written, dataLoss: written, risk: written, userImpact: written });

/** The data of each type. */
export const commandFactSchemas: Readonly<Record<CommandFactType, z.ZodMiniType>> = {
  "hypothesis.opened/1": z.looseObject({ text: written, person: z.nullable(person), minutes }),
  "hypothesis.extended/1": z.extend(target, { minutes }),
  "hypothesis.given/1": z.extend(target, { person }),
  "hypothesis.settled/1": z.extend(answer, { outcome: z.enum(["confirmed", "rejected", "parked"]) }),
  "callback.asked/1": z.looseObject({ person, text: written, dueAt: instant }),
  "callback.moved/1": z.extend(target, { dueAt: instant }),
  "callback.answered/1": answer,
  "escalation.made/1": z.looseObject({
    to: written,
    person: z.nullable(person),
    reason: written,
    trigger: z.nullable(trigger),
  }),
  "escalation.answered/1": answer,
  "change.made/1": z.looseObject({ text: written, person }),
  "resolution.said/1": z.looseObject({ text: written, source: z.nullable(id) }),
  "decision.opened/1": z.looseObject({ text: written, authority: id, dueAt: instant }),
  "option.offered/1": z.looseObject({ decision: id, name: written, terms, person: z.nullable(person) }),
  "objections.asked/1": z.looseObject({ decision: id }),
  "objection.raised/1": z.looseObject({ decision: id, person: z.nullable(person), text: written }),
  "decision.made/1": z.looseObject({
    decision: id,
    option: z.nullable(id),
    text: written,
    rationale: written,
    planB: written,
    nextUpdateAt: z.nullable(instant),
  }),
  "decision.dropped/1": z.looseObject({ decision: id, text: z.nullable(written) }),
  "move.snoozed/1": z.looseObject({
    // Keys become names in lookups, so none may be a name that every object has.
    move: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}(:[A-Za-z0-9_-]{1,64})?$/, "must be the key of a move")),
    until: z.nullable(instant),
  }),
  "clock.interval-set/1": z.looseObject({ minutes: z.nullable(minutes) }),
  "role.backup-named/1": z.looseObject({ role, person }),
  "severity.reviewed/1": nothing,
  "trigger.answered/1": z.looseObject({ trigger, hit: z.boolean() }),
  "elapsed.called/1": z.looseObject({ minutes: z.int().check(z.gte(0), z.lte(10_000_000)) }),
  "impact.started/1": z.looseObject({ startedAt: instant }),
  "phase.moved/2": z.looseObject({ to: z.enum(["mitigating", "mitigated", "monitoring"]) }),
  "handoff.offered/1": z.looseObject({
    role,
    from: z.nullable(person),
    items: z.array(z.looseObject({ id: handoffItem, text: written })).check(z.maxLength(40)),
  }),
  "handoff.read-back/1": z.extend(handoff, { item: handoffItem }),
  "handoff.accepted/1": z.extend(handoff, { role, to: person }),
  "handoff.accepted/2": z.extend(handoff, { role, to: person, replaces: z.nullable(id) }),
  "handoff.dropped/1": handoff,
  "entry.withdrawn/2": z.extend(target, { reason: written }),
  "entry.retimed/1": z.extend(target, { happenedAt: instant }),
  "entry.pinned/1": z.extend(target, { pinned: z.boolean() }),
  "clock.jumped/1": z.looseObject({ byMs: z.int() }),
  "clocks.differed/1": z.looseObject({ device: z.nullable(id), byMs: z.int() }),
};
