// Story (b): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, once, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says("payments-slow", "monitor", 20, "Payments: median answer 8 s, usually 0.3 s. No errors."),
  says(
    "sam-first",
    "sam",
    40,
    "Catalog went away the moment payments got slow. Fix payments and catalog comes back, I am sure.",
    { spread: 8 },
  ),
  says(
    "ivo-back",
    "ivo",
    60,
    "Payments doesn't even talk to catalog. Your service ran out of memory, Sam, look at your own house first.",
    { spread: 8 },
  ),
  says("lena-both", "lena", 85, "While you two discuss: checkout has 4,000 open carts and nobody can add to them.", {
    spread: 10,
  }),
  says("sam-again", "sam", 135, "I have three graphs that prove it. Ten minutes and I write it up.", {
    when: [missing({ type: "hypothesis" })],
  }),
  says("ivo-again", "ivo", 165, "Graphs of what? I restart payments now, then we see who is right.", {
    when: [missing({ type: "role", role: "ops" })],
  }),
  says(
    "both-typed",
    "monitor",
    60,
    "Two people have changed services in the last minutes. Catalog came up for 20 s and went down again.",
    {
      when: [{ type: "two-changed" }],
    },
  ),
  says(
    "support",
    "mara",
    100,
    "The shop is empty. Not slow: empty. Customers ask if we have closed down. I have 90 chats.",
    { spread: 15 },
  ),
  says("noor-full", "noor", 150, "No new order since 10:18. It is not two small things. Nobody can buy.", {
    spread: 15,
  }),
  says("who-talks", "mara", 180, "Who do I listen to? Sam told me five minutes, Ivo told me an hour.", {
    when: [{ type: "role-empty", role: "comms", seconds: 170 }],
  }),
  says("too-low", "ruth", 240, "The shop front is blank and I see no SEV1. What am I missing?", {
    when: [{ type: "severity-below", level: "SEV1" }],
  }),
  says("silence", "ruth", 330, "Still nothing in writing. The board meets at eleven.", {
    when: [{ type: "quiet", seconds: 270 }],
  }),
  says("ic-types", "lena", 210, "If you type, nobody leads. I can take the keyboard.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says(
    "split",
    "lena",
    170,
    "We could bring catalog up without its price calls first, or go for payments first, or restart both. One of you choose, please.",
    { spread: 15 },
  ),
  says("decide-now", "lena", 60, "Options are on the table. The two still argue.", {
    since: afterInject("split"),
    when: [{ type: "decision-open", seconds: 240 }],
  }),
  says("stale-idea", "ivo", 320, "Time is over for that theory. What now?", {
    when: [{ type: "hypothesis-over", seconds: 30 }],
  }),
  says("jonas-back", "jonas", 200, "Signal again. Ask me about the network or memory limits.", {
    spread: 20,
  }),
  says("degraded-up", "sam", 80, "Catalog runs without live prices. Pages are back, with prices of this morning.", {
    since: taking("first", "catalog-degraded"),
  }),
  says("orders-again", "monitor", 130, "Orders again: 40 % of normal. Payments still 8 s.", {
    since: taking("first", "catalog-degraded"),
  }),
  says(
    "pay-next",
    "ivo",
    200,
    "With the retries of catalog gone, payments is at 0.4 s. They did pull on each other. Sam and I were both half right.",
    { since: taking("first", "catalog-degraded") },
  ),
  says("all-good", "monitor", 290, "Catalog with live prices, payments 0.3 s, orders at 98 % of normal.", {
    since: taking("first", "catalog-degraded"),
  }),
  says("pay-first-wait", "ivo", 120, "Payments scaled out. Still 5 s: something keeps calling it 900 times a second.", {
    since: taking("first", "payments-first"),
  }),
  says("pay-first-cost", "noor", 180, "Fourteen minutes with no order now.", {
    since: taking("first", "payments-first"),
  }),
  says(
    "pay-first-turn",
    "sam",
    240,
    "The calls come from catalog, which retries prices. Brought it up without them. Pages are back, payments recovers.",
    { since: taking("first", "payments-first") },
  ),
  says("pay-first-good", "monitor", 360, "Catalog and payments normal, orders at 96 %.", {
    since: taking("first", "payments-first"),
  }),
  says("restart-up", "monitor", 90, "Catalog and payments up.", { since: taking("first", "restart-both") }),
  says("restart-down", "monitor", 150, "Catalog: no healthy instance. Payments: 11 s.", {
    since: taking("first", "restart-both"),
  }),
  says(
    "restart-turn",
    "jonas",
    230,
    "Both started at once and ran into each other. Start catalog with price calls off, then payments. Ops lead did it just now.",
    { since: taking("first", "restart-both") },
  ),
  says("restart-good", "monitor", 370, "Catalog and payments normal, orders at 95 %.", {
    since: taking("first", "restart-both"),
  }),
  says("skip", "drill", 45, "Thirty minutes of monitoring pass. Orders at normal, no new alert.", {
    since: once({ type: "monitoring" }),
    when: [{ type: "done", deed: { type: "taken", choice: "first", option: null } }],
  }),
];

export const revelations: readonly Revelation[] = [
  knows(
    "sam-memory",
    "sam",
    "catalog memory",
    "It died from memory. It asks payments for the rate of each foreign price, and keeps every call open while payments is slow.",
    "out of memory",
    "why catalog died",
    "logs",
  ),
  knows(
    "sam-degraded",
    "sam",
    "catalog without prices",
    "A flag turns live prices off. Pages then show prices of 06:00. Two minutes.",
    "feature flag",
    "live prices",
    "degraded mode",
  ),
  knows(
    "ivo-calls",
    "ivo",
    "calls to payments",
    "900 a second, usually 60. They come from inside, I haven't looked from where.",
    "traffic",
    "load",
    "requests",
  ),
  knows(
    "jonas-memory",
    "jonas",
    "memory limits",
    "Unchanged for weeks. Nothing wrong with the machines.",
    "network",
    "infrastructure",
  ),
  knows(
    "lena-carts",
    "lena",
    "open carts",
    "4,000, kept for two hours. Nothing is lost if people come back.",
    "carts",
    "orders",
  ),
  knows(
    "mara-chats",
    "mara",
    "chats",
    "90, soon 200. One sentence that I can paste would halve it.",
    "customers",
    "tickets",
  ),
];
