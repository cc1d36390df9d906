// Story (c): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "wrong-street",
    "mara",
    40,
    "A customer is seeing someone else’s street in her account. And just now a second one.",
    { spread: 10 },
  ),
  says(
    "tomas-shame",
    "tomas",
    80,
    "That was my migration. The addresses in batch 1 went to the wrong rows. I can write a script that swaps them back, an hour, I think.",
    { spread: 10 },
  ),
  says(
    "orders-go",
    "noor",
    130,
    "The warehouse prints labels at 09:00. About 900 of today’s orders are from those accounts.",
    { spread: 15 },
  ),
  says(
    "too-low",
    "priya",
    210,
    "We’re showing addresses to strangers. This isn’t about percentages. Why isn’t it at the highest level?",
    {
      when: [{ type: "severity-below", level: "SEV1" }],
    },
  ),
  says("who-talks", "mara", 190, "I have twelve tickets and nothing to tell them. Who speaks for us?", {
    when: [{ type: "role-empty", role: "comms", seconds: 180 }],
  }),
  says(
    "vp-asks",
    "ruth",
    240,
    "I need numbers in ten minutes: how many accounts, how many wrong parcels, how long. The CTO’s asking me, so I’m asking you.",
    { spread: 15 },
  ),
  says(
    "priya-restore",
    "priya",
    200,
    "My team says full restore from 02:00, then replay what came after. Four hours down, nothing lost, and we’ve done it before. Medium risk.",
    { spread: 10 },
  ),
  says(
    "jonas-failover",
    "jonas",
    225,
    "Fail over to the replica in the other region. Ten minutes. It stopped at 06:30, so two hours of orders and sign-ups would be gone.",
    { spread: 10 },
  ),
  says(
    "lena-workaround",
    "lena",
    250,
    "We hide saved addresses and ask for them at login and checkout. Thirty minutes, nothing lost, but login gets slow and ugly.",
    { spread: 10 },
  ),
  says(
    "tomas-both",
    "tomas",
    275,
    "Or Lena’s way now and the restore tonight, account by account. It’s long, but nobody’s down. I’d stay for it.",
    { spread: 10 },
  ),
  says("batch-two", "monitor", 600, "Migration batch 2 has started. Inconsistent accounts: 58,000 and rising.", {
    when: [missing({ type: "asked", reveal: "tomas-job" })],
  }),
  says("talk-over", "priya", 330, "Everyone’s arguing for their own system here. Who’s comparing?", {
    when: [missing({ type: "decision-opened" })],
  }),
  says("ruth-again", "ruth", 300, "Ten minutes are up. I still don’t have a number.", {
    since: afterInject("vp-asks"),
    when: [missing({ type: "update", audience: "executives" })],
  }),
  says("silence", "mara", 420, "60 tickets, and nothing from us anywhere. Can I at least say that we know?", {
    when: [{ type: "quiet", seconds: 300 }],
  }),
  says("ic-types", "lena", 230, "You can’t compare four plans and run queries at the same time.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says("two-hands", "monitor", 30, "Two sessions are writing to the accounts table at the same time.", {
    when: [{ type: "two-changed" }],
  }),
  says("decide-now", "jonas", 60, "Labels print in half an hour. We need a decision.", {
    since: afterInject("tomas-both"),
    when: [missing({ type: "decided" })],
    spread: 0,
  }),
  says("decide-late", "ruth", 360, "The options have been on the table for six minutes. Who decides here, a vote?", {
    since: afterInject("tomas-both"),
    when: [missing({ type: "decided" })],
  }),
  // Full restore.
  says("restore-runs", "priya", 60, "The shop’s closed and the restore is running. Four hours by the book.", {
    since: taking("way-out", "restore"),
  }),
  says("restore-press", "mara", 150, "People are posting the closed page. A newspaper’s asking if we were attacked.", {
    since: taking("way-out", "restore"),
  }),
  says(
    "restore-slow",
    "priya",
    240,
    "The first table took twice as long as planned. Make that six hours, not four. Do we go on?",
    { since: taking("way-out", "restore") },
  ),
  says(
    "restore-done",
    "drill",
    420,
    "Six hours pass. The restore is complete, the consistency check is clean, and the shop is open.",
    { since: taking("way-out", "restore") },
  ),
  // Failover.
  says("failover-done", "jonas", 90, "Failed over. All addresses are right. The data is as of 06:30.", {
    since: taking("way-out", "failover"),
  }),
  says(
    "failover-lost",
    "noor",
    160,
    "3,100 orders from those two hours are gone here, but their payments went through. People have paid for nothing.",
    { since: taking("way-out", "failover") },
  ),
  says(
    "failover-ask",
    "tomas",
    190,
    "I can rebuild most of them from the payment log, or we refund everyone and say sorry. Which?",
    { since: taking("way-out", "failover") },
  ),
  says("failover-rebuilt", "tomas", 150, "2,960 of 3,100 orders rebuilt and checked. The other 140 are refunded.", {
    since: taking("lost-orders", "rebuild"),
  }),
  says(
    "failover-refund",
    "mara",
    150,
    "All 3,100 refunded. 700 people were counting on delivery today and are writing to us.",
    { since: taking("lost-orders", "refund") },
  ),
  // Workaround.
  says("work-live", "lena", 110, "Saved addresses are hidden. Login takes 6 s, but nobody sees a stranger’s street.", {
    since: taking("way-out", "workaround"),
  }),
  says(
    "work-stays",
    "noor",
    200,
    "A third give up at the address form. And the data is as wrong as before. When do we repair it?",
    { since: taking("way-out", "workaround") },
  ),
  says("work-end", "drill", 330, "An hour passes. Nobody sees a wrong address. 42,000 accounts still have one.", {
    since: taking("way-out", "workaround"),
  }),
  // Workaround, then restore.
  says("both-live", "lena", 110, "Saved addresses are hidden. Login takes 6 s, and nobody sees a stranger’s street.", {
    since: taking("way-out", "workaround-restore"),
  }),
  says("both-labels", "noor", 170, "900 labels are on hold. The warehouse wants to know when it can print.", {
    since: taking("way-out", "workaround-restore"),
  }),
  says(
    "both-night",
    "tomas",
    230,
    "The restore by account is tested on 100 of them, all correct. 42,000 will take until midnight. Somebody has to take over from me at six.",
    { since: taking("way-out", "workaround-restore") },
  ),
  says(
    "both-done",
    "drill",
    400,
    "The night passes. All 42,000 accounts are repaired, the address form is gone, and the check is clean.",
    { since: taking("way-out", "workaround-restore") },
  ),
];

