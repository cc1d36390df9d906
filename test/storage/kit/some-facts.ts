// Facts for the storage tests: small, distinct, in order. Their meaning doesn't matter here.

import type { LogAppend } from "../../../src/actions/ports/storage-port.ts";
import type { DeviceId, FactId, IncidentId, Instant, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { summarize } from "../../../src/domain/views/summary.ts";

export const incidentA = "incident-a" as IncidentId;
export const incidentB = "incident-b" as IncidentId;

const start = Date.UTC(2026, 10, 21, 3, 0, 0);
const ana = { id: "person-ana" as PersonId, name: "Ana" };

/** Returns the fact of an incident at its `minute`, with an id made of both. */
export const factAt = (incidentId: IncidentId, minute: number, draft: FactDraft): Fact =>
  ({
    id: `${incidentId}-${String(minute).padStart(6, "0")}` as FactId,
    incidentId,
    at: (start + minute * 60_000) as Instant,
    zone: 0,
    by: ana,
    device: "device-1" as DeviceId,
    seq: minute + 1,
    ...draft,
  }) as Fact;

export const declaredAt = (incidentId: IncidentId, minute = 0): Fact =>
  factAt(incidentId, minute, { type: "incident.declared/1", data: { drill: false } });

export const noteAt = (incidentId: IncidentId, minute: number, text = `note ${minute}`): Fact =>
  factAt(incidentId, minute, { type: "note.added/1", data: { kind: "note", text } });

export const roleAt = (incidentId: IncidentId, minute: number, name: string): Fact =>
  factAt(incidentId, minute, {
    type: "role.assigned/1",
    data: { role: "ops", person: { id: `person-${name}` as PersonId, name } },
  });

/** Returns a declared incident with `notes` notes after it. */
export const declaredWith = (incidentId: IncidentId, notes: number, minute = 0): readonly Fact[] => [
  declaredAt(incidentId, minute),
  ...Array.from({ length: notes }, (_none, index) => noteAt(incidentId, minute + index + 1)),
];

/** Returns the append of the newest `count` of these facts, with the incident that all of them describe. */
export const appendOf = (facts: readonly Fact[], count = facts.length): LogAppend => {
  const [first] = facts;
  if (!first) throw new Error("An append has facts");
  const incident = foldIncident(first.incidentId, facts);
  return { facts: facts.slice(-count), incident, summary: summarize(incident, null) };
};
