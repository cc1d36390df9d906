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
  says("first-tickets", "mara", 55, "Sixty tickets in ten minutes, all “card declined”. Is that us or the banks?", {
    spread: 15,
  }),
  says("lena-acts", "lena", 120, "Nobody said no, so I’ve started rolling back 14.2.", {
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
    "31% of orders are failing, about 80 a minute. Two in three people try again, and half of them get through.",
    {
      spread: 20,
    },
  ),
  says("too-low", "ruth", 240, "A third of all orders, and I hear nobody’s been called. What severity is this?", {
    when: [{ type: "severity-below", level: "SEV2" }],
  }),
  says(
    "silence",
    "ruth",
    300,
    "People are asking me what’s going on and I have nothing to tell them. When do I get something in writing?",
    {
      when: [{ type: "quiet", seconds: 270 }],
    },
  ),
  says("ic-types", "jonas", 200, "You’re leading and typing. Who’s watching the clock?", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says(
    "two-hands",
    "monitor",
    60,
    "Two changes within minutes. The graph moved, and nothing shows which change did it.",
    {
      when: [{ type: "two-changed" }],
    },
  ),
  says(
    "decide-now",
    "ivo",
    60,
    "The options have been on the table for five minutes. I’m still waiting for a decision.",
    {
      since: afterInject("options"),
      when: [{ type: "decision-open", seconds: 300 }],
    },
  ),
  says("stale-idea", "jonas", 300, "We’re still on the first idea, and its time is up.", {
    when: [{ type: "hypothesis-over", seconds: 60 }],
  }),
  says(
    "config-back",
    "jonas",
    60,
    "It was the connection limit: 200 down to 20 at 13:52. It’s back at 200. Pods are reloading one by one, give it two minutes.",
    {
      since: taking("fix", "limit-back"),
    },
  ),
  says("falling", "monitor", 130, "Failed payments: 31%, 12%, 3%.", { since: taking("fix", "limit-back") }),
  says("baseline", "monitor", 190, "Failed payments: 0.4%. At baseline for one minute.", {
    since: taking("fix", "limit-back"),
  }),
  says("rollback-done", "lena", 90, "14.1 is live everywhere.", { since: taking("fix", "roll-back") }),
  says("unchanged", "monitor", 170, "Failed payments: 31%. Unchanged.", { since: taking("fix", "roll-back") }),
  says(
    "rollback-late",
    "jonas",
    220,
    "So it wasn’t 14.2. The payments connection limit went from 200 to 20 at 13:52. The ops lead has put it back.",
    {
      since: taking("fix", "roll-back"),
    },
  ),
  says("rollback-baseline", "monitor", 330, "Failed payments: 0.4%. Back at baseline.", {
    since: taking("fix", "roll-back"),
  }),
  says(
    "provider-slow",
    "ivo",
    120,
    "The second provider has a third of the traffic. Eight orders were charged by both, so I’ve stopped there.",
    {
      since: taking("fix", "second-provider"),
    },
  ),
  says(
    "provider-late",
    "jonas",
    210,
    "Both providers fail the same way, so it’s on our side: the connection limit went to 20 at 13:52. It’s back at 200 now.",
    {
      since: taking("fix", "second-provider"),
    },
  ),
  says(
    "provider-baseline",
    "monitor",
    330,
    "Failed payments: 0.4%. Back at baseline. Eight double charges to refund.",
    {
      since: taking("fix", "second-provider"),
    },
  ),
  says("skip", "drill", 50, "Thirty minutes of monitoring pass. Error rate at baseline, no new alerts.", {
    since: once({ type: "monitoring" }),
    when: [{ type: "done", deed: { type: "taken", choice: "fix", option: null } }],
  }),
  says("next-shift", "dana", 20, "I’m on from now. I can take command when you’re ready. What do I need to know?", {
    since: once({ type: "monitoring" }),
  }),
];

export const revelations: readonly Revelation[] = [
  knows(
    "lena-deploy",
    "lena",
    "checkout 14.2",
    "Just wording on the gift card page. But it was the last thing that went out.",
    "last deploy",
    "release",
    "what changed",
  ),
  knows(
    "ivo-errors",
    "ivo",
    "payment errors",
    "Timeouts waiting for a free connection. Same picture with both card providers.",
    "errors",
    "timeouts",
    "logs",
  ),
  knows(
    "ivo-provider",
    "ivo",
    "second provider",
    "It could take all the traffic in 25 min. An order that’s sent twice may be charged twice.",
    "failover",
    "other provider",
  ),
  knows(
    "jonas-config",
    "jonas",
    "config changes",
    "One, at 13:52: the payments connection limit went from 200 to 20. It was meant for the test shop.",
    "changes today",
    "connection limit",
    "configuration",
    "what changed",
  ),
  knows(
    "mara-tickets",
    "mara",
    "tickets",
    "210 now. So far nobody’s been charged for a failed order. People want to know if they should try again.",
    "customers",
    "complaints",
  ),
  knows(
    "noor-impact",
    "noor",
    "impact",
    "31% of orders, 80 a minute, about $300,000 an hour. From 18:00 the evening traffic doubles that.",
    "numbers",
    "revenue",
    "affected",
  ),
];