export const revelations: readonly Revelation[] = [
  knows(
    "tomas-job",
    "tomas",
    "the migration job",
    "It pauses between batches and starts again by itself at 08:40. Nobody’s put it on hold yet. I’ll hold it if you say so.",
    "is it still running",
    "batch 2",
    "next batch",
    "migration",
  ),
  knows(
    "tomas-script",
    "tomas",
    "swap script",
    "Not tested at all. If a customer has changed an address since, it would undo that. Forget the one hour.",
    "script",
  ),
  knows(
    "priya-restore-test",
    "priya",
    "restore test",
    "Last tested in spring, at half of today’s size. Four hours is by the book.",
    "restore",
    "full restore",
    "how long",
  ),
  knows(
    "jonas-replica",
    "jonas",
    "replica",
    "It stopped at 06:30, when batch 1 began. Payments has its own database and keeps everything.",
    "failover",
    "lag",
    "data loss",
  ),
  knows(
    "lena-login",
    "lena",
    "slow login",
    "6 s instead of 1. I’d expect a third to give up. Labels can be stopped with the same flag.",
    "workaround",
    "labels",
  ),
  knows(
    "noor-numbers",
    "noor",
    "numbers",
    "42,000 accounts with 900 open orders among them. Two labels with a wrong street are already printed. 1,500 orders an hour this early.",
    "impact",
    "affected",
    "orders",
  ),
  knows(
    "mara-privacy",
    "mara",
    "what customers see",
    "A stranger’s name and street, no card numbers. One of them asked if we’ve told the privacy office.",
    "tickets",
    "privacy",
  ),
];
