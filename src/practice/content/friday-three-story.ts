// Story (g): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, once, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "all-database",
    "tomas",
    25,
    "We’re on it, all three of us. Give us an hour and nobody else needs to do anything.",
    { spread: 5 },
  ),
  says("payments-alert", "monitor", 60, "Payments: 100% failed for 4 min. No order completed.", {
    part: "payments",
    opens: true,
  }),
  says(
    "same-cause",
    "bea",
    90,
    "Database slow and payments down at the same moment? That’s one incident. I’m joining the others.",
    { spread: 8 },
  ),
  says(
    "certificate-alert",
    "monitor",
    120,
    "Edge: certificate for shop.carta.example expires at 21:45, in 3 h 3 min. Renewal has failed twice.",
    { part: "certificate", opens: true },
  ),
  says("dana-ready", "dana", 140, "I’m free this evening. Which one do I take?", {
    spread: 8,
  }),
  says(
    "jonas-pulled",
    "jonas",
    170,
    "Tomas wants me for the disks, Ivo for the network, and the certificate is mine too. I can do one. Which?",
    { spread: 8 },
  ),
  says(
    "people",
    "ivo",
    200,
    "Bea’s gone to the database room and I’m alone here with every order in the shop. Who goes where tonight? Please say it once, for everyone.",
    { spread: 10 },
  ),
  says(
    "payments-unseen",
    "ruth",
    260,
    "Not one order for eight minutes, and I don’t see an incident for it. Who has it?",
    { when: [missing({ type: "declared" })], part: "payments" },
  ),
  says("certificate-unseen", "jonas", 330, "The certificate still expires at 21:45. Does anyone own it?", {
    when: [missing({ type: "declared" })],
    part: "certificate",
  }),
  says("payments-low", "ruth", 320, "100% failing isn’t “major”. Look at the level again.", {
    part: "payments",
    when: [
      { type: "severity-below", level: "SEV1" },
      { type: "done", deed: { type: "declared" } },
    ],
  }),
  says("who-talks", "mara", 230, "Three problems, three half sentences from three people. Who talks to us?", {
    when: [{ type: "role-empty", role: "comms", seconds: 220 }],
  }),
  says("payments-alone", "dana", 330, "Nobody’s commanding payments, as far as I can see. Say the word.", {
    part: "payments",
    when: [{ type: "role-empty", role: "ic", seconds: 200 }],
  }),
  says("two-hands", "monitor", 30, "Database: two sessions are killing queries at the same time.", {
    when: [{ type: "two-changed" }],
  }),
  says("ic-types", "priya", 260, "You’re in the query window, and there are three incidents. Please step out of it.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says("who-where-late", "jonas", 200, "Then I’ll choose for myself: I’m helping with the disks.", {
    since: afterInject("people"),
    when: [missing({ type: "taken", choice: "who-where", option: null })],
  }),
  // Who goes where.
  says(
    "split-good",
    "ivo",
    70,
    "Bea’s back with me. We see it: the card provider’s key was replaced at 18:36. The ops lead is putting the new one in.",
    { since: taking("who-where", "split") },
  ),
  says("split-pay", "monitor", 190, "Payments: 100% failed, 40%, 0.5%.", { since: taking("who-where", "split") }),
  says(
    "split-db",
    "tomas",
    240,
    "One report has been running since 18:20 and locks the catalog. Stopped it, search is at 0.4 s.",
    {
      since: taking("who-where", "split"),
    },
  ),
  says(
    "allpay-crowd",
    "ivo",
    80,
    "Eight people in one room, and four of them are asking what a provider key is. I can’t hear myself think.",
    { since: taking("who-where", "all-payments") },
  ),
  says("allpay-pay", "monitor", 240, "Payments: 0.5% failed. It was the card provider’s key.", {
    since: taking("who-where", "all-payments"),
  }),
  says("allpay-db", "monitor", 300, "Database: 9 s for 45% of users now.", {
    since: taking("who-where", "all-payments"),
  }),
  says("dbfirst-db", "tomas", 110, "Found a report that was locking the catalog. Search is fast again.", {
    since: taking("who-where", "database-first"),
  }),
  says("dbfirst-pay", "noor", 170, "Search is fast and nobody can pay. 12 minutes, about $200,000.", {
    since: taking("who-where", "database-first"),
  }),
  says(
    "dbfirst-late",
    "ivo",
    300,
    "On my own it took a while: the provider key was replaced at 18:36. Orders are going through again.",
    { since: taking("who-where", "database-first") },
  ),
  // The certificate.
  says(
    "renewal",
    "jonas",
    420,
    "Certificate: I can renew now, which restarts the edge for 90 s and cuts off whoever is paying. Or wait until payments is calm. Or let the night shift do it at 21:30.",
  ),
  says("cert-now", "monitor", 100, "Edge restarted. 90 s without the shop. Certificate valid for 90 days.", {
    part: "certificate",
    since: taking("certificate", "renew-now"),
  }),
  says(
    "cert-wait",
    "jonas",
    200,
    "Payments has been calm for ten minutes, so I renewed and restarted at a quiet moment. Valid for 90 days.",
    { part: "certificate", since: taking("certificate", "renew-after") },
  ),
  says(
    "cert-night",
    "drill",
    200,
    "21:30 passes. The night shift is looking for the right password. At 21:45 every browser warns people away from the shop.",
    { part: "certificate", since: taking("certificate", "night-shift") },
  ),
  says(
    "silence-pay",
    "mara",
    600,
    "Payments: nothing in writing for a while. People are asking if they can try again.",
    {
      part: "payments",
      when: [{ type: "quiet", seconds: 480 }],
    },
  ),
  says("silence-db", "ruth", 780, "And the database? The last word on it is old.", {
    part: "database",
    when: [{ type: "quiet", seconds: 600 }],
  }),
  says("later", "drill", 330, "Half an hour passes. What was repaired is holding.", {
    since: once({ type: "taken", choice: "certificate", option: null }),
  }),
];

export const revelations: readonly Revelation[] = [
  knows(
    "tomas-need",
    "tomas",
    "how many you need",
    "Honestly: two are enough. Emil is only watching.",
    "people",
    "team",
    "emil",
  ),
  knows(
    "emil-free",
    "emil",
    "what you do",
    "I’m just reading along. I know the edge too, I was in infrastructure for two years.",
    "free",
    "help",
    "edge",
  ),
  knows(
    "ivo-provider",
    "ivo",
    "payments",
    "The provider says “unknown key”. It has nothing to do with the database. With Bea it takes ten minutes.",
    "errors",
    "cause",
    "database",
  ),
  knows(
    "bea-same",
    "bea",
    "one cause",
    "I only saw two alerts at the same time. I have no log that ties them together.",
    "same cause",
    "proof",
    "connection",
  ),
  knows(
    "jonas-cert",
    "jonas",
    "certificate",
    "Renewal needs a restart of the edge, 90 s. It can be done any time before 21:45. Emil could do it with me.",
    "renewal",
    "restart",
    "edge",
  ),
  knows(
    "noor-numbers",
    "noor",
    "numbers",
    "Payments costs $17,000 a minute. Slow search a tenth of that. The certificate costs nothing until 21:45, then everything.",
    "impact",
    "revenue",
    "priority",
  ),
  knows(
    "ruth-pressure",
    "ruth",
    "what you need",
    "One message for all three, every fifteen minutes. And who’s leading what.",
    "updates",
    "executives",
  ),
];
