// A log for a test: a writer that stamps facts in order, the first ninety seconds, and a history that continues from
// there.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { DeviceId, FactId, IncidentId, Instant, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactData, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import type { UpdateStatus } from "../../../src/domain/pack/pack.ts";

/** 2026-11-21T03:02:11Z. */
export const T0 = 1_795_230_131_000 as Instant;
export const INCIDENT = "incident-1" as IncidentId;
export const ana: Person = { id: "person-ana" as PersonId, name: "Ana" };
export const ben: Person = { id: "person-ben" as PersonId, name: "Ben" };

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

/** An update as the phone logs it: the next one in 20 min. */
export const update = (afterMs: number, status: UpdateStatus): FactDraft => ({
  type: "update.posted/1",
  data: updateData(afterMs, status),
});

/** The data of such an update. */
export const updateData = (afterMs: number, status: UpdateStatus): FactData["update.posted/1"] => ({
  template: "first-status",
  audience: "engineering",
  format: "slack",
  way: "copied",
  status,
  subject: null,
  text: "*[SEV2] checkout — failing*\n*Next update:* 03:22 UTC",
  nextUpdateAt: status === "resolved" ? null : ((T0 + afterMs + 20 * 60_000) as Instant),
});

/** From the declaration to the copied first status, in time. */
export const firstNinetySeconds = (write: Writer = createWriter()): readonly Fact[] => [
  write.at(0, { type: "incident.declared/1", data: { drill: false } }),
  write.at(0, { type: "pack.frozen/3", data: { pack: builtInPack } }),
  write.at(4_000, { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } }),
  write.at(9_000, { type: "role.assigned/1", data: { role: "ic", person: ana } }),
  write.at(15_000, { type: "channel.named/1", data: { name: "#inc-20261121" } }),
  write.at(21_000, { type: "role.assigned/1", data: { role: "ops", person: ben } }),
  write.at(26_000, { type: "role.deferred/1", data: { role: "comms" } }),
  write.at(41_000, update(41_000, "investigating")),
];

/** Returns the moment `count` minutes after the declaration. */
export const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;

/** The facts of the story, each at its minute. */
export const story = (...added: readonly (readonly [minute: number, draft: FactDraft])[]): readonly Fact[] => {
  const write = createWriter();
  return [...firstNinetySeconds(write), ...added.map(([minute, draft]) => write.at(minute * 60_000, draft))];
};

/** The id of the nth of the facts added to a story, from 1. */
export const nth = (index: number): FactId => `device-1-${String(8 + index).padStart(6, "0")}` as FactId;

/** Returns the incident after the story. */
export const told = (facts: readonly Fact[]): Incident => foldIncident(INCIDENT, facts);
