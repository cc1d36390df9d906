// The smallest scenario with one of everything, for tests of the format and the engine.

import { rubricOf } from "../../src/domain/incident/drill/rubric.ts";
import type { Scenario } from "../../src/domain/incident/drill/scenario.ts";

const terms = { time: "10 min", dataLoss: "none", risk: "low", userImpact: "none after" };

export const smallScenario: Scenario = {
  id: "small",
  title: "A small drill",
  setting: "A weekday afternoon.",
  injectedFailure: "payments-stub with FAIL_RATE=0.3",
  minutes: 10,
  certifies: false,
  services: ["checkout", "payments"],
  characters: [
    { id: "monitor", name: "Carta monitoring", title: "Alerts" },
    { id: "mara", name: "Mara", title: "Support lead" },
    { id: "ivo", name: "Ivo", title: "Payments engineer" },
  ],
  parts: [
    {
      id: "checkout",
      title: "Payments fail",
      service: "checkout",
      expected: "SEV2",
      boundary: "A key feature is down.",
    },
  ],
  alert: { from: "monitor", text: "Checkout errors at 30 %." },
  injects: [
    {
      id: "tickets",
      from: "mara",
      text: "Forty tickets in ten minutes. What do I tell people?",
      part: null,
      opens: false,
      since: { type: "start" },
      seconds: 60,
      spread: 30,
      when: [],
    },
    {
      id: "nobody-talks",
      from: "mara",
      text: "Who talks to customers?",
      part: null,
      opens: false,
      since: { type: "start" },
      seconds: 180,
      spread: 0,
      when: [{ type: "role-empty", role: "comms", seconds: 120 }],
    },
    {
      id: "rolled-back",
      from: "ivo",
      text: "Rolled back. Errors are falling.",
      part: null,
      opens: false,
      since: { type: "option", choice: "fix", option: "roll-back" },
      seconds: 60,
      spread: 0,
      when: [{ type: "done", deed: { type: "decided" } }],
    },
  ],
  revelations: [
    { id: "deploy", who: "ivo", what: "last deploy", also: ["release", "changes"], answer: "One, 20 minutes ago." },
  ],
  choices: [
    {
      id: "fix",
      part: null,
      question: "Roll back, or wait for the provider?",
      withinSeconds: 300,
      since: { type: "inject", inject: "tickets" },
      options: [
        { id: "roll-back", name: "Roll back", who: "ivo", terms, fit: "sound", consequence: "It holds." },
        { id: "wait", name: "Wait", who: "ivo", terms, fit: "risky", consequence: "It goes on." },
      ],
    },
  ],
  moves: [
    {
      id: "take-command",
      text: "Take command",
      part: null,
      since: { type: "start" },
      withinSeconds: 60,
      done: { type: "role", role: "ic" },
      helps: "Someone would have decided.",
    },
    {
      id: "tell-support",
      text: "Tell support what to say",
      part: null,
      since: { type: "inject", inject: "tickets" },
      withinSeconds: 180,
      done: { type: "update", audience: "support" },
      helps: "Support would have had an answer.",
    },
  ],
  audiences: ["engineering", "support"],
  ends: { handoff: null, standDown: true },
  rubric: rubricOf({ exercise: null }).map(({ id }) => ({ item: id, good: "Do it well." })),
  examples: [
    { id: "first", beside: "first-update", good: "Payments fail for 30 %.", poor: "Looking.", why: "Say who." },
  ],
  exercise: null,
};
