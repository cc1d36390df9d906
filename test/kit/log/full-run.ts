// A history with every type of fact in it: an incident commanded from its declaration to its end, and a drill.

import type { FactId, IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { smallScenario } from "../drill/drills.ts";
import { listsAndDeputy } from "./lists-story.ts";
import { ana, ben, createWriter, firstNinetySeconds, T0, update, updateData, type Writer } from "./log.ts";
import { restrictionStory } from "./restriction-story.ts";
import { formerPack, secondPack } from "./team-pack.ts";

/** Ten seconds of command with each of its facts: a hypothesis, a call-back, an escalation, a decision, a handoff. */
export const commandStory = (write: Writer): readonly Fact[] => {
  let afterMs = 45_000;
  const facts: Fact[] = [];
  const add = (draft: FactDraft): FactId => {
    afterMs += 100;
    const fact = write.at(afterMs, draft);
    facts.push(fact);
    return fact.id;
  };
  const dueAt = (T0 + 345_000) as Instant;
  const hypothesis = add({
    type: "hypothesis.opened/1",
    data: { text: "The last deploy broke payments", person: null, minutes: 15 },
  });
  add({ type: "hypothesis.given/1", data: { target: hypothesis, person: ben } });
  add({ type: "hypothesis.extended/1", data: { target: hypothesis, minutes: 10 } });
  add({ type: "hypothesis.settled/1", data: { target: hypothesis, outcome: "rejected", text: "It was not live yet" } });
  const callback = add({ type: "callback.asked/1", data: { person: ben, text: "Is the queue growing?", dueAt } });
  add({ type: "callback.moved/1", data: { target: callback, dueAt } });
  add({ type: "callback.answered/1", data: { target: callback, text: "It is flat" } });
  const escalation = add({
    type: "escalation.made/1",
    data: { to: "engineering manager", person: null, reason: "No root cause after 2 h", trigger: "no-root-cause-sev2" },
  });
  add({ type: "escalation.answered/1", data: { target: escalation, text: null } });
  add({ type: "change.made/1", data: { text: "Restarted payments", person: ben } });
  const decision = add({
    type: "decision.opened/1",
    data: { text: "Restore or fail over?", authority: "trade-offs", dueAt },
  });
  const terms = { time: "10 min", dataLoss: "2 h", risk: "low", userImpact: "none after" };
  const option = add({ type: "option.offered/1", data: { decision, name: "Fail over", terms, person: ben } });
  add({ type: "objections.asked/1", data: { decision } });
  add({ type: "objection.raised/1", data: { decision, person: ana, text: "Two hours of orders are lost" } });
  add({
    type: "decision.made/1",
    data: {
      decision,
      option,
      text: "Fail over",
      rationale: "it is the fastest",
      planB: "restore from backup",
      nextUpdateAt: dueAt,
    },
  });
  const dropped = add({ type: "decision.opened/1", data: { text: "Tell the press?", authority: "public", dueAt } });
  add({ type: "decision.dropped/1", data: { decision: dropped, text: "Not needed" } });
  add({ type: "move.snoozed/1", data: { move: "fill-role:comms", until: dueAt } });
  add({ type: "clock.interval-set/1", data: { minutes: 30 } });
  add({ type: "clock.interval-set/1", data: { minutes: null } });
  add({ type: "audience.answered/1", data: { audience: "executives", wanted: false } });
  add({ type: "role.backup-named/1", data: { role: "ops", person: ana } });
  add({ type: "severity.reviewed/1", data: {} });
  add({ type: "trigger.answered/1", data: { trigger: "impact-doubled", hit: false } });
  add({ type: "elapsed.called/1", data: { minutes: 10 } });
  add({ type: "impact.started/1", data: { startedAt: (T0 - 300_000) as Instant } });
  add({ type: "phase.moved/2", data: { to: "mitigating" } });
  const items = [{ id: "severity", text: "SEV2" }] as const;
  const handoff = add({ type: "handoff.offered/1", data: { role: "ic", from: ana, items } });
  add({ type: "handoff.read-back/1", data: { handoff, item: "severity" } });
  add({ type: "handoff.accepted/1", data: { handoff, role: "ic", to: ben } });
  const called = add({ type: "handoff.offered/1", data: { role: "ic", from: ben, items } });
  add({ type: "handoff.dropped/1", data: { handoff: called } });
  const early = add({
    type: "note.added/2",
    data: { kind: "impact", text: "First failed payment", happenedAt: (T0 - 300_000) as Instant },
  });
  add({ type: "entry.pinned/1", data: { target: early, pinned: true } });
  add({ type: "entry.retimed/1", data: { target: early, happenedAt: (T0 - 240_000) as Instant } });
  const wrong = add({ type: "note.added/1", data: { kind: "note", text: "Another incident" } });
  add({ type: "entry.withdrawn/2", data: { target: wrong, reason: "Belongs to another incident" } });
  add({ type: "clock.jumped/1", data: { byMs: 3_600_000 } });
  add({ type: "clocks.differed/1", data: { device: null, byMs: -45_000 } });
  add({ type: "role.assigned/1", data: { role: "ic", person: ana } });
  return facts;
};

/** Additions of later versions: roles that say what they replace, updates that mark a phase, Put back, a name. */
const laterShapes = (write: Writer): readonly Fact[] => {
  const assigned = write.at(56_000, { type: "role.assigned/2", data: { role: "scribe", person: ana, replaces: null } });
  const offered = write.at(56_100, {
    type: "handoff.offered/1",
    data: { role: "scribe", from: ana, items: [{ id: "severity", text: "SEV2" }] },
  });
  const handoff = { handoff: offered.id, role: "scribe", to: ben, replaces: assigned.id } as const;
  const told = write.at(56_300, {
    type: "update.posted/2",
    data: { ...updateData(56_300, "mitigating"), marks: "mitigating" },
  });
  const doubted = write.at(56_500, { type: "note.added/1", data: { kind: "note", text: "Rolled back" } });
  return [
    assigned,
    offered,
    write.at(56_200, { type: "handoff.accepted/2", data: handoff }),
    told,
    write.at(56_400, { type: "update.answered/1", data: { target: told.id, posted: false } }),
    doubted,
    write.at(56_600, { type: "entry.withdrawn/1", data: { target: doubted.id } }),
    write.at(56_700, { type: "entry.restored/1", data: { target: doubted.id } }),
    write.at(56_800, { type: "device.named/1", data: { name: "Ana", was: "" } }, { ...ana, name: "" }),
    write.at(56_800, {
      type: "severity.set/2",
      data: { ...severityOfClass("SEV2"), triage: null, reason: "As another phone sees it" },
    }),
    write.at(56_850, { type: "detail.set/2", data: { field: "meanwhile", text: "use another way to pay" } }),
    write.at(56_860, { type: "press.cleared/1", data: { person: null } }),
    write.at(56_870, { type: "trigger.answered/2", data: { trigger: "second-symptom", hit: false } }),
    // Other phones froze their own cards, in earlier versions: the first ones count.
    write.at(56_900, { type: "pack.frozen/1", data: { pack: formerPack } }),
    write.at(56_950, { type: "pack.frozen/2", data: { pack: secondPack } }),
  ];
};

/** What stops the harm, and what that leaves behind. */
const mitigationStory = (write: Writer): readonly Fact[] => {
  const checkAt = (T0 + 200_000) as Instant;
  const until = (T0 + 90_000_000) as Instant;
  const change = { text: "Feature switched off", person: ben, temporary: true };
  const off = write.at(57_000, { type: "change.made/2", data: change });
  const more = write.at(57_100, { type: "change.made/2", data: { ...change, text: "Capacity added" } });
  const freeze = write.at(57_200, { type: "freeze.asked/1", data: { text: "Freeze of all deploys" } });
  const begun = write.at(57_500, {
    type: "mitigation.begun/1",
    data: { means: "roll-back", text: "Roll back", person: ben, checkAt, temporary: false },
  });
  const items = [{ id: "temporary", text: "Feature switched off" }] as const;
  const handoff = write.at(57_900, { type: "handoff.offered/2", data: { role: "scribe", from: ben, items } });
  return [
    off,
    more,
    freeze,
    write.at(57_300, { type: "freeze.confirmed/1", data: { target: freeze.id, person: ben } }),
    begun,
    write.at(57_600, { type: "mitigation.settled/1", data: { target: begun.id, worked: false } }),
    write.at(57_700, { type: "temporary.owned/1", data: { target: off.id, person: ben, until } }),
    write.at(57_750, { type: "temporary.undone/1", data: { target: more.id } }),
    write.at(57_800, { type: "freeze.lifted/1", data: { target: freeze.id } }),
    write.at(57_850, { type: "duty.named/1", data: { duty: "watch", person: ana } }),
    handoff,
    write.at(57_950, { type: "handoff.read-back/2", data: { handoff: handoff.id, item: "temporary" } }),
    write.at(57_960, { type: "handoff.dropped/1", data: { handoff: handoff.id } }),
  ];
};

/** A whole run with every type of fact, a correction and a withdrawal. */
export const fullRun = (write: Writer = createWriter()): readonly Fact[] => {
  const start = firstNinetySeconds(write);
  const command = commandStory(write);
  const note = write.at(60_000, {
    type: "note.added/1",
    data: { kind: "finding", text: "Payments time out after 30 s" },
  });
  const slip = write.at(70_000, { type: "note.added/1", data: { kind: "note", text: "Wrong channel" } });
  return [
    ...start,
    ...command,
    // In a real incident too, where they change nothing.
    ...drillStory(write, 55_000),
    ...laterShapes(write),
    ...mitigationStory(write),
    ...listsAndDeputy(write),
    ...restrictionStory(write),
    note,
    slip,
    write.at(72_000, { type: "entry.withdrawn/1", data: { target: slip.id } }),
    write.at(80_000, { type: "entry.corrected/1", data: { target: note.id, text: "Payments time out after 10 s" } }),
    write.at(90_000, { type: "detail.set/1", data: { field: "service", text: "checkout" } }),
    write.at(95_000, { type: "loop.stepped/1", data: { step: "decide" } }),
    write.at(100_000, { type: "step.done/1", data: { list: "first-5", step: "runbook" } }),
    write.at(102_000, {
      type: "step.chosen/1",
      data: { list: "first-5", step: "way", question: "Roll back or fix forward?", text: "Roll back" },
    }),
    write.at(104_000, { type: "step.answered/1", data: { list: "verify-fix", step: "latency", yes: false } }),
    write.at(106_000, { type: "step.answered/1", data: { list: "verify-fix", step: "latency", yes: true } }),
    write.at(110_000, {
      type: "severity.set/1",
      data: { level: "SEV1", triage: null, reason: "The impact has doubled" },
    }),
    write.at(120_000, { type: "phase.moved/1", data: { to: "mitigating" } }),
    write.at(600_000, { type: "phase.moved/1", data: { to: "monitoring" } }),
    write.at(2_400_000, { type: "incident.resolved/1", data: {} }),
    write.at(2_405_000, { type: "incident.stood-down/2", data: { stillOn: ["Queue paused"] } }),
    write.at(2_410_000, { type: "incident.reopened/1", data: {} }),
    write.at(2_460_000, { type: "incident.resolved/1", data: {} }),
    write.at(2_465_000, { type: "resolution.said/1", data: { text: "Restarted payments", source: null } }),
    write.at(2_470_000, update(2_470_000, "resolved")),
    write.at(2_475_000, { type: "writeup.waived/1", data: { reason: "Rated too high at first" } }),
    write.at(2_480_000, { type: "role.released/1", data: { role: "ops" } }),
    write.at(2_500_000, { type: "incident.stood-down/1", data: {} }),
  ];
};

export const drillDrafts: readonly FactDraft[] = [
  { type: "drill.started/1", data: { scenario: smallScenario, seed: 7, speed: 1, alertAt: T0 } },
  { type: "drill.joined/1", data: { lead: "incident-2" as IncidentId, scenario: "small", part: "checkout" } },
  { type: "drill.acknowledged/1", data: { pushedAt: T0, acknowledgedAt: (T0 + 5_000) as Instant } },
  { type: "inject.shown/1", data: { inject: "tickets", name: "Mara", text: "Forty tickets in ten minutes." } },
  {
    type: "fact.asked/1",
    data: { who: "ivo", name: "Ivo", what: "last deploy", reveal: "deploy", answer: "One, 20 minutes ago." },
  },
  { type: "option.taken/1", data: { choice: "fix", option: "roll-back", name: "Roll back", decision: null } },
  { type: "passage.rewritten/1", data: { passage: "summary", text: "The check was missing." } },
  { type: "drill.paused/1", data: {} },
  { type: "drill.resumed/1", data: {} },
  { type: "drill.ended/1", data: { reason: "finished" } },
  { type: "drill.rated/1", data: { item: "trade-offs", points: 3, by: "self" } },
];

/** Returns those facts, a tenth of a second apart. */
export const drillStory = (write: Writer, afterMs: number): readonly Fact[] =>
  drillDrafts.map((draft, index) => write.at(afterMs + index * 100, draft));
