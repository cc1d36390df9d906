// Drills for tests: the smallest scenario with one of everything, a drill that was played, and results without playing.

import type { EventLog } from "../../../src/actions/ports/storage-port.ts";
import type { IncidentId, Instant, Person } from "../../../src/domain/fact/ids.ts";
import { rubricOf } from "../../../src/domain/incident/drill/rubric.ts";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import type { DrillResult } from "../../../src/practice/domain/history/drill-result.ts";
import { ana, T0 } from "../log/log.ts";

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

export interface PlayedDrillOptions {
  /** Put in front of every id. */
  readonly name?: string;
  readonly days?: number;
  /** Who plays in place of Ana. */
  readonly player?: Person;
}

const DAY_MS = 86_400_000;

/** Returns the log with ids of its own, `days` days later, played by `player`. */
export const playedDrill = (
  facts: readonly Fact[],
  { name = "one", days = 0, player = ana }: PlayedDrillOptions = {},
): readonly Fact[] => {
  const ids = new Set<string>(facts.flatMap(({ id, incidentId }) => [id, incidentId]));
  const renamed = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return ids.has(value) ? `${name}-${value}` : value;
    if (typeof value === "number" && isInstant(key)) return value + days * DAY_MS;
    if (Array.isArray(value)) return value.map((one) => renamed(one));
    if (typeof value !== "object" || value === null) return value;
    if ("id" in value && value.id === ana.id) return player;
    return Object.fromEntries(Object.entries(value).map(([one, held]) => [one, renamed(held, one)]));
  };
  return facts.map((fact) => renamed(fact) as Fact);
};

const isInstant = (key: string): boolean => key === "at" || key.endsWith("At");

/** Returns the facts of each incident, the lead first. */
export const byIncident = (facts: readonly Fact[]): readonly (readonly [IncidentId, readonly Fact[]])[] =>
  [...new Set(facts.map(({ incidentId }) => incidentId))].map((id) => [
    id,
    facts.filter(({ incidentId }) => incidentId === id),
  ]);

/** Resolves once the log has them. */
export const bring = async (log: EventLog, facts: readonly Fact[]): Promise<void> => {
  for (const [id, own] of byIncident(facts)) await log.merge(id, own);
};

export interface ResultDraft {
  readonly days: number;
  readonly player?: Person;
  readonly people?: readonly Person[];
  readonly state?: DrillResult["state"];
  /** Seconds until somebody took command. */
  readonly ic?: number | null;
  readonly points?: number;
}

/** Returns the result, `days` days after the day of the tests. */
export const resultOf = ({
  days,
  player = ana,
  people = [player],
  state = "finished",
  ic = 30,
  points = 50,
}: ResultDraft): DrillResult => ({
  incident: `incident-${days}-${player.id}` as IncidentId,
  scenario: smallScenario,
  startedAt: (T0 + days * 86_400_000) as Instant,
  state,
  player,
  people,
  score: {
    scenario: smallScenario.id,
    points,
    areas: { coordination: 0, decision: 0, communication: 0 },
    competencies: { technical: 0, leadership: 0, communication: 0 },
    items: [],
    unrated: 0,
    times: [{ id: "ic", seconds: ic, fact: null }],
  },
});
