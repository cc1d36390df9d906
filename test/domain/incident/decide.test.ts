import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { UPDATE_REMINDER } from "../../../src/domain/clock/audience-clocks.ts";
import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Command, Refusal } from "../../../src/domain/incident/commands.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { smallScenario } from "../../kit/drill/drills.ts";
import { drillDrafts, drillStory, fullRun } from "../../kit/log/full-run.ts";
import { given } from "../../kit/log/given.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, T0, updateData } from "../../kit/log/log.ts";
import { restrictedTo } from "../../kit/log/restriction-story.ts";

const nothing: readonly Fact[] = [];
const declared = (): readonly Fact[] => firstNinetySeconds().slice(0, 2);
const resolved = (): readonly Fact[] => {
  const write = createWriter();
  return [...firstNinetySeconds(write), write.at(50_000, { type: "incident.resolved/1", data: {} })];
};
const withdrawn = (): readonly Fact[] => {
  const write = createWriter();
  const [declaration] = firstNinetySeconds(write) as [Fact];
  return [declaration, write.at(1_000, { type: "entry.withdrawn/1", data: { target: declaration.id } })];
};
const offered = createWriter(INCIDENT, "device-2").at(50_000, {
  type: "handoff.offered/1",
  data: { role: "ic", from: ana, items: [{ id: "severity", text: "SEV2" }] },
});
// A drill up to its first, second … fact.
const drill = (facts: number): readonly Fact[] => {
  const write = createWriter();
  return [
    write.at(0, { type: "incident.declared/1", data: { drill: true } }),
    ...drillStory(write, 1_000).slice(0, facts),
  ];
};
const start: Command = { type: "startDrill", scenario: smallScenario, seed: 7, speed: 1, alertAt: T0 };
const note: Command = { type: "addNote", kind: "note", text: "words" };

describe("what is accepted", () => {
  test("a declaration needs nothing", () =>
    given(nothing).when({ type: "declare", drill: false }).thenFacts("incident.declared/1"));
  test("the pack is frozen once", () =>
    given(declared().slice(0, 1)).when({ type: "freezePack", pack: builtInPack }).thenFacts("pack.frozen/3"));
  test("the first severity needs no reason", () =>
    given(declared())
      .when({ type: "setSeverity", severity: severityOfClass("SEV3"), triage: null, reason: null })
      .thenFacts("severity.set/2"));
  test("a change of severity carries its reason", () =>
    given(firstNinetySeconds())
      .when({ type: "setSeverity", severity: severityOfClass("SEV1"), triage: null, reason: "The impact has doubled" })
      .thenFacts("severity.set/2"));
  test("a role may be given, left open and released at any time", () => {
    given(declared()).when({ type: "assignRole", role: "ops", person: ana }).thenFacts("role.assigned/2");
    given(declared()).when({ type: "deferRole", role: "ops" }).thenFacts("role.deferred/1");
    given(declared()).when({ type: "releaseRole", role: "ops" }).thenFacts("role.released/1");
  });
  test("notes go on after resolve", () => given(resolved()).when(note).thenFacts("note.added/1"));
  test("an entry is corrected also after stand-down", () =>
    given(fullRun())
      .when({ type: "correctEntry", target: "device-1-000009" as FactId, text: "right" })
      .thenFacts("entry.corrected/1"));
  test("the last entry is taken back, stand-down included", () => {
    const facts = fullRun();
    const last = facts.at(-1) as Fact;
    given(facts).when({ type: "withdrawEntry", target: last.id }).thenFacts("entry.withdrawn/1");
  });
  test("resolve, stand down, reopen", () => {
    given(firstNinetySeconds()).when({ type: "resolve" }).thenFacts("incident.resolved/1");
    given(resolved()).when({ type: "standDown" }).thenFacts("incident.stood-down/1");
    given(resolved()).when({ type: "reopen" }).thenFacts("incident.reopened/1");
    given(fullRun()).when({ type: "reopen" }).thenFacts("incident.reopened/1");
  });
  test("the rest of the flow", () => {
    given(declared()).when({ type: "nameChannel", name: " #inc " }).thenFacts("channel.named/1");
    given(declared()).when({ type: "describe", field: "impact", text: "slow" }).thenFacts("detail.set/1");
    given(declared()).when({ type: "doStep", list: "first-5", step: "runbook" }).thenFacts("step.done/1");
    given(declared())
      .when({ type: "answerStep", list: "verify-fix", step: "latency", yes: false })
      .thenFacts("step.answered/1");
    given(declared())
      .when({ type: "chooseStep", list: "first-5", step: "way", question: "Roll back?", text: " Roll back " })
      .thenFacts("step.chosen/1");
    given(declared()).when({ type: "stepLoop", step: "verify" }).thenFacts("loop.stepped/1");
    given(declared()).when({ type: "movePhase", to: "mitigating" }).thenFacts("phase.moved/2");
  });
});

