// An entry has the severity of the moment it happened at, whenever it was written down.

import { expect, test } from "vitest";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { createWriter, INCIDENT, T0 } from "../../kit/log/log.ts";

const MINUTE = 60_000;
const write = createWriter(INCIDENT);
const severity = (minute: number, level: "SEV1" | "SEV2"): Fact =>
  write.at(minute * MINUTE, { type: "severity.set/1", data: { level, triage: null, reason: null } });
const note = (minute: number, text: string, happened: number): Fact =>
  write.at(minute * MINUTE, {
    type: "note.added/2",
    data: { kind: "note", text, happenedAt: (T0 + happened * MINUTE) as Instant },
  });
const declared = write.at(0, { type: "incident.declared/1", data: { drill: false } });
const read = (facts: readonly Fact[]): readonly (string | null)[] => timeline(facts).map((entry) => entry.severity);

test("before the declaration there was none", () =>
  expect(read([declared, severity(1, "SEV1"), note(2, "first errors", -367)])).toEqual([null, null, "SEV1"]));

test("between two severities it is the first of them, and later entries keep theirs", () => {
  const first = severity(1, "SEV2");
  const plain = write.at(6 * MINUTE, { type: "note.added/1", data: { kind: "note", text: "Seen" } });
  expect(read([declared, first, severity(5, "SEV1"), plain, note(9, "in between", 3)])).toEqual([
    null,
    "SEV2",
    "SEV2",
    "SEV1",
    "SEV1",
  ]);
});

test("a severity that was set earlier than it was logged counts from then on", () => {
  const set = severity(5, "SEV1");
  const retimed = write.at(7 * MINUTE, {
    type: "entry.retimed/1",
    data: { target: set.id, happenedAt: (T0 + 2 * MINUTE) as Instant },
  });
  const seen = write.at(3 * MINUTE, { type: "note.added/1", data: { kind: "note", text: "Seen" } });
  expect(read([declared, seen, set, retimed])).toEqual([null, "SEV1", "SEV1"]);
});

test("one that was taken back doesn’t count", () => {
  const set = severity(1, "SEV1");
  const undone = write.at(2 * MINUTE, { type: "entry.withdrawn/1", data: { target: set.id } });
  expect(read([declared, set, undone, note(3, "x", -5)])).toEqual([null, null, null]);
});
