// (d) Launch day: checkout is down during a campaign, and the chief executive walks into the channel after ten minutes.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { cast } from "./cast.ts";
import { expectedFirstMoves } from "./first-moves.ts";
import { injects, revelations } from "./launch-day-story.ts";
import { rubric } from "./rubric.ts";
import { afterInject, move, once, option } from "./story.ts";

export const launchDay: Scenario = {
  id: "launch-day",
  title: "Launch day",
  setting: "Monday, 09:10. Gift cards went live at 09:00 with a TV campaign. Everyone is watching the numbers.",
  injectedFailure: "checkout-stub answers 503 above 400 orders a minute",
  minutes: 22,
  certifies: false,
  services: ["checkout", "gift cards", "inventory"],
  characters: cast("monitor", "drill", "mara", "lena", "sam", "priya", "jonas", "noor", "ruth", "felix"),
  parts: [
    {
      id: "checkout",
      title: "Checkout refuses orders",
      service: "checkout",
      expected: "SEV1",
      boundary: "SEV1, not SEV2: nineteen in twenty orders fail. A few getting through doesn’t lower it.",
    },
  ],
  alert: {
    from: "monitor",
    text: "Checkout: 96% of requests answered with 503 for 3 min. Traffic at 7 times normal.",
  },
  injects,
  revelations,
  choices: [
    {
      id: "mitigate",
      part: null,
      question: "How do we get orders through before the next spot?",
      withinSeconds: 240,
      since: afterInject("ways"),
      options: [
        option(
          ["gift-cards-off", "Hide gift cards", "lena"],
          ["1 min", "none", "low", "no gift cards on launch day"],
          "sound",
          "Orders came back in two minutes, without what the day was about.",
        ),
        option(
          ["waiting-room", "Waiting room in front of checkout", "jonas"],
          ["4 min", "none", "low, tested twice", "people wait ten minutes"],
          "sound",
          "Slower to start, but the launch went on at a speed the database could carry.",
        ),
        option(
          ["more-instances", "Add more instances", "lena"],
          ["5 min", "none", "may use up connections", "unclear"],
          "risky",
          "Every new instance waited for the same row and took connections from the others.",
        ),
      ],
    },
    {
      id: "campaign",
      part: null,
      question: "Felix is on air at 09:30. What happens to the campaign?",
      withinSeconds: 240,
      since: afterInject("felix-tv"),
      options: [
        option(
          ["pause-campaign", "Move the spot to noon", "noor"],
          ["5 min", "none", "low", "$40,000"],
          "sound",
          "A known price for more than two hours of calm. Felix had a line to say and a time to come back.",
        ),
        option(
          ["keep-campaign", "Keep the spot, people wait", "noor"],
          ["none", "none", "traffic doubles", "waits of 20 min"],
          "risky",
          "It held because the line held. Nobody had ever tried that much traffic.",
        ),
        option(
          ["felix-posts", "Let Felix write to customers himself", "felix"],
          ["1 min", "none", "a promise nobody can keep", "trust"],
          "risky",
          "A fix time and someone to blame went out in the company’s name, past the comms lead.",
        ),
      ],
    },
  ],
  moves: [
    ...expectedFirstMoves("SEV1"),
    move(
      "call-vp",
      "Escalate to the VP and CTO at once",
      240,
      { type: "escalated" },
      "Called in at the start, Ruth would have met Felix before he met you.",
    ),
    move(
      "ask-priya",
      "Ask Priya about the database",
      300,
      { type: "asked", reveal: "priya-lock" },
      "The one row that everything waits for explains why more instances make it worse.",
    ),
    move(
      "options",
      "Put two options side by side",
      200,
      { type: "options", atLeast: 2 },
      "“Can’t hurt” isn’t a comparison.",
      {
        since: afterInject("ways"),
      },
    ),
    move(
      "decide",
      "Decide how to mitigate",
      240,
      { type: "taken", choice: "mitigate", option: null },
      "The next spot doubles the traffic at 09:30.",
      { since: afterInject("ways") },
    ),
    move(
      "tell-customers",
      "Give customers a line",
      420,
      { type: "update", audience: "customers" },
      "400 chats ask whether they were charged. One line answers them all.",
    ),
    move(
      "brief-felix",
      "Brief Felix: impact, plan, next contact",
      120,
      { type: "update", audience: "executives" },
      "An executive who has the impact, the plan and a line to say stops asking the engineers.",
      { since: afterInject("felix-in") },
    ),
    move(
      "decide-campaign",
      "Decide about the campaign with its owner",
      240,
      { type: "taken", choice: "campaign", option: null },
      "Left without an answer, Felix writes his own post.",
      { since: afterInject("felix-tv") },
    ),
    move(
      "keep-hands",
      "Move to monitoring once the fix is verified",
      420,
      { type: "monitoring" },
      "Calm has to show in the metrics before anyone says it on air.",
      { since: once({ type: "taken", choice: "mitigate", option: null }) },
    ),
  ],
  audiences: ["engineering", "executives", "customers"],
  ends: { handoff: null, standDown: false },
  rubric: rubric({
    "technical-aside": "Felix asks Lena, the commander answers, and Lena keeps working.",
    "right-depth":
      "Felix gets impact, plan, decision time, a public line, the next contact, and the request to let the team work.",
    justified: "The price of moving the campaign is named, and so is who may decide it.",
  }),
  examples: [
    {
      id: "first",
      beside: "first-update",
      good: "[DRILL] [SEV1] checkout: almost no orders have got through since 09:07 UTC, with traffic at 7 times normal. Lena is ops lead. Decision on mitigation at 09:22 UTC. Next update 09:25 UTC.",
      poor: "The launch is killing us, adding servers.",
      why: "Effect, since when, who, and two times that can be kept.",
    },
    {
      id: "executive",
      beside: "executives",
      good: "[DRILL] Felix: customers haven’t been able to order since 09:07. We are limiting the inflow now, and you’ll see it by 09:25. Noor and I decide on the 09:30 spot in 3 min. Line for you: demand is higher than planned. I’ll come back to you at 09:35. Please let the team work.",
      poor: "We are doing our best, it is the database lock on the gift card counter, should be up in five minutes.",
      why: "No fix time, no jargon, and a polite boundary.",
    },
    {
      id: "decision",
      beside: "decision",
      good: "Waiting room now: tested twice, no data at risk, the launch goes on. Plan B: hide gift cards if errors stay above 5% after 5 min. Next update 09:30 UTC.",
      poor: "Let’s do everything at once and see what helps.",
      why: "Do everything at once, and nobody learns what helped or what hurt.",
    },
    {
      id: "customers",
      beside: "customers",
      good: "[DRILL] Many people are shopping right now, and orders are taking longer. You will see your place in line. Nobody is charged twice. Next update 10:00 UTC.",
      poor: "Our engineers made a mistake. Fixed in five minutes.",
      why: "It says what people can expect and needn’t fear. No blame, no promise.",
    },
  ],
  exercise: null,
};
