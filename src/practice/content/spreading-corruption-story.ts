// Story (e): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "spread",
    "tomas",
    40,
    "It grows by three percent an hour, with every order that touches a bad row. I don't know yet what writes it.",
    { spread: 8 },
  ),
  says(
    "stop-it",
    "priya",
    75,
    "Shut it down. Each minute makes the repair longer. Six to eight hours, and it is clean.",
    { spread: 8 },
  ),
  says(
    "keep-it",
    "noor",
    95,
    "Shutting down costs about eight million dollars. Most orders are still right. You can't just switch off Carta.",
    { spread: 8 },
  ),
  says(
    "who-decides",
    "jonas",
    120,
    "Priya says stop, Noor says run. I need one answer and ten minutes is all we have before the next big sync.",
    { spread: 8 },
  ),
  says(
    "pressure",
    "felix",
    200,
    "I hear “eight million” and “switch off” in one sentence. Convince me or don't do it.",
  ),
  says("too-low", "priya", 210, "Data is being destroyed. That has one level and we are not on it.", {
    when: [{ type: "severity-below", level: "SEV1" }],
  }),
  says("who-talks", "mara", 190, "Customers get confirmations for things that don't exist. Who tells them?", {
    when: [{ type: "role-empty", role: "comms", seconds: 180 }],
  }),
  says("ic-types", "tomas", 230, "I do the queries. You do the deciding. Please.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says("two-hands", "monitor", 30, "Two people write to inventory at the same time. Mismatch: 19 %.", {
    when: [{ type: "two-changed" }],
  }),
  says("five-left", "jonas", 300, "Five minutes to the sync.", {
    since: afterInject("who-decides"),
    when: [missing({ type: "taken", choice: "stop-or-run", option: null })],
  }),
  says("talk-round", "priya", 240, "We have said the same things three times now.", {
    since: afterInject("who-decides"),
    when: [missing({ type: "decision-opened" })],
  }),
  says("too-late", "monitor", 620, "Sync has run. Mismatch: 24 %.", {
    since: afterInject("who-decides"),
    when: [missing({ type: "taken", choice: "stop-or-run", option: null })],
  }),
  says("silence", "ruth", 400, "I stand between you and the board with empty hands. Write to me.", {
    when: [{ type: "quiet", seconds: 300 }],
  }),
  // Shut down.
  says("down-is", "jonas", 50, "Shop is closed. Notice is up. Mismatch stays at 19 %.", {
    since: taking("stop-or-run", "shut-down"),
  }),
  says(
    "down-anger",
    "felix",
    110,
    "Our largest partner calls me. He loses a million a day with us. I hope you are right.",
    { since: taking("stop-or-run", "shut-down") },
  ),
  says("down-longer", "priya", 190, "The repair is slower than I said. Rather nine hours than six. I am sorry.", {
    since: taking("stop-or-run", "shut-down"),
  }),
  says(
    "down-found",
    "tomas",
    300,
    "Found what writes it: a retry of the sync that runs twice. With the shop open it would stand at 24 % by now.",
    { since: taking("stop-or-run", "shut-down") },
  ),
  says("down-end", "drill", 380, "Nine hours pass. Stock is repaired and checked, the shop opens.", {
    since: taking("stop-or-run", "shut-down"),
  }),
  // Keep running.
  says("run-sync", "monitor", 60, "Sync has run. Mismatch: 24 %.", { since: taking("stop-or-run", "keep-running") }),
  says(
    "run-faster",
    "tomas",
    120,
    "It spreads twice as fast with the sync. 6 % an hour. Repair grows to fourteen hours.",
    { since: taking("stop-or-run", "keep-running") },
  ),
  says(
    "run-orders",
    "mara",
    180,
    "5,000 orders confirmed for things that nobody has. People have taken a day off for the delivery.",
    { since: taking("stop-or-run", "keep-running") },
  ),
  says(
    "run-legal",
    "greta",
    240,
    "We take money for goods that we know we may not have. From my side this can't go on. What is your plan B?",
    { since: taking("stop-or-run", "keep-running") },
  ),
  says("run-end", "drill", 340, "Two hours pass. Mismatch: 36 %.", { since: taking("stop-or-run", "keep-running") }),
  // Stop the writes only.
  says(
    "read-on",
    "jonas",
    70,
    "Orders only for the 82 % that are right, everything else shows “back soon”. Sync is off.",
    { since: taking("stop-or-run", "freeze-bad-rows") },
  ),
  says(
    "read-leak",
    "tomas",
    130,
    "Mismatch: 20 %. Something still gets through, I don't know what. Slower than before.",
    { since: taking("stop-or-run", "freeze-bad-rows") },
  ),
  says(
    "read-doubt",
    "priya",
    190,
    "I said shut down. If it goes above 22 %, the repair doesn't fit into a night any more. Do we stay with this?",
    { since: taking("stop-or-run", "freeze-bad-rows") },
  ),
  says("read-found", "tomas", 310, "Found it: returns also write stock. Closed. 20 % since ten minutes.", {
    since: taking("stop-or-run", "freeze-bad-rows"),
  }),
  says(
    "read-end",
    "drill",
    390,
    "The night passes. Stock is repaired, all articles are back. Turnover of the day: 61 %.",
    { since: taking("stop-or-run", "freeze-bad-rows") },
  ),
];

export const revelations: readonly Revelation[] = [
  knows(
    "tomas-rate",
    "tomas",
    "spread",
    "3 % an hour now. The sync at 11:13 touches every third row. It could double after that.",
    "growth",
    "rate",
    "sync",
    "how fast",
  ),
  knows(
    "priya-repair",
    "priya",
    "repair time",
    "Six to eight hours at 18 %. Above 22 % it takes more than a night. I never did it at this size.",
    "restore",
    "how long",
    "shutdown",
  ),
  knows(
    "priya-freeze",
    "priya",
    "freezing bad rows",
    "Possible: sell only what is right, 82 %. Twelve minutes. I didn't offer it because returns might still write.",
    "third option",
    "only writes",
    "partial",
    "read only",
    "something between",
  ),
  knows(
    "noor-money",
    "noor",
    "eight million",
    "For eight hours on a full day. Most of it is bought again the day after. Truly lost: perhaps two and a half.",
    "cost",
    "revenue",
    "money",
  ),
  knows(
    "greta-law",
    "greta",
    "legal side",
    "Taking money for goods that we know are missing is a problem. Closing is not. Big degradations need an executive, so call Ruth.",
    "law",
    "contracts",
    "partners",
  ),
  knows(
    "mara-orders",
    "mara",
    "wrong orders",
    "About 600 an hour that we can't deliver, so far 2,100. They are angry but patient if we write first.",
    "customers",
    "tickets",
  ),
  knows(
    "ruth-authority",
    "ruth",
    "authority",
    "The trade-off is yours. For closing the shop you have my yes if you can tell me why in two sentences.",
    "may I",
    "approval",
    "decide",
  ),
];
