// Story (a): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, once, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "it-is-me",
    "lena",
    35,
    "I shipped checkout 14.2 at 13:40. That has to be it. I can roll it back right now, shall I?",
    {
      spread: 10,
    },
  ),
  says("first-tickets", "mara", 55, "Sixty tickets in ten minutes, all “card declined”. Is that us or their banks?", {
    spread: 15,
  }),
  says("lena-acts", "lena", 120, "Nobody said no, so I have started rolling back 14.2.", {
    when: [missing({ type: "role", role: "ops" })],
  }),
  says("who-talks", "mara", 180, "Three of my people have told customers three different things. Who speaks for us?", {
    when: [{ type: "role-empty", role: "comms", seconds: 170 }],
  }),
  says(
    "options",
    "ivo",
    150,
    "Payments times out after 30 s on 3 of 10 calls. We could roll back 14.2, move to the second provider, or look at what else changed today. Your call.",
    {
      spread: 20,
    },
  ),
  says(
    "numbers",
    "noor",
    230,
    "31 % of orders fail, about 80 a minute. Two out of three people try again, and half of those get through.",
    {
      spread: 20,
    },
  ),
  says("too-low", "ruth", 240, "A third of all orders, and I hear nobody was called. Which severity is this?", {
    when: [{ type: "severity-below", level: "SEV2" }],
  }),
  says(
    "silence",
    "ruth",
    300,
    "I am asked what is going on and have nothing to say. When do I get something in writing?",
    {
      when: [{ type: "quiet", seconds: 270 }],
    },
  ),
  says("ic-types", "jonas", 200, "You lead and you type. Who watches the clock?", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says(
    "two-hands",
    "monitor",
    60,
    "Two changes within minutes. The graph moved, and nothing says which one moved it.",
    {
      when: [{ type: "two-changed" }],
    },
  ),
  says("decide-now", "ivo", 60, "Options have been on the table for five minutes. I still wait for a word.", {
    since: afterInject("options"),
    when: [{ type: "decision-open", seconds: 300 }],
  }),
  says("stale-idea", "jonas", 300, "Still on the first idea, and its time is over.", {
    when: [{ type: "hypothesis-over", seconds: 60 }],
  }),
  says(
    "config-back",
    "jonas",
    60,
    "It was the connection limit, 200 to 20 at 13:52. Back at 200, pods reload one by one, two minutes.",
    {
      since: taking("fix", "limit-back"),
    },
  ),
  says("falling", "monitor", 130, "Failed payments: 31 %, 12 %, 3 %.", { since: taking("fix", "limit-back") }),
  says("baseline", "monitor", 190, "Failed payments: 0.4 %. Baseline for one minute.", {
    since: taking("fix", "limit-back"),
  }),
  says("rollback-done", "lena", 90, "14.1 is live everywhere.", { since: taking("fix", "roll-back") }),
  says("unchanged", "monitor", 170, "Failed payments: 31 %. Unchanged.", { since: taking("fix", "roll-back") }),
  says(
    "rollback-late",
    "jonas",
    220,
    "So it wasn't 14.2. The connection limit of payments went from 200 to 20 at 13:52. The ops lead has put it back.",
    {
      since: taking("fix", "roll-back"),
    },
  ),
  says("rollback-baseline", "monitor", 330, "Failed payments: 0.4 %. Baseline.", {
    since: taking("fix", "roll-back"),
  }),
  says(
    "provider-slow",
    "ivo",
    120,
    "Second provider takes a third of the traffic. Eight orders were charged by both. I have stopped there.",
    {
      since: taking("fix", "second-provider"),
    },
  ),
  says(
    "provider-late",
    "jonas",
    210,
    "Both providers fail the same way, so it is on our side: the connection limit went to 20 at 13:52. It is back at 200 now.",
    {
      since: taking("fix", "second-provider"),
    },
  ),
  says("provider-baseline", "monitor", 330, "Failed payments: 0.4 %. Baseline. Eight double charges to refund.", {
    since: taking("fix", "second-provider"),
  }),
  says("skip", "drill", 50, "Thirty minutes of monitoring pass. Error rate at baseline, no new alert.", {
    since: once({ type: "monitoring" }),
    when: [{ type: "done", deed: { type: "taken", choice: "fix", option: null } }],
  }),
  says("next-shift", "dana", 20, "I am on from now. I can take command when you are ready. What do I need to know?", {
    since: once({ type: "monitoring" }),
  }),
];

export const revelations: readonly Revelation[] = [
  knows(
    "lena-deploy",
    "lena",
    "checkout 14.2",
    "Only texts on the gift card page. But it was the last thing that went out.",
    "last deploy",
    "release",
    "what changed",
  ),
  knows(
    "ivo-errors",
    "ivo",
    "payment errors",
    "Time-outs while waiting for a free connection. Both card providers look the same.",
    "errors",
    "timeouts",
    "logs",
  ),
  knows(
    "ivo-provider",
    "ivo",
    "second provider",
    "Takes all traffic in 25 min. An order that was sent twice may be charged twice.",
    "failover",
    "other provider",
  ),
  knows(
    "jonas-config",
    "jonas",
    "config changes",
    "One at 13:52: connection limit of payments from 200 to 20. Meant for the test shop.",
    "changes today",
    "connection limit",
    "configuration",
    "what changed",
  ),
  knows(
    "mara-tickets",
    "mara",
    "tickets",
    "210 now. Nobody was charged for a failed order so far. People want to know if they should try again.",
    "customers",
    "complaints",
  ),
  knows(
    "noor-impact",
    "noor",
    "impact",
    "31 % of orders, 80 a minute, about 300,000 dollars an hour. Evening traffic doubles it from 18:00.",
    "numbers",
    "revenue",
    "affected",
  ),
];
