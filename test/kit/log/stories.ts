// Named histories: the shortest, a drill, one as long as a test or a bench needs, and two hours of command with
// everything that a picture shows. Nothing in them is random.

import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import type { NoteKind } from "../../../src/domain/incident/course/facts.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import type { HypothesisOutcome } from "../../../src/domain/incident/work/facts.ts";
import { ana, ben, createWriter, firstNinetySeconds, T0, update, type Writer } from "./log.ts";

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

const MIN = 60_000;

/** Returns the facts; it ends resolved. */
export const pictureStory = (write = createWriter()): readonly Fact[] => {
  const facts: Fact[] = [];
  const at = (minute: number, draft: FactDraft): FactId => {
    const fact = write.at(minute * MIN, draft);
    facts.push(fact);
    return fact.id;
  };
  const hypothesis = (minute: number, text: string): FactId =>
    at(minute, { type: "hypothesis.opened/1", data: { text, person: ben, minutes: 15 } });
  const settle = (minute: number, target: FactId, outcome: HypothesisOutcome): FactId =>
    at(minute, { type: "hypothesis.settled/1", data: { target, outcome, text: null } });
  at(0, { type: "incident.declared/1", data: { drill: false } });
  at(0.1, { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } });
  at(0.2, { type: "role.assigned/1", data: { role: "ic", person: ana } });
  at(0.5, { type: "detail.set/1", data: { field: "service", text: "checkout" } });
  at(0.6, { type: "detail.set/1", data: { field: "impact", text: "card payments fail for a third of customers" } });
  at(1.4, update(1.4 * MIN, "investigating"));
  const deploy = hypothesis(4, "The last deploy of payments broke the retry of declined cards");
  const disk = hypothesis(9, "The disk of the primary database is full");
  const provider = hypothesis(15, "The card provider throttles us");
  at(17, update(17 * MIN, "investigating"));
  settle(19, deploy, "rejected");
  at(24, { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "The impact has doubled" } });
  settle(31, provider, "parked");
  at(42, update(42 * MIN, "identified"));
  settle(44, disk, "confirmed");
  at(46, {
    type: "decision.made/1",
    data: {
      decision: "unknown" as FactId,
      option: null,
      text: "Fail over to the replica and lose the last minute of orders",
      rationale: "it is the fastest",
      planB: "grow the disk",
      nextUpdateAt: null,
    },
  });
  at(47, { type: "phase.moved/2", data: { to: "mitigating" } });
  at(52, update(52 * MIN, "mitigating"));
  at(58, { type: "note.added/1", data: { kind: "decision", text: "Refund double charges tomorrow" } });
  at(61, { type: "phase.moved/2", data: { to: "mitigated" } });
  hypothesis(63, "Nightly exports filled the disk");
  at(66, update(66 * MIN, "mitigating"));
  at(70, { type: "severity.set/1", data: { level: "SEV3", triage: null, reason: "Payments work again" } });
  at(75, { type: "handoff.accepted/1", data: { handoff: "unknown" as FactId, role: "ic", to: ben } });
  at(80, { type: "phase.moved/2", data: { to: "monitoring" } });
  at(84, update(84 * MIN, "monitoring"));
  at(90, { type: "impact.started/1", data: { startedAt: (T0 - 7 * MIN) as Instant } });
  at(118, { type: "incident.resolved/1", data: {} });
  at(119, update(119 * MIN, "resolved"));
  return facts;
};
