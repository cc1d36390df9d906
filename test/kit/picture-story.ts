// Two hours of command with everything that a picture shows: worse and better, updates in time and late, a handoff,
// hypotheses with each outcome, decisions, the true start of impact.

import type { FactId, Instant } from "../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../src/domain/incident/facts.ts";
import type { HypothesisOutcome } from "../../src/domain/incident/work/facts.ts";
import { ana, ben, createWriter, T0, update } from "./facts.ts";

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
