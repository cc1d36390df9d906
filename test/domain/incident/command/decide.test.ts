import { describe, expect, test } from "vitest";
import type { FactId, Instant } from "../../../../src/domain/fact/ids.ts";
import type { Command } from "../../../../src/domain/incident/commands.ts";
import type { Fact, FactDraft } from "../../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../../src/domain/incident/fold.ts";
import { fullRun } from "../../../kit/log/full-run.ts";
import { given } from "../../../kit/log/given.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../../kit/log/log.ts";

describe("what is accepted of command", () => {
  const seat = fullRun().slice(0, -6);
  const story = (...drafts: readonly FactDraft[]): readonly Fact[] => {
    const write = createWriter(INCIDENT, "device-2");
    return [...firstNinetySeconds(), ...drafts.map((draft, index) => write.at(50_000 + index, draft))];
  };
  const id = (number: number): FactId => `device-2-${String(number).padStart(6, "0")}` as FactId;
  const dueAt = (T0 + 300_000) as Instant;
  const hypothesis = { type: "hypothesis.opened/1", data: { text: "x", person: null, minutes: 15 } } as const;
  const callback = { type: "callback.asked/1", data: { person: ana, text: "x", dueAt } } as const;
  const escalation = {
    type: "escalation.made/1",
    data: { to: "VP Eng", person: null, reason: "", trigger: null },
  } as const;
  const decision = { type: "decision.opened/1", data: { text: "x", authority: "trade-offs", dueAt } } as const;
  const items = [{ id: "severity", text: "SEV2" }] as const;
  const offer = { type: "handoff.offered/1", data: { role: "ic", from: ana, items } } as const;
  const read = { type: "handoff.read-back/1", data: { handoff: id(1), item: "severity" } } as const;
  const terms = { time: "", dataLoss: "", risk: "", userImpact: "" };
  const made = { text: "Go", rationale: "", planB: "", nextUpdateAt: null };

  test.each<[string, readonly Fact[], Command, readonly string[]]>([
    [
      "a hypothesis",
      story(),
      { type: "openHypothesis", text: " x ", person: null, minutes: 15 },
      ["hypothesis.opened/1"],
    ],
    [
      "more time",
      story(hypothesis),
      { type: "extendHypothesis", target: id(1), minutes: 5 },
      ["hypothesis.extended/1"],
    ],
    [
      "someone on it",
      story(hypothesis),
      { type: "giveHypothesis", target: id(1), person: ana },
      ["hypothesis.given/1"],
    ],
    [
      "its outcome, and another one later",
      story(hypothesis, { type: "hypothesis.settled/1", data: { target: id(1), outcome: "parked", text: null } }),
      { type: "settleHypothesis", target: id(1), outcome: "confirmed", text: null },
      ["hypothesis.settled/1"],
    ],
    ["a call-back", story(), { type: "askCallback", person: ana, text: "x", dueAt }, ["callback.asked/1"]],
    ["its new time", story(callback), { type: "moveCallback", target: id(1), dueAt }, ["callback.moved/1"]],
    ["its answer", story(callback), { type: "answerCallback", target: id(1), text: "yes" }, ["callback.answered/1"]],
    [
      "an escalation",
      story(),
      { type: "escalate", to: "VP Eng", person: null, reason: "", trigger: null },
      ["escalation.made/1"],
    ],
    [
      "its answer",
      story(escalation),
      { type: "answerEscalation", target: id(1), text: null },
      ["escalation.answered/1"],
    ],
    ["a change by anyone", story(), { type: "logChange", text: "x", person: ana }, ["change.made/1"]],
    ["a question", story(), { type: "openDecision", text: "x", authority: "public", dueAt }, ["decision.opened/1"]],
    [
      "an option",
      story(decision),
      { type: "offerOption", decision: id(1), name: "Fail over", terms, person: null },
      ["option.offered/1"],
    ],
    [
      "the question for objections",
      story(decision),
      { type: "askObjections", decision: id(1) },
      ["objections.asked/1"],
    ],
    [
      "an objection",
      story(decision),
      { type: "raiseObjection", decision: id(1), person: null, text: "x" },
      ["objection.raised/1"],
    ],
    [
      "a decision without an option",
      story(decision),
      { type: "makeDecision", decision: id(1), option: null, ...made },
      ["decision.made/1"],
    ],
    ["no decision", story(decision), { type: "dropDecision", decision: id(1), text: null }, ["decision.dropped/1"]],
    ["a move put off", story(), { type: "snoozeMove", move: "step-loop", until: null }, ["move.snoozed/1"]],
    ["an interval", story(), { type: "setInterval", minutes: 30 }, ["clock.interval-set/1"]],
    ["whom to tell", story(), { type: "answerAudience", audience: "customers", wanted: true }, ["audience.answered/1"]],
    ["a backup", story(), { type: "nameBackup", role: "ops", person: ana }, ["role.backup-named/1"]],
    [
      "two roles swapped",
      story(),
      { type: "swapRoles", one: "ic", other: "ops" },
      ["role.assigned/2", "role.assigned/2"],
    ],
    ["the same severity", story(), { type: "reviewSeverity" }, ["severity.reviewed/1"]],
    ["a trigger", story(), { type: "answerTrigger", trigger: "data-integrity", hit: true }, ["trigger.answered/1"]],
    ["the time called out", story(), { type: "callElapsed", minutes: 10 }, ["elapsed.called/1"]],
    ["the true start", seat, { type: "setImpactStart", startedAt: T0 }, ["impact.started/1"]],
    ["a handoff", story(), { type: "offerHandoff", role: "ic", items }, ["handoff.offered/2"]],
    [
      "an item read back",
      story(offer),
      { type: "readBack", handoff: id(1), item: "severity" },
      ["handoff.read-back/2"],
    ],
    ["command taken", story(offer, read), { type: "acceptHandoff", handoff: id(1), to: ana }, ["handoff.accepted/2"]],
    ["a handoff called off", story(offer), { type: "dropHandoff", handoff: id(1) }, ["handoff.dropped/1"]],
    [
      "another phone's clock",
      story(),
      { type: "noteClocksDiffer", device: null, byMs: -45_000 },
      ["clocks.differed/1"],
    ],
    ["who logs here, after the end too", fullRun(), { type: "nameDevice", name: "Ana", was: "" }, ["device.named/1"]],
    ["a jump of the clock", story(), { type: "noteClockJump", byMs: -3_600_000 }, ["clock.jumped/1"]],
    ["an earlier note", story(), { type: "addNote", kind: "impact", text: "x", happenedAt: T0 }, ["note.added/2"]],
    [
      "a reason to withdraw",
      fullRun(),
      { type: "withdrawWithReason", target: id(1), reason: "x" },
      ["entry.withdrawn/2"],
    ],
    ["another time", fullRun(), { type: "retimeEntry", target: id(1), happenedAt: T0 }, ["entry.retimed/1"]],
    ["a pin", fullRun(), { type: "pinEntry", target: id(1), pinned: true }, ["entry.pinned/1"]],
    ["mitigated", story(), { type: "movePhase", to: "mitigated" }, ["phase.moved/2"]],
  ])("%s", (_name, facts, command, types) =>
    given(facts)
      .when(command)
      .thenFacts(...types),
  );

  test("taken command is held from then on, under both names", () => {
    const accepted = { type: "handoff.accepted/1", data: { handoff: id(1), role: "ic", to: ben } } as const;
    const { roles, seat: after } = foldIncident(INCIDENT, story(offer, read, accepted));
    expect(roles.ic).toMatchObject({ type: "held", person: ben });
    expect(after.lastHandoff).toMatchObject({ from: ana, to: ben });
    expect(after.handoff).toBeNull();
  });
});
