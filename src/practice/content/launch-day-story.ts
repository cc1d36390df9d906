// Story (d): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "launch-joy",
    "noor",
    30,
    "Record traffic, the campaign works better than planned. Is something wrong? My order hangs.",
    { spread: 8 },
  ),
  says("lena-scale", "lena", 55, "All instances of checkout wait for something. I am adding ten more, can't hurt.", {
    spread: 8,
  }),
  says("mara-flood", "mara", 90, "Chats: 400 waiting. All about gift cards that don't arrive or orders that hang.", {
    spread: 12,
  }),
  says("lena-more", "lena", 150, "I have added twenty. Now the database answers nobody at all.", {
    when: [missing({ type: "role", role: "ops" })],
  }),
  says("who-talks", "mara", 190, "Marketing, press and my team all ask me. Who speaks for us?", {
    when: [{ type: "role-empty", role: "comms", seconds: 180 }],
  }),
  says(
    "too-low",
    "jonas",
    220,
    "The shop takes no money on launch day. I would call that critical, what do you call it?",
    { when: [{ type: "severity-below", level: "SEV1" }] },
  ),
  says(
    "ways",
    "lena",
    260,
    "Three ways: gift cards off, a waiting room in front of checkout, or go on adding instances. I do what you say.",
    { spread: 15 },
  ),
  says("next-spot", "noor", 330, "The next television spot runs at 09:30. That doubles what we have now.", {
    spread: 15,
  }),
  says(
    "silence",
    "ruth",
    330,
    "Felix asks me every two minutes. Give me something written that I can hold in front of me.",
    { when: [{ type: "quiet", seconds: 270 }] },
  ),
  says("ic-types", "jonas", 230, "Are you leading or are you reading graphs? Someone has to look up.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says("two-hands", "monitor", 30, "Instance count and a flag were changed by two people within a minute.", {
    when: [{ type: "two-changed" }],
  }),
  says("decide-now", "lena", 240, "Still waiting for which way. Spot in ten minutes.", {
    since: afterInject("ways"),
    when: [missing({ type: "taken", choice: "mitigate", option: null })],
  }),
  // The chief executive, ten minutes in.
  says(
    "felix-in",
    "felix",
    600,
    "I am in this channel now. Why is my launch down, who did this, and when is it fixed?",
  ),
  says("felix-lena", "felix", 640, "Lena, you are the engineer: yes or no, does it work in five minutes?", {
    when: [missing({ type: "update", audience: "executives" })],
  }),
  says(
    "felix-tv",
    "felix",
    690,
    "I am on air at 09:30. Do we stop the campaign or not? And I could write to our customers from my own account right now.",
  ),
  says("felix-waits", "felix", 240, "I get no answer, so I write my own post. Two minutes.", {
    since: afterInject("felix-tv"),
    when: [missing({ type: "taken", choice: "campaign", option: null })],
  }),
  // Technical branches.
  says("off-works", "lena", 70, "Gift cards are off. Checkout breathes: 503 at 20 %.", {
    since: taking("mitigate", "gift-cards-off"),
  }),
  says("off-good", "monitor", 150, "503 at 0.5 %. Orders at 380 a minute, gift cards hidden.", {
    since: taking("mitigate", "gift-cards-off"),
  }),
  says("off-cost", "noor", 210, "Half of the people came for gift cards. What do they see now?", {
    since: taking("mitigate", "gift-cards-off"),
  }),
  says("wait-works", "jonas", 100, "Waiting room is on: 350 a minute get in, the others see their place in the line.", {
    since: taking("mitigate", "waiting-room"),
  }),
  says("wait-good", "monitor", 180, "503 at 0.6 %. Waiting: 4,200 people, twelve minutes.", {
    since: taking("mitigate", "waiting-room"),
  }),
  says(
    "wait-tune",
    "priya",
    240,
    "The lock is on the gift card numbers: one counter for all. I can make it ten counters, twenty minutes.",
    { since: taking("mitigate", "waiting-room") },
  ),
  says("scale-worse", "monitor", 70, "Database: connections used up. Inventory and accounts fail too.", {
    since: taking("mitigate", "more-instances"),
  }),
  says(
    "scale-stop",
    "priya",
    130,
    "Every instance takes forty connections. Please stop. It is one counter for gift card numbers that all wait for.",
    { since: taking("mitigate", "more-instances") },
  ),
  says("scale-turn", "jonas", 220, "Instances are back to what they were and the waiting room is on. 503 at 2 %.", {
    since: taking("mitigate", "more-instances"),
  }),
  // What becomes of the campaign.
  says("pause-ok", "noor", 60, "Spot of 09:30 is moved to noon. It costs 40,000 dollars, and the traffic falls.", {
    since: taking("campaign", "pause-campaign"),
  }),
  says(
    "pause-felix",
    "felix",
    120,
    "Noon then. I say on air that demand was higher than planned. Tell me at 10:00 if noon holds.",
    { since: taking("campaign", "pause-campaign") },
  ),
  says("keep-spike", "monitor", 90, "Traffic at 12 times normal after the spot.", {
    since: taking("campaign", "keep-campaign"),
  }),
  says("keep-mood", "mara", 150, "People wait twenty minutes and leave. Those who get in are happy.", {
    since: taking("campaign", "keep-campaign"),
  }),
  says("post-out", "felix", 45, "Posted: “Our engineers made a mistake, it is fixed in five minutes.”", {
    since: taking("campaign", "felix-posts"),
  }),
  says(
    "post-back",
    "mara",
    120,
    "Screenshots of the post everywhere, with a clock next to it. The five minutes are over.",
    { since: taking("campaign", "felix-posts") },
  ),
  says("later", "drill", 240, "An hour passes. Checkout holds at normal error rates, traffic at 4 times normal.", {
    since: { type: "deed", deed: { type: "taken", choice: "campaign", option: null } },
  }),
];

export const revelations: readonly Revelation[] = [
  knows(
    "priya-lock",
    "priya",
    "database",
    "All of checkout waits for one row: the counter of gift card numbers. More instances only wait longer.",
    "lock",
    "locks",
    "slow queries",
    "connections",
  ),
  knows(
    "lena-flag",
    "lena",
    "gift card flag",
    "One flag hides gift cards everywhere. Works in a minute. Carts with one in it stay as they are.",
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
    "television spots",
    "09:30, 12:00 and 19:00. Each can be moved until five minutes before, for 40,000 dollars.",
    "campaign",
    "marketing",
    "next spot",
  ),
  knows(
    "noor-numbers",
    "noor",
    "numbers",
    "1,900 orders a minute want in, 100 get through. About a million dollars in ten minutes.",
    "impact",
    "revenue",
    "orders",
  ),
  knows(
    "mara-chat",
    "mara",
    "chats",
    "400 waiting. They ask two things: was I charged, and is my gift card valid. Nobody was charged twice.",
    "customers",
    "tickets",
  ),
];
