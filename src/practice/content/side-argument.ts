// (b) Catalog is gone while payments is slow; three engineers, and a side argument over which one matters.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { cast } from "./cast.ts";
import { expectedFirstMoves } from "./first-moves.ts";
import { rubric } from "./rubric.ts";
import { injects, revelations } from "./side-argument-story.ts";
import { afterInject, move, option } from "./story.ts";

export const sideArgument: Scenario = {
  id: "side-argument",
  title: "Two faults and an argument",
  setting: "Thursday, 10:20. Sam, Ivo and Lena are the only engineers around. Jonas is on a train with bad reception.",
  injectedFailure: "catalog stopped, payments-stub slowed to 8 s a call",
  minutes: 16,
  certifies: false,
  services: ["catalog", "checkout", "payments"],
  characters: cast("monitor", "drill", "mara", "sam", "ivo", "lena", "jonas", "noor", "ruth"),
  parts: [
    {
      id: "shop",
      title: "Catalog down, payments slow",
      service: "catalog",
      expected: "SEV1",
      boundary:
        "SEV1, not SEV2: with no catalog nobody can start an order, and anyone who has one is waiting to pay. Together that is a full outage.",
    },
  ],
  alert: { from: "monitor", text: "Catalog: no healthy instance. Product pages return an error." },
  injects,
  revelations,
  choices: [
    {
      id: "first",
      part: null,
      question: "Which of the two do we bring back first, and how?",
      withinSeconds: 240,
      since: afterInject("split"),
      options: [
        option(
          ["catalog-degraded", "Catalog up without live prices", "sam"],
          ["2 min", "none", "this morning’s prices", "pages back at once"],
          "sound",
          "Customers saw the shop again within two minutes, and it took the load off payments.",
        ),
        option(
          ["payments-first", "Scale payments first", "ivo"],
          ["5 min", "none", "may feed the loop", "shop stays empty meanwhile"],
          "risky",
          "It went after the smaller fault while the worse one ran on. Six more minutes without an order.",
        ),
        option(
          ["restart-both", "Restart both at once", "lena"],
          ["2 min", "none", "they may go down again", "unclear"],
          "risky",
          "Both came up, ran into each other and went down. Two changes at once told nobody anything.",
        ),
      ],
    },
  ],
  moves: [
    ...expectedFirstMoves("SEV1"),
    move(
      "end-argument",
      "Give one theory a person and a timebox",
      150,
      { type: "hypothesis" },
      "A timebox ends the argument without a winner: one theory, fifteen minutes, a result.",
      { since: afterInject("ivo-back") },
    ),
    move(
      "hear-lena",
      "Ask about the calls to payments",
      300,
      { type: "asked", reveal: "ivo-calls" },
      "900 calls a second would have shown that both were half right.",
    ),
    move(
      "options",
      "Put two options side by side",
      200,
      { type: "options", atLeast: 2 },
      "The question is which comes first, not who is right.",
      { since: afterInject("split") },
    ),
    move(
      "decide",
      "Decide which comes first",
      240,
      { type: "decided" },
      "Each minute without a decision was a minute with an empty shop.",
      { since: afterInject("split") },
    ),
    move(
      "tell-executives",
      "Escalate to Ruth",
      300,
      { type: "escalated" },
      "SEV1 goes to the VP at once. She could have told the board.",
    ),
    move(
      "tell-customers",
      "Give customers a public line",
      360,
      { type: "update", audience: "customers" },
      "Ninety chats asked the one question that a line would have answered.",
      { since: afterInject("support") },
    ),
    move(
      "stand-down",
      "Stand down with every step confirmed",
      300,
      { type: "stood-down" },
      "Both teams need to hear that it’s over.",
      { since: afterInject("skip") },
    ),
  ],
  audiences: ["engineering", "customers", "executives"],
  ends: { handoff: null, standDown: true },
  rubric: rubric({
    "technical-aside": "The commander ends the argument with a timebox and a name, and adds no third theory.",
    "all-voices": "Lena and Jonas are heard too, not just the two loud ones.",
  }),
  examples: [
    {
      id: "first",
      beside: "first-update",
      good: "[DRILL] [SEV1] catalog and payments: product pages have been empty and payments slow, at 8 s, since 10:18 UTC. No new orders. Lena is ops lead. Next update 10:40 UTC.",
      poor: "Catalog is down, Sam says payments, Ivo says memory. Discussing.",
      why: "Readers need the effect, not the argument.",
    },
    {
      id: "customers",
      beside: "customers",
      good: "[DRILL] Our shop shows no products at the moment, and paying takes longer than usual. Your cart is kept for two hours. We are working on it. Next update 10:50 UTC.",
      poor: "Due to an out-of-memory error in catalog our pods are restarting.",
      why: "Customers can do something about a cart that is kept, and nothing about pods.",
    },
    {
      id: "executive",
      beside: "executives",
      good: "[DRILL] Impact: nobody has been able to order since 10:18 UTC. Plan: product pages first, with this morning’s prices, decided at 10:27. Suggested line: carts are kept. Next contact 10:45 UTC.",
      poor: "It’s complicated, the team is fighting about the root cause.",
      why: "An executive gets impact, plan, a line to say and the next contact.",
    },
  ],
  exercise: null,
};
