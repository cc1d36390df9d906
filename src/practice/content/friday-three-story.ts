// Story (g): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, once, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "all-database",
    "tomas",
    25,
    "We are on it, all three of us. Give us an hour and nobody else needs to do anything.",
    { spread: 5 },
  ),
  says("payments-alert", "monitor", 60, "Payments: 100 % failed for 4 min. No order completed.", {
    part: "payments",
    opens: true,
  }),
  says(
    "same-cause",
    "bea",
    90,
    "Database slow and payments down at the same moment? That is one incident. I join the others.",
    { spread: 8 },
  ),
  says(
    "certificate-alert",
    "monitor",
    120,
    "Edge: certificate of shop.carta.example ends at 21:45, in 3 h 3 min. Renewal has failed twice.",
    { part: "certificate", opens: true },
  ),
  says("dana-ready", "dana", 140, "I have a free evening. Which one do I take?", {
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
    "Bea is gone to the database room and I am alone here with every order of the shop. Who goes where tonight? Please say it once, for all.",
    { spread: 10 },
  ),
  says(
    "payments-unseen",
    "ruth",
    260,
    "No order at all for eight minutes, and I see no incident with that name. Who has it?",
    { when: [missing({ type: "declared" })], part: "payments" },
  ),
  says("certificate-unseen", "jonas", 330, "The certificate still ends at 21:45. Does anyone own it?", {
    when: [missing({ type: "declared" })],
    part: "certificate",
  }),
  says("payments-low", "ruth", 320, "100 % failing is not “major”. Look at the level again.", {
    part: "payments",
    when: [
      { type: "severity-below", level: "SEV1" },
      { type: "done", deed: { type: "declared" } },
    ],
  }),
  says("who-talks", "mara", 230, "Three problems, three half sentences from three people. Who talks to us?", {
    when: [{ type: "role-empty", role: "comms", seconds: 220 }],
  }),
  says("payments-alone", "dana", 330, "Nobody commands payments as far as I see. Say the word.", {
    part: "payments",
    when: [{ type: "role-empty", role: "ic", seconds: 200 }],
  }),
  says("two-hands", "monitor", 30, "Database: two sessions kill queries at the same time.", {
    when: [{ type: "two-changed" }],
  }),
  says("ic-types", "priya", 260, "You are in the query window. There are three incidents. Please step out of it.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says("who-where-late", "jonas", 200, "Then I choose myself: I help with the disks.", {
    since: afterInject("people"),
    when: [missing({ type: "taken", choice: "who-where", option: null })],
  }),
  // Who goes where.
  says(
    "split-good",
    "ivo",
    70,
    "Bea is back with me. We see it: the key of the card provider was replaced at 18:36. Ops lead puts the new one in.",
    { since: taking("who-where", "split") },
  ),
  says("split-pay", "monitor", 190, "Payments: 100 % failed, 40 %, 0.5 %.", { since: taking("who-where", "split") }),
  says("split-db", "tomas", 240, "One report runs since 18:20 and locks the catalog. Stopped it, search is at 0.4 s.", {
    since: taking("who-where", "split"),
  }),
  says(
    "allpay-crowd",
    "ivo",
    80,
    "Eight people in one room, four ask what a provider key is. I can't hear myself think.",
    { since: taking("who-where", "all-payments") },
  ),
  says("allpay-pay", "monitor", 240, "Payments: 0.5 % failed. It was the key of the card provider.", {
    since: taking("who-where", "all-payments"),
  }),
  says("allpay-db", "monitor", 300, "Database: 9 s for 45 % of users now.", {
    since: taking("who-where", "all-payments"),
  }),
  says("dbfirst-db", "tomas", 110, "Found a report that locks the catalog. Search is fast again.", {
    since: taking("who-where", "database-first"),
  }),
  says("dbfirst-pay", "noor", 170, "Search is fast and nobody can pay. 12 minutes, about 200,000 dollars.", {
    since: taking("who-where", "database-first"),
  }),
  says(
    "dbfirst-late",
    "ivo",
    300,
    "Alone it took me long: the provider key was replaced at 18:36. Orders go through since now.",
    { since: taking("who-where", "database-first") },
  ),
  // The certificate.
  says(
    "renewal",
    "jonas",
    420,
    "Certificate: I can renew now, which restarts the edge for 90 s and cuts whoever is paying. Or wait until payments is calm. Or let the night shift do it at 21:30.",
  ),
  says("cert-now", "monitor", 100, "Edge restarted. 90 s without the shop. Certificate valid for 90 days.", {
    part: "certificate",
    since: taking("certificate", "renew-now"),
  }),
  says(
    "cert-wait",
    "jonas",
    200,
    "Payments is calm for ten minutes, I renewed and restarted at a quiet moment. Valid for 90 days.",
    { part: "certificate", since: taking("certificate", "renew-after") },
  ),
  says(
    "cert-night",
    "drill",
    200,
    "21:30 passes. The night shift looks for the right password. At 21:45 every browser warns of the shop.",
    { part: "certificate", since: taking("certificate", "night-shift") },
  ),
  says("silence-pay", "mara", 600, "Payments: nothing written for a while. People ask if they may try again.", {
    part: "payments",
    when: [{ type: "quiet", seconds: 480 }],
  }),
  says("silence-db", "ruth", 780, "And the database? The last word is old.", {
    part: "database",
    when: [{ type: "quiet", seconds: 600 }],
  }),
  says("later", "drill", 330, "Half an hour passes. What was repaired holds.", {
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
    "I read along. I know the edge too, I was in infrastructure for two years.",
    "free",
    "help",
    "edge",
  ),
  knows(
    "ivo-provider",
    "ivo",
    "payments",
    "Provider says “unknown key”. It has nothing to do with the database. With Bea it takes ten minutes.",
    "errors",
    "cause",
    "database",
  ),
  knows(
    "bea-same",
    "bea",
    "one cause",
    "I only saw the two alerts at the same time. I have no log that ties them.",
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
    "Payments costs 17,000 dollars a minute. Slow search a tenth of that. The certificate nothing until 21:45, then everything.",
    "impact",
    "revenue",
    "priority",
  ),
  knows(
    "ruth-pressure",
    "ruth",
    "what you need",
    "One message for all three, every fifteen minutes. And who leads what.",
    "updates",
    "executives",
  ),
];
