// Each fact that a drill can have, in the order of a short one.

import type { IncidentId, Instant } from "../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../src/domain/incident/facts.ts";
import { T0, type Writer } from "./facts.ts";
import { smallScenario } from "./small-scenario.ts";

export const drillDrafts: readonly FactDraft[] = [
  { type: "drill.started/1", data: { scenario: smallScenario, seed: 7, speed: 1, alertAt: T0 } },
  { type: "drill.joined/1", data: { lead: "incident-2" as IncidentId, scenario: "small", part: "checkout" } },
  { type: "drill.acknowledged/1", data: { pushedAt: T0, acknowledgedAt: (T0 + 5_000) as Instant } },
  { type: "inject.shown/1", data: { inject: "tickets", name: "Mara", text: "Forty tickets in ten minutes." } },
  {
    type: "fact.asked/1",
    data: { who: "ivo", name: "Ivo", what: "last deploy", reveal: "deploy", answer: "One, 20 minutes ago." },
  },
  { type: "option.taken/1", data: { choice: "fix", option: "roll-back", name: "Roll back", decision: null } },
  { type: "passage.rewritten/1", data: { passage: "summary", text: "The check was missing." } },
  { type: "drill.paused/1", data: {} },
  { type: "drill.resumed/1", data: {} },
  { type: "drill.ended/1", data: { reason: "finished" } },
  { type: "drill.rated/1", data: { item: "trade-offs", points: 3, by: "self" } },
];

/** Returns those facts, a tenth of a second apart. */
export const drillStory = (write: Writer, afterMs: number): readonly Fact[] =>
  drillDrafts.map((draft, index) => write.at(afterMs + index * 100, draft));
