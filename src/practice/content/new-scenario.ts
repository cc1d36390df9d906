// What a team's own scenario starts from: small, valid, playable as it is, with every sentence asking to be replaced.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { cast } from "./cast.ts";
import { expectedFirstMoves } from "./first-moves.ts";
import { rubric } from "./rubric.ts";
import { afterInject, knows, missing, move, option, says } from "./story.ts";

export const newScenario: Scenario = {
  id: "new",
  title: "A new scenario",
  setting: "Weekday, 14:00. Say where people are and what they know, not what will happen.",
  injectedFailure: "what is broken on purpose, and where",
  minutes: 15,
  certifies: false,
  services: ["checkout"],
  characters: cast("monitor", "mara", "ivo"),
  parts: [
    {
      id: "first",
      title: "Checkout fails",
      service: "checkout",
      expected: "SEV2",
      boundary: "SEV2, not SEV1: say what keeps it from being worse. SEV2, not SEV3: say what makes it bad enough.",
    },
  ],
  alert: { from: "monitor", text: "Checkout: errors at 30% for 5 min. Baseline 0.5%." },
  injects: [
    says("support-asks", "mara", 60, "Twenty tickets in ten minutes. What do I tell people?", { spread: 15 }),
    says("ways", "ivo", 150, "We could undo the last change or move traffic away. Your call.", { spread: 20 }),
    says("who-talks", "mara", 180, "Who speaks for us?", {
      when: [{ type: "role-empty", role: "comms", seconds: 170 }],
    }),
    says("decide-now", "ivo", 240, "I’m still waiting for a decision.", {
      since: afterInject("ways"),
      when: [missing({ type: "decided" })],
    }),
    says("undone", "monitor", 120, "Errors: 30%, 8%, 0.5%.", {
      since: { type: "option", choice: "fix", option: "undo" },
    }),
    says("moved", "monitor", 180, "Errors: 12%. The other region is slow now.", {
      since: { type: "option", choice: "fix", option: "move" },
    }),
  ],
  revelations: [knows("ivo-change", "ivo", "last change", "A new limit, 20 minutes ago.", "deploy", "what changed")],
  choices: [
    {
      id: "fix",
      part: null,
      question: "What do we do first?",
      withinSeconds: 300,
      since: afterInject("ways"),
      options: [
        option(
          ["undo", "Undo the last change", "ivo"],
          ["5 min", "none", "low", "over at once, if that’s the cause"],
          "sound",
          "It fitted what people saw.",
        ),
        option(
          ["move", "Move traffic away", "ivo"],
          ["10 min", "none", "the other region may be too small", "slower for everyone"],
          "risky",
          "It spread the load and the fault.",
        ),
      ],
    },
  ],
  moves: [
    ...expectedFirstMoves("SEV2"),
    move(
      "answer-support",
      "Tell support what to say",
      180,
      { type: "update", audience: "support" },
      "Support would have given everyone the same answer.",
      { since: afterInject("support-asks") },
    ),
  ],
  audiences: ["engineering", "support"],
  ends: { handoff: null, standDown: true },
  rubric: rubric(),
  examples: [],
  exercise: null,
};
