// Story (b): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, once, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says("payments-slow", "monitor", 20, "Payments: median response 8 s, normally 0.3 s. No errors."),
  says(
    "sam-first",
    "sam",
    40,
    "Catalog went away the moment payments got slow. Fix payments and catalog comes back, I’m sure.",
    { spread: 8 },
  ),
  says(
    "ivo-back",
    "ivo",
    60,
    "Payments doesn’t even talk to catalog. Your service ran out of memory, Sam. Look at your own side first.",
    { spread: 8 },
  ),
  says("lena-both", "lena", 85, "While you two argue: checkout has 4,000 open carts and nobody can add to them.", {
    spread: 10,
  }),
  says("sam-again", "sam", 135, "I have three graphs that prove it. Give me ten minutes and I’ll write it up.", {
    when: [missing({ type: "hypothesis" })],
  }),
  says("ivo-again", "ivo", 165, "Graphs of what? I’m restarting payments now, then we’ll see who’s right.", {
    when: [missing({ type: "role", role: "ops" })],
  }),
  says(
    "both-typed",
    "monitor",
    60,
    "Two people have changed services in the last few minutes. Catalog came up for 20 s and went down again.",
    {
      when: [{ type: "two-changed" }],
    },
  ),
  says(
    "support",
    "mara",
    100,
    "The shop is empty. Not slow: empty. Customers are asking if we’ve closed down. I have 90 chats.",
    { spread: 15 },
  ),
  says("noor-full", "noor", 150, "No new order since 10:18. This isn’t two small things. Nobody can buy.", {
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
  says("ic-types", "lena", 210, "If you’re typing, nobody’s leading. I can take the keyboard.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says(
    "split",
    "lena",
    170,
    "We could bring catalog up without its price calls first, or fix payments first, or restart both. One of you choose, please.",
    { spread: 15 },
  ),
  says("decide-now", "lena", 60, "The options are on the table, and those two are still arguing.", {
    since: afterInject("split"),
    when: [{ type: "decision-open", seconds: 240 }],
  }),
  says("stale-idea", "ivo", 320, "Time’s up for that theory. What now?", {
    when: [{ type: "hypothesis-over", seconds: 30 }],
  }),
  says("jonas-back", "jonas", 200, "I have signal again. Ask me about the network or memory limits.", {
    spread: 20,
  }),
  says("degraded-up", "sam", 80, "Catalog is up without live prices. Pages are back, with this morning’s prices.", {
    since: taking("first", "catalog-degraded"),
  }),
  says("orders-again", "monitor", 130, "Orders are coming in: 40% of normal. Payments still at 8 s.", {
    since: taking("first", "catalog-degraded"),
  }),
  says(
    "pay-next",
    "ivo",
    200,
    "With catalog’s retries gone, payments is at 0.4 s. They were dragging each other down. Sam and I were both half right.",
    { since: taking("first", "catalog-degraded") },
  ),
  says("all-good", "monitor", 290, "Catalog back with live prices, payments at 0.3 s, orders at 98% of normal.", {
    since: taking("first", "catalog-degraded"),
  }),
  says(
    "pay-first-wait",
    "ivo",
    120,
    "Payments is scaled out and still at 5 s: something keeps calling it 900 times a second.",
    {
      since: taking("first", "payments-first"),
    },
  ),
  says("pay-first-cost", "noor", 180, "That’s fourteen minutes without an order.", {
    since: taking("first", "payments-first"),
  }),
  says(
    "pay-first-turn",
    "sam",
    240,
    "The calls come from catalog, which keeps retrying prices. Brought it up without them. Pages are back, payments is recovering.",
    { since: taking("first", "payments-first") },
  ),
  says("pay-first-good", "monitor", 360, "Catalog and payments back to normal, orders at 96%.", {
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
    "They started at the same moment and ran into each other. Catalog first with price calls off, then payments: the ops lead has just done that.",
    { since: taking("first", "restart-both") },
  ),
  says("restart-good", "monitor", 370, "Catalog and payments back to normal, orders at 95%.", {
    since: taking("first", "restart-both"),
  }),
  says("skip", "drill", 45, "Thirty minutes of monitoring pass. Orders back to normal, no new alerts.", {
    since: once({ type: "monitoring" }),
    when: [{ type: "done", deed: { type: "taken", choice: "first", option: null } }],
  }),
];

export const revelations: readonly Revelation[] = [
  knows(
    "sam-memory",
    "sam",
    "catalog memory",
    "It ran out of memory. It asks payments for the rate of every foreign price and keeps each call open while payments is slow.",
    "out of memory",
    "why catalog died",
    "logs",
  ),
  knows(
    "sam-degraded",
    "sam",
    "catalog without prices",
    "There’s a flag that turns live prices off. Pages then show the prices from 06:00. Takes two minutes.",
    "feature flag",
    "live prices",
    "degraded mode",
  ),
  knows(
    "ivo-calls",
    "ivo",
    "calls to payments",
    "900 a second, normally 60. They come from inside, I haven’t checked where from.",
    "traffic",
    "load",
    "requests",
  ),
  knows(
    "jonas-memory",
    "jonas",
    "memory limits",
    "No change for weeks. Nothing wrong with the machines.",
    "network",
    "infrastructure",
  ),
  knows(
    "lena-carts",
    "lena",
    "open carts",
    "4,000, kept for two hours. Nothing’s lost if people come back.",
    "carts",
    "orders",
  ),
  knows(
    "mara-chats",
    "mara",
    "chats",
    "90, soon 200. One sentence I can paste would halve that.",
    "customers",
    "tickets",
  ),
];
