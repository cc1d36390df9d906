// (e) Corruption spreads. Shut down for hours or keep running: ten minutes to decide, then to own the outcome.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { cast } from "./cast.ts";
import { expectedFirstMoves } from "./first-moves.ts";
import { rubric } from "./rubric.ts";
import { injects, revelations } from "./spreading-corruption-story.ts";
import { afterInject, move, once, option } from "./story.ts";

export const spreadingCorruption: Scenario = {
  id: "spreading-corruption",
  title: "Stop the shop or not",
  setting: "Wednesday, 11:00. You have just come on call. There is no good option today.",
  injectedFailure: "inventory-stub writes wrong stock",
  minutes: 20,
  certifies: false,
  services: ["inventory", "checkout", "database"],
  characters: cast("monitor", "drill", "mara", "tomas", "priya", "jonas", "noor", "ruth", "greta", "felix"),
  parts: [
    {
      id: "inventory",
      title: "Stock data is corrupt, and it’s spreading",
      service: "inventory",
      expected: "SEV1",
      boundary:
        "SEV1, not SEV2: the shop still sells, but it sells what it doesn’t have, and the data gets worse by the hour. Data decides.",
    },
  ],
  alert: { from: "monitor", text: "Inventory: checksum mismatch on 18% of rows. One hour ago: 15%." },
  injects,
  revelations,
  choices: [
    {
      id: "stop-or-run",
      part: null,
      question: "Do we shut the shop down, keep it running, or is there something in between?",
      withinSeconds: 420,
      since: afterInject("who-decides"),
      options: [
        option(
          ["shut-down", "Shut down and repair", "priya"],
          ["6 to 8 h", "no more", "low", "shop closed, about $8 million"],
          "sound",
          "It cost a day and the repair took nine hours. The damage stopped at once, including the part nobody had found yet.",
        ),
        option(
          ["keep-running", "Keep running and repair alongside", "noor"],
          ["14 h or more", "3% an hour", "high", "wrong orders"],
          "risky",
          "The sync doubled the spread. After two hours the repair no longer fitted into a night.",
        ),
        option(
          ["freeze-bad-rows", "Sell only what is right", "priya"],
          ["12 min", "little", "medium, a leak is possible", "18% of items unavailable"],
          "sound",
          "It kept 61% of the day’s sales and leaked through returns. It held because someone was watching a limit.",
        ),
      ],
    },
  ],
  moves: [
    ...expectedFirstMoves("SEV1"),
    move(
      "stakes",
      "Ask what closing would really cost",
      120,
      { type: "asked", reveal: "noor-money" },
      "Eight million was the loudest number, not the true one: most of it is bought again the next day.",
      { since: afterInject("keep-it") },
    ),
    move(
      "spread",
      "Ask how fast it spreads",
      120,
      { type: "asked", reveal: "tomas-rate" },
      "The sync at 11:13 was the real deadline.",
      { since: afterInject("who-decides") },
    ),
    move(
      "between",
      "Ask for something in between",
      300,
      { type: "asked", reveal: "priya-freeze" },
      "Priya knew of a third option. Nobody had asked.",
      { since: afterInject("who-decides") },
    ),
    move(
      "question",
      "Ask the question with a deadline",
      120,
      { type: "decision-opened" },
      "Consulting only ends if someone sets an end.",
      { since: afterInject("who-decides") },
    ),
    move(
      "options",
      "Put the options side by side",
      300,
      { type: "options", atLeast: 2 },
      "Three minutes of consulting are enough if each option gets one row.",
      { since: afterInject("who-decides") },
    ),
    move(
      "call-ruth",
      "Get Ruth’s yes for closing the shop",
      360,
      { type: "escalated" },
      "A major degradation needs an executive. Asked in time, that takes two sentences.",
      { since: afterInject("who-decides") },
    ),
    move("decide", "Decide within seven minutes", 420, { type: "decided" }, "The sync decides for those who wait.", {
      since: afterInject("who-decides"),
    }),
    move(
      "announce",
      "Announce it to executives within three minutes",
      180,
      { type: "update", audience: "executives" },
      "People carry a hard decision if they have heard the reason.",
      { since: once({ type: "decided" }) },
    ),
    move(
      "tell-customers",
      "Tell customers what they can still buy",
      420,
      { type: "update", audience: "customers" },
      "People with a confirmation in hand should hear it from us.",
      { since: once({ type: "decided" }) },
    ),
    move(
      "own-it",
      "Answer the bad news: say if the decision stands",
      420,
      { type: "update", audience: "engineering" },
      "Bad news follows a hard decision. If nobody says anything, everyone wonders whether it still holds.",
      { since: once({ type: "decided" }) },
    ),
  ],
  audiences: ["engineering", "executives", "customers"],
  ends: { handoff: null, standDown: false },
  rubric: rubric({
    timely: "Two minutes for the stakes, three to consult, two to decide, three to announce.",
    justified: "The reason names what is given up. Plan B names the number at which it starts.",
    "all-voices": "Greta and Priya are asked by name. The option that nobody offers gets onto the table.",
    expectations: "When the bad news comes, the commander says whether the decision stands.",
  }),
  examples: [
    {
      id: "decision",
      beside: "decision",
      good: "We sell only the 82% that are right, from 11:12. It stops most of the spread and keeps the shop open. If the mismatch passes 22%, we shut down: that is plan B, and Jonas is watching the number. Next update 11:25 UTC.",
      poor: "We keep going for now and see how it develops.",
      why: "The good one names the number at which the plan changes. “For now” has no end.",
    },
    {
      id: "executive",
      beside: "executives",
      good: "[DRILL] Stock data is wrong for 18% of items and getting worse. From 11:12 we sell only what is right. Cost: about a fifth of the day. Limit for closing: 22%. Line for partners: orders already confirmed are being checked. Next contact 11:30 UTC.",
      poor: "Priya wanted to shut down but that costs eight million so we don’t.",
      why: "An executive can pass on a reason and a limit, not a quarrel.",
    },
    {
      id: "customers",
      beside: "customers",
      good: "[DRILL] Some items can’t be ordered today while we check our stock. If your order is affected, you will hear from us by tonight. Next update 14:00 UTC.",
      poor: "A database corruption is spreading through our inventory.",
      why: "The poor one frightens people and tells them nothing they can use.",
    },
  ],
  exercise: null,
};
