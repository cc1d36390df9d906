// Story (d): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "launch-joy",
    "noor",
    30,
    "Record traffic, the campaign’s working better than planned. Is something wrong, though? My order’s hanging.",
    { spread: 8 },
  ),
  says("lena-scale", "lena", 55, "Every checkout instance is waiting for something. I’m adding ten more, can’t hurt.", {
    spread: 8,
  }),
  says("mara-flood", "mara", 90, "Chats: 400 waiting. All about gift cards that don’t arrive or orders that hang.", {
    spread: 12,
  }),
  says("lena-more", "lena", 150, "I’ve added twenty. Now the database isn’t answering anyone.", {
    when: [missing({ type: "role", role: "ops" })],
  }),
  says("who-talks", "mara", 190, "Marketing, press and my team are all asking me. Who speaks for us?", {
    when: [{ type: "role-empty", role: "comms", seconds: 180 }],
  }),
  says(
    "too-low",
    "jonas",
    220,
    "The shop isn’t taking any money on launch day. I’d call that critical. What do you call it?",
    { when: [{ type: "severity-below", level: "SEV1" }] },
  ),
  says(
    "ways",
    "lena",
    260,
    "Three ways: gift cards off, a waiting room in front of checkout, or keep adding instances. I’ll do what you say.",
    { spread: 15 },
  ),
  says("next-spot", "noor", 330, "The next TV spot runs at 09:30. That doubles what we have now.", {
    spread: 15,
  }),
  says(
    "silence",
    "ruth",
    330,
    "Felix is asking me every two minutes. Give me something in writing that I can show him.",
    { when: [{ type: "quiet", seconds: 270 }] },
  ),
  says("ic-types", "jonas", 230, "Are you leading or are you reading graphs? Someone has to look up.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says("two-hands", "monitor", 30, "Two people changed the instance count and a flag within a minute.", {
    when: [{ type: "two-changed" }],
  }),
  says("decide-now", "lena", 240, "Still waiting to hear which way. Spot in ten minutes.", {
    since: afterInject("ways"),
    when: [missing({ type: "taken", choice: "mitigate", option: null })],
  }),
  // The chief executive, ten minutes in.
  says(
    "felix-in",
    "felix",
    600,
    "I’m in this channel now. Why is my launch down, who did this, and when will it be fixed?",
  ),
  says("felix-lena", "felix", 640, "Lena, you’re the engineer: yes or no, will it work in five minutes?", {
    when: [missing({ type: "update", audience: "executives" })],
  }),
  says(
    "felix-tv",
    "felix",
    690,
    "I’m on air at 09:30. Do we stop the campaign or not? And I could write to our customers from my own account right now.",
  ),
  says("felix-waits", "felix", 240, "No answer, so I’m writing my own post. Two minutes.", {
    since: afterInject("felix-tv"),
    when: [missing({ type: "taken", choice: "campaign", option: null })],
  }),
  // Technical branches.
  says("off-works", "lena", 70, "Gift cards are off. Checkout can breathe again: 503s at 20%.", {
    since: taking("mitigate", "gift-cards-off"),
  }),
  says("off-good", "monitor", 150, "503s at 0.5%. Orders at 380 a minute, gift cards hidden.", {
    since: taking("mitigate", "gift-cards-off"),
  }),
  says("off-cost", "noor", 210, "Half the people came for gift cards. What do they see now?", {
    since: taking("mitigate", "gift-cards-off"),
  }),
  says(
    "wait-works",
    "jonas",
    100,
    "The waiting room is on: 350 a minute get in, everyone else sees their place in line.",
    {
      since: taking("mitigate", "waiting-room"),
    },
  ),
  says("wait-good", "monitor", 180, "503s at 0.6%. Waiting: 4,200 people, twelve minutes.", {
    since: taking("mitigate", "waiting-room"),
  }),
  says(
    "wait-tune",
    "priya",
    240,
    "The lock is on the gift card numbers: one counter for everybody. I can make that ten counters, twenty minutes.",
    { since: taking("mitigate", "waiting-room") },
  ),
  says("scale-worse", "monitor", 70, "Database: out of connections. Inventory and accounts are failing too.", {
    since: taking("mitigate", "more-instances"),
  }),
  says(
    "scale-stop",
    "priya",
    130,
    "Every instance takes forty connections. Please stop. They’re all waiting for one counter for gift card numbers.",
    { since: taking("mitigate", "more-instances") },
  ),
  says("scale-turn", "jonas", 220, "Instances are back to what they were and the waiting room is on. 503s at 2%.", {
    since: taking("mitigate", "more-instances"),
  }),
  // What becomes of the campaign.
  says("pause-ok", "noor", 60, "The 09:30 spot is moved to noon. It costs $40,000, and traffic is falling.", {
    since: taking("campaign", "pause-campaign"),
  }),
  says(
    "pause-felix",
    "felix",
    120,
    "Noon, then. I’ll say on air that demand was higher than planned. Tell me at 10:00 if noon holds.",
    { since: taking("campaign", "pause-campaign") },
  ),
  says("keep-spike", "monitor", 90, "Traffic at 12 times normal after the spot.", {
    since: taking("campaign", "keep-campaign"),
  }),
  says("keep-mood", "mara", 150, "People wait twenty minutes and leave. The ones who get in are happy.", {
    since: taking("campaign", "keep-campaign"),
  }),
  says("post-out", "felix", 45, "Posted: “Our engineers made a mistake, it will be fixed in five minutes.”", {
    since: taking("campaign", "felix-posts"),
  }),
  says(
    "post-back",
    "mara",
    120,
    "Screenshots of the post everywhere, with a clock next to it. The five minutes are up.",
    { since: taking("campaign", "felix-posts") },
  ),
  says("later", "drill", 240, "An hour passes. Checkout holds at normal error rates, with traffic at 4 times normal.", {
    since: { type: "deed", deed: { type: "taken", choice: "campaign", option: null } },
  }),
];

export const revelations: readonly Revelation[] = [
  knows(
    "priya-lock",
    "priya",
    "database",
    "All of checkout is waiting for one row: the counter for gift card numbers. More instances only mean more waiting.",
    "lock",
    "locks",
    "slow queries",
    "connections",
  ),
  knows(
    "lena-flag",
    "lena",
    "gift card flag",
    "One flag hides gift cards everywhere. It works within a minute. Carts that already have one stay as they are.",
    "flag",
    "gift cards",
    "turn off",
  ),
  knows(
    "jonas-room",
    "jonas",
    "waiting room",
    "Ready since last winter, tested twice. Four minutes to switch on. 350 orders a minute is safe.",
    "queue",
    "limit",
  ),
  knows(
    "sam-before",
    "sam",
    "load test",
    "We tested 300 a minute. With gift cards we never tested at all.",
    "tested",
    "capacity",
  ),
  knows(
    "noor-spot",
    "noor",
    "TV spots",
    "09:30, 12:00 and 19:00. Each can be moved until five minutes before, for $40,000.",
    "campaign",
    "marketing",
    "next spot",
    "television spots",
  ),
  knows(
    "noor-numbers",
    "noor",
    "numbers",
    "1,900 orders a minute want in, 100 get through. That’s about a million dollars in ten minutes.",
    "impact",
    "revenue",
    "orders",
  ),
  knows(
    "mara-chat",
    "mara",
    "chats",
    "400 waiting. They ask two things: was I charged, and is my gift card valid? Nobody was charged twice.",
    "customers",
    "tickets",
  ),
];
