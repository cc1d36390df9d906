// (a) The standard drill: payments fail for 30 % of orders. A loud suspect that isn't it, a whole loop to stand-down.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { cast } from "./cast.ts";
import { injects, revelations } from "./checkout-payments-story.ts";
import { expectedFirstMoves } from "./first-moves.ts";
import { rubric } from "./rubric.ts";
import { afterInject, move, once, option } from "./story.ts";

export const checkoutPayments: Scenario = {
  id: "checkout-payments",
  title: "Three of ten payments fail",
  setting: "Tuesday, 14:05. Three engineers are at their desks, and support is open.",
  injectedFailure: "payments-stub with FAIL_RATE=0.3",
  minutes: 18,
  certifies: false,
  services: ["checkout", "payments"],
  characters: cast("monitor", "drill", "mara", "lena", "ivo", "jonas", "noor", "ruth", "dana"),
  parts: [
    {
      id: "payments",
      title: "Payments fail at checkout",
      service: "payments",
      expected: "SEV2",
      boundary:
        "SEV2, not SEV1: seven in ten orders go through and no data is at risk. SEV2, not SEV3: it’s a key feature.",
    },
  ],
  alert: { from: "monitor", text: "Checkout: failed payments at 31% for 5 min. Baseline 0.4%." },
  injects,
  revelations,
  choices: [
    {
      id: "fix",
      part: null,
      question: "What do we do first to get payments back?",
      withinSeconds: 300,
      since: afterInject("options"),
      options: [
        option(
          ["limit-back", "Undo what else changed today", "jonas"],
          ["5 min", "none", "low", "over at once, if that’s the cause"],
          "sound",
          "The connection limit, changed at 13:52, was the one change that fitted the errors. Back at baseline after about three minutes.",
        ),
        option(
          ["roll-back", "Roll checkout back to 14.1", "lena"],
          ["6 min", "none", "low", "over at once, if that’s the cause"],
          "risky",
          "The last deploy was the loudest suspect, and rolling it back changed nothing. It cost five minutes of failed orders.",
        ),
        option(
          ["second-provider", "Move to the second provider", "ivo"],
          ["25 min", "none", "double charges", "a third still affected meanwhile"],
          "risky",
          "A big move before anyone had located the fault. Eight customers were charged twice.",
        ),
      ],
    },
  ],
  moves: [
    ...expectedFirstMoves("SEV2"),
    move(
      "hold-lena",
      "Give the first idea a timebox",
      240,
      { type: "hypothesis" },
      "With a timebox, the deploy would have been one idea among others, not the plan.",
      { since: afterInject("it-is-me") },
    ),
    move(
      "ask-changes",
      "Ask Jonas what else changed",
      240,
      { type: "asked", reveal: "jonas-config" },
      "The 13:52 change was known all along. Nobody had asked about it.",
      { since: afterInject("options") },
    ),
    move(
      "answer-support",
      "Tell support what to say",
      240,
      { type: "update", audience: "support" },
      "Support would have given one answer instead of three.",
      { since: afterInject("first-tickets") },
    ),
    move(
      "two-options",
      "Put two options side by side",
      240,
      { type: "options", atLeast: 2 },
      "Side by side, the small change beats the loud one.",
      { since: afterInject("options") },
    ),
    move("decide", "Decide", 300, { type: "decided" }, "Every minute cost eighty orders.", {
      since: afterInject("options"),
    }),
    move(
      "monitor",
      "Move to monitoring",
      600,
      { type: "monitoring" },
      "Only watching for a while shows whether it holds.",
      {
        since: once({ type: "decided" }),
      },
    ),
    move(
      "hand-over",
      "Hand over with a read-back",
      240,
      { type: "handed-over" },
      "Dana would have known about the refunds, the evening traffic and the open question.",
      { since: afterInject("next-shift") },
    ),
    move(
      "stand-down",
      "Stand down with every step confirmed",
      300,
      { type: "stood-down" },
      "Without a clear end, people stay half on call for hours.",
      { since: afterInject("skip") },
    ),
  ],
  audiences: ["engineering", "support"],
  ends: { handoff: "ic", standDown: true },
  rubric: rubric({
    "no-overlap":
      "Lena’s rollback waits for the ops lead. One change at a time, so that everyone can see what it does.",
    "all-voices": "Jonas is asked too. He knows the one thing nobody is talking about.",
  }),
  examples: [
    {
      id: "first",
      beside: "first-update",
      good: "[DRILL] [SEV2] payments: 3 in 10 card payments have been failing at checkout since 13:55 UTC. Other orders go through. We are investigating, and Ivo is ops lead. Next update 14:25 UTC.",
      poor: "Payments looks broken, probably the 14.2 deploy. Lena is on it. More soon.",
      why: "The good one says what people see, how bad it is, and when more comes. The poor one guesses, names a person and promises nothing.",
    },
    {
      id: "support",
      beside: "support",
      good: "[DRILL] Some card payments are failing right now. Customers can try again: nobody is charged for a failed order. Please don’t name a cause. Next update 14:30 UTC.",
      poor: "We don’t know yet. Tell them it will be fixed in ten minutes.",
      why: "Support needs a sentence it can say, and no promise that someone else has to keep.",
    },
    {
      id: "decision",
      beside: "decision",
      good: "We put the connection limit back to 200: it fits the timeouts, takes 5 min and risks no data. Plan B: the second provider, for new orders only. Next update in 10 min.",
      poor: "Let’s just roll back and see.",
      why: "A reason and a plan B let everyone prepare. “And see” leaves nobody ready if it doesn’t help.",
    },
  ],
  exercise: null,
};
