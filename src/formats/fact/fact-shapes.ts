// The data of each type of fact, as the schemas ask for it, for rows of our own database: a name holds the same in nearly
// all types, so that types are lists of names. A test holds this and the schemas together. The cards and the story that a
// log carries are long: they are looked at where they are read.

import type { FactType } from "../../domain/incident/facts.ts";
import { id, instant, person } from "./fact-base.ts";
import {
  isTrueOrFalse,
  listOf,
  numberFrom,
  oneOf,
  orNull,
  record,
  type Shape,
  text,
  textUpTo,
  wholeFrom,
} from "../json/shape.ts";

const item = oneOf("severity", "impact", "phase", "tried", "hypotheses", "roles", "decisions", "next-update", "risks");
const move = /^[a-z][a-z0-9-]{0,39}(:[A-Za-z0-9_-]{1,64})?$/;

/** What a name holds, whatever type it is in. */
const named: Readonly<Record<string, Shape>> = {
  text,
  name: text,
  reason: text,
  subject: text,
  rationale: text,
  planB: text,
  what: text,
  answer: text,
  person,
  drill: isTrueOrFalse,
  hit: isTrueOrFalse,
  posted: isTrueOrFalse,
  pinned: isTrueOrFalse,
  minutes: wholeFrom(1, 10_080),
  byMs: wholeFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  seed: wholeFrom(0, 4_294_967_295),
  speed: oneOf(1, 2),
  level: oneOf("SEV1", "SEV2", "SEV3", "SEV4"),
  triage: record({ question: textUpTo(60), answer: isTrueOrFalse }),
  role: oneOf("ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor"),
  trigger: oneOf("impact-doubled", "no-root-cause-sev1", "no-root-cause-sev2", "paying-customers", "data-integrity"),
  kind: oneOf("action", "finding", "impact", "decision", "question", "note"),
  field: oneOf("title", "service", "impact", "affected"),
  list: oneOf("first-90", "first-5", "verify-fix", "stand-down"),
  audience: oneOf("engineering", "executives", "customers", "support", "press"),
  format: oneOf("slack", "markdown", "email", "sms"),
  way: oneOf("copied", "shared", "selected"),
  status: oneOf("investigating", "identified", "mitigating", "monitoring", "resolved"),
  marks: oneOf("mitigating", "monitoring", "resolved"),
  outcome: oneOf("confirmed", "rejected", "parked"),
  terms: record({ time: text, dataLoss: text, risk: text, userImpact: text }),
  items: listOf(record({ id: item, text }), 40),
  move: (value) => typeof value === "string" && move.test(value),
};

const isTime = /At$|^until$/;

/** Returns the shape of data with these names; a question mark is for one that may be null. What has no shape is an id. */
const has = (names: string, others: Readonly<Record<string, Shape>> = {}): Shape =>
  record({
    ...Object.fromEntries(
      names.split(" ").map((part) => {
        const name = part.replace("?", "");
        const shape = named[name] ?? (isTime.test(name) ? instant : id);
        return [name, part === name ? shape : orNull(shape)];
      }),
    ),
    ...others,
  });

const nothing = record({});
const target = has("target");
const answer = has("target text?");
const note = "kind text";
const accepted = "handoff role";
const update = "template audience format way status subject? text nextUpdateAt?";

export const factShapes: Readonly<Record<FactType, Shape>> = {
  "incident.declared/1": has("drill"),
  "pack.frozen/1": nothing,
  "severity.set/1": has("level triage? reason?"),
  "role.assigned/1": has("role person"),
  "role.assigned/2": has("role person replaces?"),
  "role.deferred/1": has("role"),
  "role.released/1": has("role"),
  "channel.named/1": has("name"),
  "detail.set/1": has("field text"),
  "step.done/1": has("list step"),
  "loop.stepped/1": record({ step: oneOf("size-up", "decide", "delegate", "communicate", "verify") }),
  "update.posted/1": has(update),
  "update.posted/2": has(`${update} marks`),
  "update.answered/1": has("target posted"),
  "note.added/1": has(note),
  "note.added/2": has(`${note} happenedAt`),
  "entry.corrected/1": has("target text"),
  "entry.withdrawn/1": target,
  "entry.restored/1": target,
  "phase.moved/1": record({ to: oneOf("mitigating", "monitoring") }),
  "incident.resolved/1": nothing,
  "incident.reopened/1": nothing,
  "incident.stood-down/1": nothing,
  "hypothesis.opened/1": has("text person? minutes"),
  "hypothesis.extended/1": has("target minutes"),
  "hypothesis.given/1": has("target person"),
  "hypothesis.settled/1": has("target outcome text?"),
  "callback.asked/1": has("person text dueAt"),
  "callback.moved/1": has("target dueAt"),
  "callback.answered/1": answer,
  "escalation.made/1": has("person? reason trigger?", { to: text }),
  "escalation.answered/1": answer,
  "change.made/1": has("text person"),
  "resolution.said/1": has("text source?"),
  "writeup.waived/1": has("reason"),
  "decision.opened/1": has("text authority dueAt"),
  "option.offered/1": has("decision name terms person?"),
  "objections.asked/1": has("decision"),
  "objection.raised/1": has("decision person? text"),
  "decision.made/1": has("decision option? text rationale planB nextUpdateAt?"),
  "decision.dropped/1": has("decision text?"),
  "move.snoozed/1": has("move until?"),
  "clock.interval-set/1": has("minutes?"),
  "role.backup-named/1": has("role person"),
  "severity.reviewed/1": nothing,
  "trigger.answered/1": has("trigger hit"),
  "elapsed.called/1": record({ minutes: wholeFrom(0, 10_000_000) }),
  "impact.started/1": has("startedAt"),
  "phase.moved/2": record({ to: oneOf("mitigating", "mitigated", "monitoring") }),
  "handoff.offered/1": has("role items", { from: orNull(person) }),
  "handoff.read-back/1": has("handoff", { item }),
  "handoff.accepted/1": has(accepted, { to: person }),
  "handoff.accepted/2": has(`${accepted} replaces?`, { to: person }),
  "handoff.dropped/1": has("handoff"),
  "entry.withdrawn/2": has("target reason"),
  "entry.retimed/1": has("target happenedAt"),
  "entry.pinned/1": has("target pinned"),
  "clock.jumped/1": has("byMs"),
  "clocks.differed/1": has("device? byMs"),
  // Of a story only what the state is made of; all of it passes its schema where a whole log is read.
  "drill.started/1": has("seed speed alertAt", { scenario: record({ id, injectedFailure: text }) }),
  "drill.joined/1": has("lead scenario part"),
  "drill.acknowledged/1": has("pushedAt? acknowledgedAt"),
  "inject.shown/1": has("inject name text"),
  "fact.asked/1": has("who name what reveal? answer?"),
  "option.taken/1": has("choice option name decision?"),
  "passage.rewritten/1": has("passage text"),
  "drill.paused/1": nothing,
  "drill.resumed/1": nothing,
  "drill.ended/1": record({ reason: oneOf("finished", "real-incident", "stopped") }),
  "drill.rated/1": has("item", { points: numberFrom(0, 100), by: oneOf("self", "observer") }),
};
