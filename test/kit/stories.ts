// More histories besides those of facts.ts: the shortest, a drill, and one as long as a test or a bench needs. Nothing
// in them is random.

import type { NoteKind } from "../../src/domain/incident/course/facts.ts";
import type { Fact, FactDraft } from "../../src/domain/incident/facts.ts";
import { ana, createWriter, firstNinetySeconds, type Writer } from "./facts.ts";

/** Declared, and nothing else: no severity, no role, nobody's name. */
export const quietDeclaration = (write: Writer = createWriter()): readonly Fact[] => [
  write.at(0, { type: "incident.declared/1", data: { drill: false } }, { ...ana, name: "" }),
];

/** A drill up to its first note. */
export const drillRun = (write: Writer = createWriter()): readonly Fact[] => [
  write.at(0, { type: "incident.declared/1", data: { drill: true } }),
  write.at(5_000, { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } }),
  write.at(9_000, { type: "role.assigned/1", data: { role: "ic", person: ana } }),
  write.at(20_000, { type: "note.added/1", data: { kind: "finding", text: "payments-stub fails 30 %" } }),
];

const kinds: readonly NoteKind[] = ["action", "finding", "impact", "decision", "question", "note"];

const later = (index: number, facts: readonly Fact[]): FactDraft => {
  const earlier = facts[facts.length - 5];
  if (index % 97 === 0 && earlier)
    return { type: "entry.corrected/1", data: { target: earlier.id, text: "Corrected" } };
  if (index % 211 === 0 && earlier) return { type: "entry.withdrawn/1", data: { target: earlier.id } };
  if (index % 13 === 0) return { type: "loop.stepped/1", data: { step: "verify" } };
  return { type: "note.added/1", data: { kind: kinds[index % kinds.length] ?? "note", text: `Entry number ${index}` } };
};

/** The first ninety seconds and then an entry a second, with corrections and withdrawals, up to `count` facts. */
export const longIncident = (count: number, write: Writer = createWriter()): readonly Fact[] => {
  const facts: Fact[] = [...firstNinetySeconds(write)].slice(0, count);
  for (let index = facts.length; index < count; index += 1) {
    facts.push(write.at(60_000 + index * 1_000, later(index, facts)));
  }
  return facts;
};
