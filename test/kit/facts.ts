// Facts for tests: a builder that stamps them in order, named histories, and arbitrary logs.

import * as fc from "fast-check";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { Fact, FactData, FactDraft, FactType } from "../../src/domain/facts.ts";
import type { DeviceId, FactId, IncidentId, Instant, Person, PersonId } from "../../src/domain/ids.ts";

/** 2026-11-21T03:02:11Z. */
export const T0 = 1_795_230_131_000 as Instant;
export const INCIDENT = "incident-1" as IncidentId;
export const ana: Person = { id: "person-ana" as PersonId, name: "Ana" };
const ben: Person = { id: "person-ben" as PersonId, name: "Ben" };

export interface Writer {
  /** Returns the fact that happened `afterMs` after the declaration's moment. */
  at(afterMs: number, draft: FactDraft, by?: Person): Fact;
}

/** Returns a writer of one incident's facts; ids count up. */
export const createWriter = (incidentId: IncidentId = INCIDENT, device = "device-1"): Writer => {
  let seq = 0;
  return {
    at(afterMs, draft, by = ana) {
      seq += 1;
      const id = `${device}-${String(seq).padStart(6, "0")}` as FactId;
      const at = (T0 + afterMs) as Instant;
      return { id, incidentId, at, zone: 60, by, device: device as DeviceId, seq, ...draft } as Fact;
    },
  };
};

const update = (afterMs: number, status: FactData["update.posted/1"]["status"]): FactDraft => ({
  type: "update.posted/1",
  data: {
    template: "first-status",
    audience: "engineering",
    format: "slack",
    way: "copied",
    status,
    subject: null,
    text: "*[SEV2] checkout — failing*\n*Next update:* 03:22 UTC",
    nextUpdateAt: status === "resolved" ? null : ((T0 + afterMs + 20 * 60_000) as Instant),
  },
});

/** From the declaration to the copied first status, in time. */
export const firstNinetySeconds = (write: Writer = createWriter()): readonly Fact[] => [
  write.at(0, { type: "incident.declared/1", data: { drill: false } }),
  write.at(0, { type: "pack.frozen/1", data: { pack: builtInPack } }),
  write.at(4_000, { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } }),
  write.at(9_000, { type: "role.assigned/1", data: { role: "ic", person: ana } }),
  write.at(15_000, { type: "channel.named/1", data: { name: "#inc-20261121" } }),
  write.at(21_000, { type: "role.assigned/1", data: { role: "ops", person: ben } }),
  write.at(26_000, { type: "role.deferred/1", data: { role: "comms" } }),
  write.at(41_000, update(41_000, "investigating")),
];

/** A whole run with every type of fact, a correction and a withdrawal. */
export const fullRun = (write: Writer = createWriter()): readonly Fact[] => {
  const start = firstNinetySeconds(write);
  const note = write.at(60_000, {
    type: "note.added/1",
    data: { kind: "finding", text: "Payments time out after 30 s" },
  });
  const slip = write.at(70_000, { type: "note.added/1", data: { kind: "note", text: "Wrong channel" } });
  return [
    ...start,
    note,
    slip,
    write.at(72_000, { type: "entry.withdrawn/1", data: { target: slip.id } }),
    write.at(80_000, { type: "entry.corrected/1", data: { target: note.id, text: "Payments time out after 10 s" } }),
    write.at(90_000, { type: "detail.set/1", data: { field: "service", text: "checkout" } }),
    write.at(95_000, { type: "loop.stepped/1", data: { step: "decide" } }),
    write.at(100_000, { type: "step.done/1", data: { list: "first-5", step: "runbook" } }),
    write.at(110_000, {
      type: "severity.set/1",
      data: { level: "SEV1", triage: null, reason: "The impact has doubled" },
    }),
    write.at(120_000, { type: "phase.moved/1", data: { to: "mitigating" } }),
    write.at(600_000, { type: "phase.moved/1", data: { to: "monitoring" } }),
    write.at(2_400_000, { type: "incident.resolved/1", data: {} }),
    write.at(2_410_000, { type: "incident.reopened/1", data: {} }),
    write.at(2_460_000, { type: "incident.resolved/1", data: {} }),
    write.at(2_470_000, update(2_470_000, "resolved")),
    write.at(2_480_000, { type: "role.released/1", data: { role: "ops" } }),
    write.at(2_500_000, { type: "incident.stood-down/1", data: {} }),
  ];
};

const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
const role = fc.constantFrom("ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor");
const person = fc.constantFrom(ana, ben);
const target = fc.nat(30).map((number) => `device-1-${String(number).padStart(6, "0")}`);

const dataOf: { readonly [Type in FactType]: fc.Arbitrary<unknown> } = {
  "incident.declared/1": fc.record({ drill: fc.boolean() }),
  "pack.frozen/1": fc.constant({ pack: builtInPack }),
  "severity.set/1": fc.record({
    level: fc.constantFrom("SEV1", "SEV2", "SEV3", "SEV4"),
    triage: fc.constant(null),
    reason: fc.option(text),
  }),
  "role.assigned/1": fc.record({ role, person }),
  "role.deferred/1": fc.record({ role }),
  "role.released/1": fc.record({ role }),
  "channel.named/1": fc.record({ name: text }),
  "detail.set/1": fc.record({ field: fc.constantFrom("title", "service", "impact", "affected"), text }),
  "step.done/1": fc.record({
    list: fc.constantFrom("first-90", "stand-down"),
    step: fc.constantFrom("runbook", "rest"),
  }),
  "loop.stepped/1": fc.record({ step: fc.constantFrom("size-up", "decide", "delegate", "communicate", "verify") }),
  "update.posted/1": fc.record({
    template: fc.constant("first-status"),
    audience: fc.constantFrom("engineering", "customers"),
    format: fc.constantFrom("slack", "markdown", "email", "sms"),
    way: fc.constantFrom("copied", "shared", "selected"),
    status: fc.constantFrom("investigating", "resolved"),
    subject: fc.option(text),
    text,
    nextUpdateAt: fc.option(fc.integer({ min: T0, max: T0 + 10_000_000 })),
  }),
  "note.added/1": fc.record({
    kind: fc.constantFrom("action", "finding", "impact", "decision", "question", "note"),
    text,
  }),
  "entry.corrected/1": fc.record({ target, text }),
  "entry.withdrawn/1": fc.record({ target }),
  "phase.moved/1": fc.record({ to: fc.constantFrom("mitigating", "monitoring") }),
  "incident.resolved/1": fc.constant({}),
  "incident.reopened/1": fc.constant({}),
  "incident.stood-down/1": fc.constant({}),
};

const draft = fc
  .constantFrom(...(Object.keys(dataOf) as FactType[]))
  .chain((type) => dataOf[type].map((data) => ({ type, data }) as FactDraft));

/** Any log: all types in any order, times that jump, withdrawals of anything. */
export const anyLog: fc.Arbitrary<readonly Fact[]> = fc
  .array(fc.tuple(fc.integer({ min: -5_000, max: 5_000_000 }), draft, person), { maxLength: 30 })
  .map((entries) => {
    const write = createWriter();
    return entries.map(([afterMs, one, by]) => write.at(afterMs, one, by));
  });
