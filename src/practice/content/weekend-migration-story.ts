// Story (c): who writes what and when, and what they know when asked.

import type { Inject, Revelation } from "../../domain/incident/drill/scenario.ts";
import { afterInject, knows, missing, says, taking } from "./story.ts";

export const injects: readonly Inject[] = [
  says(
    "wrong-street",
    "mara",
    40,
    "A customer sees somebody else's street in her account. So does a second one, just now.",
    { spread: 10 },
  ),
  says(
    "tomas-shame",
    "tomas",
    80,
    "It was my migration. Addresses of batch 1 went to the wrong rows. I can write a script that swaps them back, one hour, I think.",
    { spread: 10 },
  ),
  says(
    "orders-go",
    "noor",
    130,
    "The warehouse prints labels at 09:00. About 900 of today's orders are from those accounts.",
    { spread: 15 },
  ),
  says(
    "too-low",
    "priya",
    210,
    "We show addresses to strangers. This is not a matter of percent. Why is it not the highest?",
    {
      when: [{ type: "severity-below", level: "SEV1" }],
    },
  ),
  says("who-talks", "mara", 190, "I have twelve tickets and no words for them. Who speaks?", {
    when: [{ type: "role-empty", role: "comms", seconds: 180 }],
  }),
  says(
    "vp-asks",
    "ruth",
    240,
    "I need numbers in ten minutes: how many accounts, how many wrong parcels, how long. The CTO asks me, I ask you.",
    { spread: 15 },
  ),
  says(
    "priya-restore",
    "priya",
    200,
    "My team says: full restore from 02:00 and replay what came after. Four hours down, nothing lost, and we have done it before. Medium risk.",
    { spread: 10 },
  ),
  says(
    "jonas-failover",
    "jonas",
    225,
    "Fail over to the replica in the other region. Ten minutes. It stands at 06:30, so two hours of orders and sign-ups are gone.",
    { spread: 10 },
  ),
  says(
    "lena-workaround",
    "lena",
    250,
    "We hide saved addresses and ask for them at login and checkout. Thirty minutes, nothing lost, login gets slow and ugly.",
    { spread: 10 },
  ),
  says(
    "tomas-both",
    "tomas",
    275,
    "Or Lena's way now and the restore tonight, account by account. Long, but nobody is down. I would stay for it.",
    { spread: 10 },
  ),
  says("batch-two", "monitor", 600, "Migration batch 2 has started. Inconsistent accounts: 58,000, rising.", {
    when: [missing({ type: "asked", reveal: "tomas-job" })],
  }),
  says("talk-over", "priya", 330, "Everyone argues for their own system here. Who compares?", {
    when: [missing({ type: "decision-opened" })],
  }),
  says("ruth-again", "ruth", 300, "Ten minutes are over. I still have no number.", {
    since: afterInject("vp-asks"),
    when: [missing({ type: "update", audience: "executives" })],
  }),
  says("silence", "mara", 420, "Tickets: 60. Nothing from us anywhere. May I at least say that we know?", {
    when: [{ type: "quiet", seconds: 300 }],
  }),
  says("ic-types", "lena", 230, "You can't compare four plans and run queries at the same time.", {
    when: [{ type: "same-hands", one: "ic", other: "ops" }],
  }),
  says("two-hands", "monitor", 30, "Two sessions write to the accounts table at the same time.", {
    when: [{ type: "two-changed" }],
  }),
  says("decide-now", "jonas", 60, "Labels in half an hour. We need a word.", {
    since: afterInject("tomas-both"),
    when: [missing({ type: "decided" })],
    spread: 0,
  }),
  says("decide-late", "ruth", 360, "The options have been there for six minutes. Who decides here, a vote?", {
    since: afterInject("tomas-both"),
    when: [missing({ type: "decided" })],
  }),
  // Full restore.
  says("restore-runs", "priya", 60, "Shop is closed, restore runs. 04:00 h by the book.", {
    since: taking("way-out", "restore"),
  }),
  says("restore-press", "mara", 150, "People post the closed page. A newspaper asks if we were attacked.", {
    since: taking("way-out", "restore"),
  }),
  says(
    "restore-slow",
    "priya",
    240,
    "First table took twice as long as planned. Rather six hours than four. Do we go on?",
    { since: taking("way-out", "restore") },
  ),
  says(
    "restore-done",
    "drill",
    420,
    "Six hours pass. The restore is complete, the consistency check is clean, the shop is open.",
    { since: taking("way-out", "restore") },
  ),
  // Failover.
  says("failover-done", "jonas", 90, "Failed over. All addresses right. Data stands at 06:30.", {
    since: taking("way-out", "failover"),
  }),
  says(
    "failover-lost",
    "noor",
    160,
    "3,100 orders of the two hours are gone here, but their payments were taken. People have paid for nothing.",
    { since: taking("way-out", "failover") },
  ),
  says(
    "failover-ask",
    "tomas",
    190,
    "I can rebuild most of them from the payment log, or we pay back and say sorry. Which?",
    { since: taking("way-out", "failover") },
  ),
  says("failover-rebuilt", "tomas", 150, "2,960 of 3,100 orders rebuilt and checked. 140 are paid back.", {
    since: taking("lost-orders", "rebuild"),
  }),
  says(
    "failover-refund",
    "mara",
    150,
    "All 3,100 paid back. 700 people had counted on delivery today and write to us.",
    { since: taking("lost-orders", "refund") },
  ),
  // Workaround.
  says("work-live", "lena", 110, "Saved addresses are hidden. Login takes 6 s, but nobody sees a stranger's street.", {
    since: taking("way-out", "workaround"),
  }),
  says(
    "work-stays",
    "noor",
    200,
    "A third gives up at the address form. And the data is as wrong as before. When do we repair it?",
    { since: taking("way-out", "workaround") },
  ),
  says("work-end", "drill", 330, "An hour passes. Nobody sees a wrong address. 42,000 accounts still have one.", {
    since: taking("way-out", "workaround"),
  }),
  // Workaround, then restore.
  says("both-live", "lena", 110, "Saved addresses are hidden. Login takes 6 s, nobody sees a stranger's street.", {
    since: taking("way-out", "workaround-restore"),
  }),
  says("both-labels", "noor", 170, "900 labels are stopped. The warehouse asks by when it may print.", {
    since: taking("way-out", "workaround-restore"),
  }),
  says(
    "both-night",
    "tomas",
    230,
    "Restore by account is tested on 100 of them. All right. 42,000 need until midnight. Somebody must take this over from me at six.",
    { since: taking("way-out", "workaround-restore") },
  ),
  says(
    "both-done",
    "drill",
    400,
    "The night passes. All 42,000 accounts are repaired, the address form is gone, the check is clean.",
    { since: taking("way-out", "workaround-restore") },
  ),
];

export const revelations: readonly Revelation[] = [
  knows(
    "tomas-job",
    "tomas",
    "the migration job",
    "It waits between batches and goes on by itself at 08:40. Nobody has held it yet. I hold it if you say so.",
    "is it still running",
    "batch 2",
    "next batch",
    "migration",
  ),
  knows(
    "tomas-script",
    "tomas",
    "swap script",
    "Never tested. If a customer has changed an address since, it would undo that. I take back the one hour.",
    "script",
  ),
  knows(
    "priya-restore-test",
    "priya",
    "restore test",
    "Last tested in spring, at half of today's size. Four hours is by the book.",
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
    "6 s instead of 1. I would expect a third to give up. Labels can be stopped with the same flag.",
    "workaround",
    "labels",
  ),
  knows(
    "noor-numbers",
    "noor",
    "numbers",
    "42,000 accounts, 900 open orders among them, two labels with a wrong street are printed. 1,500 orders an hour this early.",
    "impact",
    "affected",
    "orders",
  ),
  knows(
    "mara-privacy",
    "mara",
    "what customers see",
    "Name and street of a stranger, no card numbers. One asked if we have told the privacy office.",
    "tickets",
    "privacy",
  ),
];
