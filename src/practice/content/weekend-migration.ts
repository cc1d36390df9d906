// (c) A weekend migration has corrupted 5 % of the accounts. Four teams back four ways out, and a VP wants numbers.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { cast } from "./cast.ts";
import { expectedFirstMoves } from "./first-moves.ts";
import { rubric } from "./rubric.ts";
import { afterInject, move, once, option } from "./story.ts";
import { injects, revelations } from "./weekend-migration-story.ts";

export const weekendMigration: Scenario = {
  id: "weekend-migration",
  title: "Four ways out of a migration",
  setting: "Saturday, 08:30. The account migration ran overnight. Most people can only be reached at home.",
  injectedFailure: "accounts-stub returns a stranger’s address for 5% of accounts",
  minutes: 22,
  certifies: false,
  services: ["accounts", "checkout", "database"],
  characters: cast("monitor", "drill", "mara", "tomas", "priya", "lena", "jonas", "noor", "ruth"),
  parts: [
    {
      id: "accounts",
      title: "Accounts show wrong addresses",
      service: "accounts",
      expected: "SEV1",
      boundary:
        "SEV1, not SEV2: 5% would be far from a full outage, but data is wrong and strangers’ addresses are on show. Data decides, not reach.",
    },
  ],
  alert: {
    from: "monitor",
    text: "Accounts: consistency check failed for 42,000 of 840,000 accounts after migration batch 1.",
  },
  injects,
  revelations,
  choices: [
    {
      id: "way-out",
      part: null,
      question: "Which way out do we take?",
      withinSeconds: 360,
      since: afterInject("tomas-both"),
      options: [
        option(
          ["restore", "Full restore from 02:00", "priya"],
          ["4 h", "none", "medium", "shop closed"],
          "risky",
          "Nothing was lost, but the shop was closed for six hours on a Saturday: the restore test was half a year old.",
        ),
        option(
          ["failover", "Fail over to the 06:30 replica", "jonas"],
          ["10 min", "2 h of orders", "low", "3,100 orders missing"],
          "risky",
          "Fast and clean, but 3,100 people had paid for orders that were no longer there.",
        ),
        option(
          ["workaround", "Hide saved addresses", "lena"],
          ["30 min", "none", "low", "slow login"],
          "risky",
          "It stopped the harm and repaired nothing. Without a second step, the workaround becomes the new normal.",
        ),
        option(
          ["workaround-restore", "Hide addresses, then restore by account", "tomas"],
          ["30 min, then until midnight", "none", "medium, in small steps", "slow login for a day"],
          "sound",
          "The harm stopped within half an hour, and the repair could be tested on 100 accounts first. It took people for a long night.",
        ),
      ],
    },
    {
      id: "lost-orders",
      part: null,
      question: "What about the 3,100 orders that were paid for and lost?",
      withinSeconds: 240,
      since: afterInject("failover-ask"),
      options: [
        option(
          ["rebuild", "Rebuild them from the payment log", "tomas"],
          ["2 h", "few orders", "medium", "most get their parcel"],
          "sound",
          "Most customers never noticed.",
        ),
        option(
          ["refund", "Refund all of them", "mara"],
          ["1 h", "all of them", "low", "no parcel today"],
          "risky",
          "Clean books, and many people let down.",
        ),
      ],
    },
  ],
  moves: [
    ...expectedFirstMoves("SEV1"),
    move(
      "hold-job",
      "Ask whether the migration is still running",
      300,
      { type: "asked", reveal: "tomas-job" },
      "Batch 2 started by itself at 08:40. One question would have stopped it.",
    ),
    move(
      "call-vp",
      "Escalate to the VP and CTO at once",
      240,
      { type: "escalated" },
      "SEV1 goes to the VP and the CTO at once, and then Ruth asks fewer questions.",
    ),
    move(
      "ask-numbers",
      "Get the numbers from Noor",
      240,
      { type: "asked", reveal: "noor-numbers" },
      "Noor had the numbers for Ruth all along.",
      { since: afterInject("vp-asks") },
    ),
    move(
      "brief-vp",
      "Give Ruth impact, plan and next contact",
      300,
      { type: "update", audience: "executives" },
      "A brief with a decision time lets executives wait, and the team work.",
      { since: afterInject("vp-asks") },
    ),
    move(
      "open-decision",
      "Ask the question with a deadline",
      150,
      { type: "decision-opened" },
      "Four teams argue for their systems until someone asks one question and sets a time.",
      { since: afterInject("priya-restore") },
    ),
    move(
      "three-options",
      "Put at least three options side by side",
      240,
      { type: "options", atLeast: 3 },
      "Time, data loss, risk and user impact in one table make the choice clear.",
      { since: afterInject("tomas-both") },
    ),
    move(
      "objections",
      "Ask for strong objections",
      330,
      { type: "objections" },
      "Someone knew that the restore had only been tested at half the size.",
      { since: afterInject("tomas-both") },
    ),
    move(
      "decide",
      "Decide, with a reason and a plan B",
      360,
      { type: "decided" },
      "Labels are printed at nine. Waiting is a decision too.",
      { since: afterInject("tomas-both") },
    ),
    move(
      "tell-customers",
      "Tell customers what they may see",
      480,
      { type: "update", audience: "customers" },
      "People who see a stranger’s street need to hear it from us, not from each other.",
    ),
    move(
      "second-step",
      "Tell everyone what the decision means",
      240,
      { type: "update", audience: null },
      "A decision that nobody announces gets made again by others.",
      { since: once({ type: "decided" }) },
    ),
  ],
  audiences: ["engineering", "executives", "customers"],
  ends: { handoff: null, standDown: false },
  rubric: rubric({
    "options-fast": "Four options in four rows within five minutes, each from the team that would run it.",
    "trade-offs":
      "The numbers are named: two hours of orders against four hours closed, and how old the restore test is.",
    "right-depth": "Ruth gets numbers and the time of the decision. Customers hear what they may see and what is safe.",
  }),
  examples: [
    {
      id: "first",
      beside: "first-update",
      good: "[DRILL] [SEV1] accounts: since last night’s migration, 42,000 accounts may show a stranger’s address. The migration is on hold. We are collecting options until 08:50 UTC. Next update 08:45 UTC.",
      poor: "Migration had some issues, 5% affected, we are on it.",
      why: "“5%” sounds small. A stranger’s address doesn’t, and that is what readers must know.",
    },
    {
      id: "executive",
      beside: "executives",
      good: "[DRILL] Impact: 42,000 accounts show a wrong address, with 900 open orders among them. No card data. We are comparing four options and will decide at 08:50 UTC. Suggested line: we have seen it and are hiding addresses. Next contact 09:00 UTC.",
      poor: "Tomas swapped the rows, we could restore but Priya says four hours, Jonas says failover.",
      why: "Numbers, a decision time and a line to say, not the discussion.",
    },
    {
      id: "decision",
      beside: "decision",
      good: "We hide saved addresses now and restore by account tonight: no order is lost, and the harm ends within 30 min. Plan B: full restore on Sunday at 04:00. Next update 09:15 UTC.",
      poor: "OK then let’s go with Tomas, he knows it best.",
      why: "The reason is what was weighed, not who spoke last.",
    },
  ],
  exercise: null,
};
