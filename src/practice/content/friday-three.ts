// (g) Friday evening, three incidents at once, two commanders and six engineers. The last exercise of the path.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { cast } from "./cast.ts";
import { expectedFirstMoves } from "./first-moves.ts";
import { injects, revelations } from "./friday-three-story.ts";
import { rubric } from "./rubric.ts";
import { afterInject, move, option } from "./story.ts";

export const fridayThree: Scenario = {
  id: "friday-three",
  title: "Friday evening, three at once",
  setting:
    "Friday, 18:40. You are in command. You can reach one more commander, Dana, and six engineers: three for databases, two for payments, one for infrastructure.",
  injectedFailure: "stubs of the Carta test shop set to fail",
  minutes: 25,
  certifies: true,
  services: ["catalog", "payments", "edge"],
  characters: cast("monitor", "drill", "mara", "tomas", "priya", "emil", "ivo", "bea", "jonas", "dana", "noor", "ruth"),
  parts: [
    {
      id: "database",
      title: "Slow database",
      service: "catalog",
      expected: "SEV2",
      boundary:
        "SEV2, not SEV3: 20% is below a quarter, but search is a key feature and has no workaround. Not SEV1: everyone else can shop as usual.",
    },
    {
      id: "payments",
      title: "All payments fail",
      service: "payments",
      expected: "SEV1",
      boundary: "SEV1, not SEV2: no order goes through, for anyone.",
    },
    {
      id: "certificate",
      title: "Certificate expires in 3 h",
      service: "edge",
      expected: "SEV2",
      boundary:
        "SEV2, not SEV3: nobody is affected yet, but at 21:45 everybody will be. A known hour lets you plan, but doesn’t make it small.",
    },
  ],
  alert: {
    from: "monitor",
    text: "Database: catalog queries at 9 s for 20% of users. Search is slow or doesn’t answer at all.",
  },
  injects,
  revelations,
  choices: [
    {
      id: "who-where",
      part: null,
      question: "Who goes where tonight?",
      withinSeconds: 240,
      since: afterInject("people"),
      options: [
        option(
          ["split", "Two on each, Dana commands payments", "dana"],
          ["2 min", "none", "low", "all three move"],
          "sound",
          "Each incident had hands and a head. Emil went to the edge, where he was needed most.",
        ),
        option(
          ["all-payments", "Everyone on payments", "ivo"],
          ["1 min", "none", "the others grow", "search gets worse"],
          "risky",
          "Eight people on a job for two. Meanwhile the slow database reached more than twice as many users.",
        ),
        option(
          ["database-first", "Finish the database first", "tomas"],
          ["1 h", "none", "high", "no orders for a long time"],
          "risky",
          "First come, first served: the most expensive incident waited for a cheaper one.",
        ),
      ],
    },
    {
      id: "certificate",
      part: "certificate",
      question: "When do we renew the certificate?",
      withinSeconds: 240,
      since: afterInject("renewal"),
      options: [
        option(
          ["renew-now", "Renew now, 90 s without the shop", "jonas"],
          ["2 min", "the carts of that moment", "low", "90 s closed"],
          "risky",
          "It was done, and cut off the first customers who could pay again.",
        ),
        option(
          ["renew-after", "Renew once payments is calm, by 20:30", "jonas"],
          ["1 h", "none", "low, with a deadline", "90 s at a quiet moment"],
          "sound",
          "A plan with a deadline isn’t a delay.",
        ),
        option(
          ["night-shift", "Leave it to the night shift", "dana"],
          ["none", "none", "high", "a warning for all at 21:45"],
          "risky",
          "Nobody owned it, and at 21:45 every browser warned people away from the shop.",
        ),
      ],
    },
  ],
  moves: [
    ...expectedFirstMoves("SEV2"),
    move(
      "declare-payments",
      "Declare payments as its own incident",
      180,
      { type: "declared" },
      "Two faults in one log hide each other.",
      { part: "payments", since: afterInject("payments-alert") },
    ),
    move(
      "sev-payments",
      "Set payments to SEV1",
      180,
      { type: "severity", level: "SEV1" },
      "The level says which of the three comes first.",
      { part: "payments", since: afterInject("payments-alert") },
    ),
    move(
      "ic-payments",
      "Give payments its own commander",
      240,
      { type: "role", role: "ic" },
      "Nobody can watch three clocks. Dana had offered.",
      { part: "payments", since: afterInject("payments-alert") },
    ),
    move(
      "ops-payments",
      "Name the ops lead of payments",
      240,
      { type: "role", role: "ops" },
      "Ivo was alone, and nobody had told him that it was his.",
      { part: "payments", since: afterInject("payments-alert") },
    ),
    move(
      "status-payments",
      "Post the first status of payments",
      420,
      { type: "update", audience: null },
      "$17,000 a minute, and not a line about it.",
      { part: "payments", since: afterInject("payments-alert") },
    ),
    move(
      "declare-certificate",
      "Declare the certificate as its own incident",
      180,
      { type: "declared" },
      "What nobody owns turns up again at 21:45.",
      { part: "certificate", since: afterInject("certificate-alert") },
    ),
    move(
      "sev-certificate",
      "Set the certificate to SEV2",
      240,
      { type: "severity", level: "SEV2" },
      "A known hour is a deadline, not a comfort.",
      { part: "certificate", since: afterInject("certificate-alert") },
    ),
    move(
      "ops-certificate",
      "Name the ops lead of the certificate",
      300,
      { type: "role", role: "ops" },
      "Three incidents wanted Jonas. Emil was free.",
      { part: "certificate", since: afterInject("certificate-alert") },
    ),
    move(
      "who-is-free",
      "Ask the database team how many it needs",
      300,
      { type: "asked", reveal: "tomas-need" },
      "Three people were on a job for two. One question would have freed Emil.",
      { since: afterInject("all-database") },
    ),
    move(
      "assign",
      "Say once who goes where",
      240,
      { type: "taken", choice: "who-where", option: null },
      "Left alone, people go to the incident that is loudest or closest.",
      { since: afterInject("people") },
    ),
    move(
      "cert-plan",
      "Decide when to renew the certificate",
      240,
      { type: "taken", choice: "certificate", option: null },
      "Any time before 21:45 is fine. Having no time isn’t.",
      { since: afterInject("renewal") },
    ),
    move(
      "one-message",
      "Give executives one message for all three",
      600,
      { type: "update", audience: "executives" },
      "Ruth asked for one message and got three half sentences.",
    ),
  ],
  audiences: ["engineering", "executives"],
  ends: { handoff: null, standDown: false },
  rubric: rubric({
    "clear-roles": "Three incidents, each with a commander and an ops lead. Nobody holds the same role twice.",
    "one-source": "Three logs, one word on who goes where, one message for executives.",
    "no-overlap": "Jonas does one thing. Emil goes where he is needed most.",
    timely: "Triage within five minutes, people assigned within three more.",
    "options-fast": "The three ways to split the people are named before one is chosen.",
  }),
  examples: [
    {
      id: "first",
      beside: "first-update",
      good: "[DRILL] [SEV2] catalog: search has been slow for 20% of users since 18:36 UTC. Tomas is ops lead. Payments is an incident of its own, with Dana in command. Next update 19:00 UTC.",
      poor: "Friday evening chaos, several things are broken, all hands please.",
      why: "“All hands” takes people away from where they are needed most.",
    },
    {
      id: "executive",
      beside: "executives",
      good: "[DRILL] Three incidents. Payments, SEV1, Dana: no orders since 18:37, two engineers on it. Database, SEV2, me: search is slow for 20% of users. Certificate, SEV2, Jonas: renewed by 20:30 at the latest. Next contact 19:10 UTC.",
      poor: "It’s probably all connected, we’re looking into it.",
      why: "One message, three lines: level, who leads, what happens next.",
    },
    {
      id: "decision",
      beside: "decision",
      good: "Tomas and Priya stay with the database, Ivo and Bea with payments under Dana, Jonas and Emil with the certificate. Payments costs most and needs only two. Plan B: Priya moves to payments at 19:05. Next update 19:00 UTC.",
      poor: "Everyone on payments, the rest can wait.",
      why: "Six people and three incidents: the reason says why two are enough.",
    },
  ],
  exercise: null,
};
