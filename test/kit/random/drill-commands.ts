// Any command of a drill.

import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import type { DrillCommand } from "../../../src/domain/incident/drill/decide.ts";
import { smallScenario } from "../drill/drills.ts";
import { type CommandDesk, one, text } from "./command-desk.ts";

type Makers = {
  readonly [Type in DrillCommand["type"]]: (desk: CommandDesk) => Extract<DrillCommand, { type: Type }>;
};

export const drillMakers: Makers = {
  startDrill: (desk) => ({ type: "startDrill", scenario: smallScenario, seed: 1, speed: 1, alertAt: desk.now }),
  joinDrill: () => ({ type: "joinDrill", lead: "incident-9" as IncidentId, scenario: "small", part: "checkout" }),
  acknowledgeDrill: (desk) => ({ type: "acknowledgeDrill", pushedAt: null, acknowledgedAt: desk.now }),
  showInject: (desk) => ({
    type: "showInject",
    inject: one(desk, ["tickets", "nobody-talks", "gone"]),
    name: "Mara",
    text: text(desk),
  }),
  askFact: (desk) => ({ type: "askFact", who: "mara", name: "Mara", what: text(desk), reveal: null, answer: null }),
  takeOption: () => ({ type: "takeOption", choice: "fix", option: "wait", name: "Wait", decision: null }),
  rewritePassage: (desk) => ({ type: "rewritePassage", passage: "summary", text: text(desk) }),
  pauseDrill: () => ({ type: "pauseDrill" }),
  resumeDrill: () => ({ type: "resumeDrill" }),
  endDrill: () => ({ type: "endDrill", reason: "finished" }),
  rateDrill: (desk) => ({ type: "rateDrill", item: "clear-short", points: desk.pick(10), by: "self" }),
};