describe("what is accepted in a drill", () => {
  test("each of its facts, after the one before", () => {
    expect(drillDrafts.map(({ type }) => type)).toHaveLength(11);
    given(drill(0)).when(start).thenFacts("drill.started/1");
    given(drill(0))
      .when({ type: "joinDrill", lead: INCIDENT, scenario: "small", part: "checkout" })
      .thenFacts("drill.joined/1");
    given(drill(2))
      .when({ type: "acknowledgeDrill", pushedAt: null, acknowledgedAt: T0 })
      .thenFacts("drill.acknowledged/1");
    given(drill(3))
      .when({ type: "showInject", inject: "tickets", name: "Mara", text: "x" })
      .thenFacts("inject.shown/1");
    given(drill(4))
      .when({ type: "askFact", who: "ivo", name: "Ivo", what: "deploys", reveal: null, answer: null })
      .thenFacts("fact.asked/1");
    given(drill(5))
      .when({ type: "takeOption", choice: "fix", option: "wait", name: "Wait", decision: null })
      .thenFacts("option.taken/1");
    given(drill(6)).when({ type: "rewritePassage", passage: "summary", text: "x" }).thenFacts("passage.rewritten/1");
    given(drill(7)).when({ type: "pauseDrill" }).thenFacts("drill.paused/1");
    given(drill(8)).when({ type: "resumeDrill" }).thenFacts("drill.resumed/1");
    given(drill(9)).when({ type: "endDrill", reason: "real-incident" }).thenFacts("drill.ended/1");
    given(drill(10)).when({ type: "rateDrill", item: "trade-offs", points: 3, by: "self" }).thenFacts("drill.rated/1");
  });
  test("after its end what the cards left open may still be noted", () =>
    given(drill(10)).when({ type: "addNote", kind: "question", text: "SEV1 or 2?" }).thenFacts("note.added/1"));
  test("its end closes it, wherever it stood", () =>
    given(drill(10))
      .when({ type: "movePhase", to: "mitigating" })
      .thenRefused({ type: "alreadyStoodDown", at: (T0 + 1_900) as Instant }));
});

