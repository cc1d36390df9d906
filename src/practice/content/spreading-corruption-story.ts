// Story (e): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "spread",
    "tomas",
    40,
    "It’s growing by three percent an hour, with every order that touches a bad row. I don’t know yet what’s writing it.",
    { spread: 8 },
  ),
  says(
    "stop-it",
    "priya",
    75,
    "Shut it down. Every minute makes the repair longer. Six to eight hours, and it’s clean.",
    { spread: 8 },
  ),
  says(
    "keep-it",
    "noor",
    95,
    "Shutting down costs about eight million dollars. Most orders are still right. You can’t just switch Carta off.",
    { spread: 8 },
  ),
  says(
    "who-decides",
    "jonas",
    120,
    "Priya says stop, Noor says run. I need one answer, and ten minutes is all we have before the next big sync.",
    { spread: 8 },
  ),
  says(
    "pressure",
    "felix",
    200,
    "I’m hearing “eight million” and “switch off” in one sentence. Convince me or don’t do it.",
  ),
  says("too-low", "priya", 210, "Data is being destroyed. There’s one level for that, and we aren’t on it.", {
    when: [{ type: "severity-below", level: "SEV1" }],
  }),
  says("who-talks", "mara", 190, "Customers are getting confirmations for things that don’t exist. Who tells them?", {
    when: [{ type: "role-empty", role: "comms", seconds: 180 }],
  }),
  says("ic-types", "tomas", 230, "I do the queries. You do the deciding. Please.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says("two-hands", "monitor", 30, "Two people are writing to inventory at the same time. Mismatch: 19%.", {
    when: [{ type: "two-changed" }],
  }),
  says("five-left", "jonas", 300, "Five minutes to the sync.", {
    since: afterInject("who-decides"),
    when: [missing({ type: "taken", choice: "stop-or-run", option: null })],
  }),
  says("talk-round", "priya", 240, "We’ve said the same things three times now.", {
    since: afterInject("who-decides"),
    when: [missing({ type: "decision-opened" })],
  }),
  says("too-late", "monitor", 620, "Sync has run. Mismatch: 24%.", {
    since: afterInject("who-decides"),
    when: [missing({ type: "taken", choice: "stop-or-run", option: null })],
  }),
  says("silence", "ruth", 400, "I’m standing between you and the board with empty hands. Write me something.", {
    when: [{ type: "quiet", seconds: 300 }],
  }),
  // Shut down.
  says("down-is", "jonas", 50, "The shop is closed and the notice is up. Mismatch is staying at 19%.", {
    since: taking("stop-or-run", "shut-down"),
  }),
  says(
    "down-anger",
    "felix",
    110,
    "Our largest partner is calling me. He’s losing a million a day with us. I hope you’re right.",
    { since: taking("stop-or-run", "shut-down") },
  ),
  says("down-longer", "priya", 190, "The repair is slower than I said. Nine hours rather than six. I’m sorry.", {
    since: taking("stop-or-run", "shut-down"),
  }),
  says(
    "down-found",
    "tomas",
    300,
    "Found what’s writing it: a retry of the sync that runs twice. With the shop open we’d be at 24% by now.",
    { since: taking("stop-or-run", "shut-down") },
  ),
  says("down-end", "drill", 380, "Nine hours pass. Stock is repaired and checked, and the shop opens.", {
    since: taking("stop-or-run", "shut-down"),
  }),
  // Keep running.
  says("run-sync", "monitor", 60, "Sync has run. Mismatch: 24%.", { since: taking("stop-or-run", "keep-running") }),
  says(
    "run-faster",
    "tomas",
    120,
    "It’s spreading twice as fast since the sync, 6% an hour. The repair is up to fourteen hours.",
    { since: taking("stop-or-run", "keep-running") },
  ),
  says(
    "run-orders",
    "mara",
    180,
    "5,000 orders confirmed for things nobody has. People have taken a day off for the delivery.",
    { since: taking("stop-or-run", "keep-running") },
  ),
  says(
    "run-legal",
    "greta",
    240,
    "We’re taking money for goods we know we may not have. Legally, this can’t go on. What’s your plan B?",
    { since: taking("stop-or-run", "keep-running") },
  ),
  says("run-end", "drill", 340, "Two hours pass. Mismatch: 36%.", { since: taking("stop-or-run", "keep-running") }),
  // Stop the writes only.
  says(
    "read-on",
    "jonas",
    70,
    "Orders only for the 82% that are right, everything else shows “back soon”. The sync is off.",
    { since: taking("stop-or-run", "freeze-bad-rows") },
  ),
  says(
    "read-leak",
    "tomas",
    130,
    "Mismatch: 20%. Something’s still getting through, I don’t know what. It’s slower than before.",
    { since: taking("stop-or-run", "freeze-bad-rows") },
  ),
  says(
    "read-doubt",
    "priya",
    190,
    "I said shut down. If it goes above 22%, the repair won’t fit into one night. Are we staying with this?",
    { since: taking("stop-or-run", "freeze-bad-rows") },
  ),
  says("read-found", "tomas", 310, "Found it: returns write stock too. Closed that. 20% for ten minutes now.", {
    since: taking("stop-or-run", "freeze-bad-rows"),
  }),
  says(
    "read-end",
    "drill",
    390,
    "The night passes. Stock is repaired, and every item is back. The day’s sales: 61% of normal.",
    { since: taking("stop-or-run", "freeze-bad-rows") },
  ),
];

export const revelations: readonly Revelation[] = [
  knows(
    "tomas-rate",
    "tomas",
    "spread",
    "3% an hour now. The sync at 11:13 touches every third row. It could double after that.",
    "growth",
    "rate",
    "sync",
    "how fast",
  ),
  knows(
    "priya-repair",
    "priya",
    "repair time",
    "Six to eight hours at 18%. Above 22% it takes more than a night. I’ve never done it at this size.",
    "restore",
    "how long",
    "shutdown",
  ),
  knows(
    "priya-freeze",
    "priya",
    "freezing bad rows",
    "It’s possible: sell only what’s right, 82%. Twelve minutes. I didn’t offer it because returns might still write.",
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
    "That’s for eight hours on a full day. Most of it gets bought again the day after. Truly lost: perhaps two and a half million.",
    "cost",
    "revenue",
    "money",
  ),
  knows(
    "greta-law",
    "greta",
    "legal side",
    "Taking money for goods we know are missing is a problem. Closing isn’t. A major degradation needs an executive, so call Ruth.",
    "law",
    "contracts",
    "partners",
  ),
  knows(
    "mara-orders",
    "mara",
    "wrong orders",
    "About 600 an hour that we can’t deliver, 2,100 so far. People are angry, but patient if we write first.",
    "customers",
    "tickets",
  ),
  knows(
    "ruth-authority",
    "ruth",
    "authority",
    "The trade-off is yours. You have my yes for closing the shop, if you can tell me why in two sentences.",
    "may I",
    "approval",
    "decide",
  ),
];