const refusals: readonly [Refusal, readonly Fact[], Command][] = [
  [{ type: "notDeclared" }, nothing, note],
  [{ type: "alreadyDeclared", at: T0 }, declared(), { type: "declare", drill: false }],
  [{ type: "declarationWithdrawn" }, withdrawn(), note],
  [{ type: "alreadyStoodDown", at: (T0 + 2_500_000) as Instant }, fullRun(), { type: "resolve" }],
  [{ type: "alreadyResolved", at: (T0 + 50_000) as Instant }, resolved(), { type: "resolve" }],
  [{ type: "notResolved" }, firstNinetySeconds(), { type: "standDown" }],
  [{ type: "packAlreadyFrozen" }, declared(), { type: "freezePack", pack: builtInPack }],
  [
    { type: "sameSeverity", short: "SEV2" },
    firstNinetySeconds(),
    { type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: "x" },
  ],
  [
    { type: "reasonMissing" },
    firstNinetySeconds(),
    { type: "setSeverity", severity: severityOfClass("SEV1"), triage: null, reason: " " },
  ],
  [
    { type: "listAlreadyOpened", at: (T0 + 58_700) as Instant },
    fullRun().slice(0, -1),
    { type: "openList", list: "security", title: "Security" },
  ],
  [
    { type: "listAlreadyOpened", at: (T0 + 58_700) as Instant },
    fullRun().slice(0, -1),
    { type: "declineList", list: "security", title: "Security" },
  ],
  [
    { type: "listAlreadyDeclined", at: (T0 + 58_900) as Instant },
    fullRun().slice(0, -1),
    { type: "declineList", list: "capacity", title: "Out of capacity" },
  ],
  [
    { type: "stepAlreadyDone", at: (T0 + 58_800) as Instant },
    fullRun().slice(0, -1),
    { type: "doListStep", list: "security", step: "evidence", text: "x" },
  ],
  [{ type: "textMissing" }, declared(), { type: "addNote", kind: "note", text: " \n" }],
  [
    { type: "stepAlreadyDone", at: (T0 + 100_000) as Instant },
    fullRun().slice(0, -6),
    { type: "doStep", list: "first-5", step: "runbook" },
  ],
  [
    { type: "stepAlreadyDone", at: (T0 + 102_000) as Instant },
    fullRun().slice(0, -6),
    { type: "chooseStep", list: "first-5", step: "way", question: "Roll back or fix forward?", text: "Fix forward" },
  ],
  [
    { type: "textMissing" },
    declared(),
    { type: "chooseStep", list: "first-5", step: "way", question: "Roll back?", text: " " },
  ],
  [
    { type: "alreadyInPhase", phase: "mitigating" },
    [
      ...declared(),
      createWriter(INCIDENT, "device-2").at(9_000, { type: "phase.moved/1", data: { to: "mitigating" } }),
    ],
    { type: "movePhase", to: "mitigating" },
  ],
  [{ type: "minutesOutOfRange" }, declared(), { type: "openHypothesis", text: "x", person: null, minutes: 0 }],
  [{ type: "sameInterval" }, declared(), { type: "setInterval", minutes: null }],
  [
    { type: "sameSnooze" },
    [
      ...declared(),
      createWriter(INCIDENT, "device-2").at(9_000, {
        type: "move.snoozed/1",
        data: { move: UPDATE_REMINDER, until: (T0 + 300_000) as Instant },
      }),
    ],
    { type: "snoozeMove", move: UPDATE_REMINDER, until: (T0 + 300_000) as Instant },
  ],
  [{ type: "sameName" }, declared(), { type: "nameDevice", name: "Ana ", was: "Ana" }],
  [
    { type: "notOpen", target: "gone" as FactId },
    declared(),
    { type: "answerCallback", target: "gone" as FactId, text: null },
  ],
  [
    { type: "alreadySettled", at: (T0 + 45_400) as Instant },
    fullRun().slice(0, -1),
    { type: "settleHypothesis", target: "device-1-000009" as FactId, outcome: "rejected", text: null },
  ],
  [{ type: "nobodyHolds", role: "comms" }, firstNinetySeconds(), { type: "swapRoles", one: "ic", other: "comms" }],
  [
    { type: "readBackMissing", items: ["severity"] },
    [...firstNinetySeconds(), offered],
    { type: "acceptHandoff", handoff: offered.id, to: ana },
  ],
  [{ type: "alreadyRestricted", at: (T0 + 50_000) as Instant }, restrictedTo(ana), { type: "restrict" }],
  [{ type: "notRestricted" }, declared(), { type: "liftRestriction" }],
  [{ type: "alreadyMember" }, restrictedTo(ana), { type: "addMember", person: ana }],
  [{ type: "notMember" }, restrictedTo(ana), { type: "removeMember", person: ben }],
  [
    { type: "heldBack", audience: "press", waitsFor: "clearance" },
    restrictedTo(ana),
    { type: "postUpdate", update: { ...updateData(0, "investigating"), audience: "press" } },
  ],
  [{ type: "notADrill" }, declared(), start],
  [{ type: "drillAlreadyStarted", at: (T0 + 1_000) as Instant }, drill(1), start],
  [{ type: "drillNotRunning" }, drill(0), { type: "pauseDrill" }],
  [{ type: "drillPaused", at: (T0 + 1_700) as Instant }, drill(8), { type: "pauseDrill" }],
  [{ type: "drillNotPaused" }, drill(7), { type: "resumeDrill" }],
  [{ type: "notWaivable" }, resolved(), { type: "waiveWriteUp", reason: "False alarm" }],
  [{ type: "notTakenBack" }, firstNinetySeconds(), { type: "restoreEntry", target: "device-1-000008" as FactId }],
  [{ type: "notTheLastEntry" }, firstNinetySeconds(), { type: "withdrawEntry", target: "device-1-000003" as FactId }],
];

describe("what is refused", () => {
  test.each(refusals)("%j", (refusal, facts, command) => given(facts).when(command).thenRefused(refusal));

  test("every refusal appears here", () => {
    const source = readFileSync(resolve(import.meta.dirname, "../../../src/domain/incident/commands.ts"), "utf8");
    const declaredTypes = [...(source.split("export type Refusal")[1] ?? "").matchAll(/type: "(\w+)"/g)].map(
      ([, type]) => type,
    );
    expect(declaredTypes.length).toBeGreaterThan(5);
    expect(new Set(refusals.map(([{ type }]) => type))).toEqual(new Set(declaredTypes));
  });
});
