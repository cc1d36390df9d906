// Each move by its own story: when it is called for, when it no longer is.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { decide } from "../../../../src/domain/decide.ts";
import type { Fact, FactDraft } from "../../../../src/domain/facts.ts";
import { foldIncident } from "../../../../src/domain/fold.ts";
import type { FactId, Instant } from "../../../../src/domain/ids.ts";
import type { Move, MoveType } from "../../../../src/domain/views/next-moves/move.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, T0, update } from "../../../kit/facts.ts";

const MIN = 60_000;

/** A log that goes on from the first ninety seconds; times in minutes since the declaration. */
const story = (...later: readonly (readonly [minute: number, draft: FactDraft])[]): readonly Fact[] => {
  const write = createWriter();
  return [...firstNinetySeconds(write), ...later.map(([minute, draft]) => write.at(minute * MIN, draft))];
};
/** The id of the nth entry that a story adds. */
const nth = (number: number): FactId => `device-1-${String(8 + number).padStart(6, "0")}` as FactId;
const at = (minute: number): Instant => (T0 + minute * MIN) as Instant;
const movesAt = (facts: readonly Fact[], minute: number): readonly Move[] =>
  nextMoves(foldIncident(INCIDENT, facts), builtInPack, at(minute));
const typesAt = (facts: readonly Fact[], minute: number): readonly MoveType[] =>
  movesAt(facts, minute).map(({ about }) => about.type);
const find = (facts: readonly Fact[], minute: number, type: MoveType): Move | undefined =>
  movesAt(facts, minute).find(({ about }) => about.type === type);

const severity = (level: "SEV1" | "SEV2" | "SEV3"): FactDraft => ({
  type: "severity.set/1",
  data: { level, triage: null, reason: "changed" },
});
const hypothesis = (person = ben as typeof ben | null): FactDraft => ({
  type: "hypothesis.opened/1",
  data: { text: "The last deploy", person, minutes: 15 },
});
const phase = (to: "mitigating" | "mitigated" | "monitoring"): FactDraft => ({ type: "phase.moved/2", data: { to } });
const loop = (step: "size-up" | "decide" | "verify"): FactDraft => ({ type: "loop.stepped/1", data: { step } });
const nobody = (role: "ops" | "comms"): FactDraft => ({ type: "role.deferred/1", data: { role } });

describe("the first minutes", () => {
  test("severity comes first, then the ninety seconds, then the five minutes", () => {
    expect(typesAt(firstNinetySeconds().slice(0, 2), 0.1)).toEqual(["pickSeverity", "finishFirstNinety", "stepLoop"]);
    expect(find(firstNinetySeconds().slice(0, 4), 0.2, "finishFirstNinety")?.about).toEqual({
      type: "finishFirstNinety",
      done: 3,
      of: 8,
    });
    expect(find(story(), 1, "finishFirstFive")?.about).toEqual({ type: "finishFirstFive", done: 1, of: 4 });
  });

  test("an empty seat is asked for once the two minutes are over", () => {
    const declared = firstNinetySeconds().slice(0, 3);
    expect(typesAt(declared, 1.9)).not.toContain("takeCommand");
    expect(typesAt(declared, 2)[0]).toBe("takeCommand");
  });
});

describe("the status clock", () => {
  test("says it a quarter of the interval or five minutes before, and when it is due", () => {
    expect(typesAt(story(), 15.6)).not.toContain("prepareUpdate");
    expect(typesAt(story(), 15.7)).toContain("prepareUpdate");
    expect(typesAt(story([3, { type: "role.assigned/1", data: { role: "comms", person: ben } }]), 21)[0]).toBe(
      "sendUpdate",
    );
  });

  test("is silent while it is put off, and not for the next update", () => {
    const put = { type: "move.snoozed/1", data: { move: "send-update", until: at(26) } } as const;
    expect(typesAt(story([21, put]), 25.9)).not.toContain("sendUpdate");
    expect(typesAt(story([21, put]), 26)[0]).toBe("sendUpdate");
    const long = { type: "move.snoozed/1", data: { move: "send-update", until: at(120) } } as const;
    expect(typesAt(story([21, long], [22, update(22 * MIN, "investigating")]), 43)[0]).toBe("sendUpdate");
  });

  test("has nothing to say once resolved", () =>
    expect(typesAt(story([15, { type: "incident.resolved/1", data: {} }]), 90)).toEqual(["standDown"]));
});

describe("roles", () => {
  test("an open role is asked for two minutes after each nobody yet, five times at most", () => {
    let facts = story();
    for (let time = 1; time <= 5; time += 1) {
      const minute = 26_000 / MIN + (time - 1) * 2;
      expect(typesAt(facts, minute + 1.9)).not.toContain("fillRole");
      expect(typesAt(facts, minute + 2)).toContain("fillRole");
      facts = story(
        ...Array.from({ length: time }, (_, index) => [26_000 / MIN + (index + 1) * 2, nobody("comms")] as const),
      );
    }
    expect(typesAt(facts, 30)).not.toContain("fillRole");
  });

  test("a released role is asked for at once, and can be put off", () => {
    const released = [3, { type: "role.released/1", data: { role: "ops" } }] as const;
    expect(find(story(released), 3, "fillRole")).toMatchObject({
      key: "fill-role:ops",
      act: { place: { role: "ops" } },
    });
    const put = { type: "move.snoozed/1", data: { move: "fill-role:ops", until: at(8) } } as const;
    expect(find(story(released, [3, put]), 7.9, "fillRole")?.key).not.toBe("fill-role:ops");
    expect(movesAt(story(released, [3, put]), 8).map(({ key }) => key)).toContain("fill-role:ops");
  });

  test("one person as IC and ops lead is told, and so is a change by other hands", () => {
    const both = { type: "role.assigned/1", data: { role: "ops", person: ana } } as const;
    expect(typesAt(story([2, both]), 2)).toContain("splitIcAndOps");
    expect(typesAt(story(), 2)).not.toContain("splitIcAndOps");
    const change = (person: typeof ben) => ({ type: "change.made/1", data: { text: "Restarted", person } }) as const;
    expect(typesAt(story([2, change(ana)]), 2)).toContain("checkChange");
    expect(typesAt(story([2, change(ben)]), 2)).not.toContain("checkChange");
    expect(typesAt(story([2, change(ana)], [3, change(ben)]), 3)).not.toContain("checkChange");
  });
});

describe("severity", () => {
  const hit = (trigger: "data-integrity" | "paying-customers" | "impact-doubled", yes = true): FactDraft => ({
    type: "trigger.answered/1",
    data: { trigger, hit: yes },
  });
  test.each([
    ["data-integrity", "SEV2", "SEV1"],
    ["impact-doubled", "SEV2", "SEV1"],
    ["impact-doubled", "SEV3", "SEV2"],
    ["paying-customers", "SEV3", "SEV2"],
  ] as const)("%s at %s calls for %s, by one tap", (trigger, from, to) => {
    const facts = from === "SEV2" ? story([2, hit(trigger)]) : story([1.5, severity(from)], [2, hit(trigger)]);
    const move = find(facts, 2, "raiseSeverity");
    expect(move?.about).toMatchObject({ level: to, trigger });
    if (move?.act.type !== "run") throw new Error("raising is one tap");
    expect(decide(foldIncident(INCIDENT, facts), move.act.command).type).toBe("accepted");
  });

  test("a trigger that is met, answered no or taken back calls for nothing", () => {
    expect(typesAt(story([2, hit("paying-customers")]), 2)).not.toContain("raiseSeverity");
    expect(typesAt(story([2, hit("impact-doubled")], [3, severity("SEV1")]), 3)).not.toContain("raiseSeverity");
    expect(typesAt(story([2, hit("data-integrity")], [3, hit("data-integrity", false)]), 3)).not.toContain(
      "raiseSeverity",
    );
  });

  test("no root cause: the next tier after 30 min of SEV1 and 2 h of SEV2, until it was called or the cause is known", () => {
    const sev1 = [2, severity("SEV1")] as const;
    expect(typesAt(story(sev1), 29.9)).not.toContain("escalate");
    expect(find(story(sev1), 30, "escalate")?.about).toMatchObject({
      trigger: "no-root-cause-sev1",
      to: expect.stringContaining("VP Eng"),
    });
    expect(typesAt(story(), 119)).not.toContain("escalate");
    expect(typesAt(story(), 120)).toContain("escalate");
    const made = {
      type: "escalation.made/1",
      data: { to: "VP Eng", person: null, reason: "", trigger: "no-root-cause-sev1" },
    } as const;
    expect(typesAt(story(sev1, [31, made]), 31)).not.toContain("escalate");
    const confirmed = {
      type: "hypothesis.settled/1",
      data: { target: nth(2), outcome: "confirmed", text: null },
    } as const;
    expect(typesAt(story(sev1, [5, hypothesis()], [9, confirmed]), 31)).not.toContain("escalate");
    expect(typesAt(story(sev1, [29, phase("mitigated")]), 31)).not.toContain("escalate");
  });

  test("an escalation without an answer is asked after", () => {
    const made = {
      type: "escalation.made/1",
      data: { to: "VP Eng", person: null, reason: "", trigger: null },
    } as const;
    expect(find(story([5, made]), 8, "chaseEscalation")?.about).toMatchObject({ to: "VP Eng", waitedMs: 3 * MIN });
    const answered = { type: "escalation.answered/1", data: { target: nth(1), text: null } } as const;
    expect(typesAt(story([5, made], [7, answered]), 9)).not.toContain("chaseEscalation");
  });

  test("is looked at again after half an hour", () => {
    expect(typesAt(story(), 30)).not.toContain("reviewSeverity");
    expect(typesAt(story(), 30.1)).toContain("reviewSeverity");
    expect(typesAt(story([31, { type: "severity.reviewed/1", data: {} }]), 60)).not.toContain("reviewSeverity");
    expect(typesAt(story([31, { type: "severity.reviewed/1", data: {} }]), 61)).toContain("reviewSeverity");
  });
});

describe("work", () => {
  test("nobody on a cause, then nobody on the hypothesis, then its timebox", () => {
    expect(typesAt(story(), 2)).toContain("startHypothesis");
    expect(typesAt(story([2, hypothesis(null)]), 3)).toContain("giveHypothesis");
    expect(typesAt(story([2, hypothesis()]), 3)).not.toContain("giveHypothesis");
    expect(typesAt(story([2, hypothesis()]), 16.9)).not.toContain("settleHypothesis");
    expect(find(story([2, hypothesis()]), 19, "settleHypothesis")?.about).toMatchObject({ overMs: 2 * MIN });
    const more = { type: "hypothesis.extended/1", data: { target: nth(1), minutes: 5 } } as const;
    expect(typesAt(story([2, hypothesis()], [17, more]), 21.9)).not.toContain("settleHypothesis");
    const rejected = {
      type: "hypothesis.settled/1",
      data: { target: nth(1), outcome: "rejected", text: null },
    } as const;
    expect(typesAt(story([2, hypothesis()], [17, rejected]), 20)).toContain("startHypothesis");
  });

  test("an answer that is over its time, the longest first", () => {
    const asked = (minute: number, text: string): FactDraft => ({
      type: "callback.asked/1",
      data: { person: ana, text, dueAt: at(minute) },
    });
    const facts = story([2, asked(8, "second")], [2, asked(5, "first")]);
    expect(typesAt(facts, 4.9)).not.toContain("collectAnswer");
    expect(movesAt(facts, 9).flatMap(({ about }) => (about.type === "collectAnswer" ? [about.text] : []))).toEqual([
      "first",
      "second",
    ]);
    const answered = { type: "callback.answered/1", data: { target: nth(2), text: null } } as const;
    expect(movesAt(story([2, asked(8, "second")], [2, asked(5, "first")], [6, answered]), 9)).toHaveLength(
      movesAt(facts, 9).length - 1,
    );
  });

  test("a decision is prepared, then made", () => {
    const opened = {
      type: "decision.opened/1",
      data: { text: "Fail over?", authority: "trade-offs", dueAt: at(10) },
    } as const;
    expect(typesAt(story([5, opened]), 9)).toContain("gatherOptions");
    expect(find(story([5, opened]), 11, "decide")?.about).toMatchObject({ overMs: MIN });
    const dropped = { type: "decision.dropped/1", data: { decision: nth(1), text: null } } as const;
    expect(typesAt(story([5, opened], [6, dropped]), 11)).not.toContain("decide");
  });
});

describe("the long run", () => {
  test("the time is called out every ten minutes", () => {
    expect(typesAt(story(), 9.9)).not.toContain("callElapsed");
    expect(find(story(), 10, "callElapsed")?.about).toMatchObject({ minutes: 10 });
    const called = { type: "elapsed.called/1", data: { minutes: 10 } } as const;
    expect(typesAt(story([10, called]), 19.9)).not.toContain("callElapsed");
    expect(find(story([10, called]), 43, "callElapsed")?.about).toMatchObject({ minutes: 40 });
  });

  test("after two hours: fewer updates once, and a handoff", () => {
    expect(typesAt(story(), 119)).not.toContain("takeLongRhythm");
    expect(find(story(), 120, "takeLongRhythm")?.act).toEqual({
      type: "run",
      command: { type: "setInterval", minutes: 40 },
    });
    const set = { type: "clock.interval-set/1", data: { minutes: 40 } } as const;
    expect(typesAt(story([120, set]), 121)).not.toContain("takeLongRhythm");
    expect(typesAt(story(), 120)).not.toContain("offerHandoff");
    expect(typesAt(story(), 121)).toContain("offerHandoff");
  });

  test("a handoff under way is finished first", () => {
    const offered = {
      type: "handoff.offered/1",
      data: { role: "ic", from: ana, items: [{ id: "severity", text: "SEV2" }] },
    } as const;
    expect(find(story([5, offered]), 6, "finishHandoff")?.about).toMatchObject({ open: 1 });
    const read = { type: "handoff.read-back/1", data: { handoff: nth(1), item: "severity" } } as const;
    expect(find(story([5, offered], [6, read]), 6, "finishHandoff")?.about).toMatchObject({ open: 0 });
  });
});

describe("the phases", () => {
  const verified = ["error-rate", "latency", "alerts", "by-hand"].map(
    (step) => [21, { type: "step.done/1", data: { list: "verify-fix", step } }] as const,
  );
  test("mitigate after the decision, ask if it worked after verify", () => {
    expect(typesAt(story([2, loop("size-up")]), 3)).not.toContain("startMitigating");
    expect(typesAt(story([2, loop("decide")]), 3)).toContain("startMitigating");
    expect(typesAt(story([2, phase("mitigating")]), 3)).not.toContain("askIfWorked");
    expect(typesAt(story([2, phase("mitigating")], [4, loop("verify")]), 5)).toContain("askIfWorked");
  });

  test("verify by metrics, monitor for half an hour, resolve", () => {
    const mitigated = [20, phase("mitigated")] as const;
    expect(find(story(mitigated), 20, "verifyFix")?.about).toMatchObject({ done: 0, of: 4 });
    expect(typesAt(story(mitigated, ...verified), 21)).toContain("startMonitoring");
    const monitored = [mitigated, ...verified, [22, phase("monitoring")]] as const;
    expect(find(story(...monitored), 40, "keepMonitoring")?.about).toMatchObject({ leftMs: 12 * MIN });
    expect(typesAt(story(...monitored), 51.9)).not.toContain("resolve");
    expect(typesAt(story(...monitored), 52)).toContain("resolve");
  });

  test("a fault that is back must be verified anew", () => {
    const back = story([20, phase("mitigated")], ...verified, [25, phase("mitigating")], [30, phase("mitigated")]);
    expect(find(back, 30, "verifyFix")?.about).toMatchObject({ done: 0, of: 4 });
  });

  test("the loop goes round, each turn counted", () => {
    expect(find(story(), 2, "stepLoop")?.about).toEqual({ type: "stepLoop", step: "size-up", turn: 1 });
    expect(find(story([2, loop("size-up")]), 3, "stepLoop")?.about).toMatchObject({ step: "decide", turn: 1 });
    expect(find(story([2, loop("size-up")], [3, loop("verify")]), 4, "stepLoop")?.about).toMatchObject({
      step: "size-up",
      turn: 2,
    });
  });

  test("resolved leads to stand-down, and that to the log", () => {
    const resolved = [30, { type: "incident.resolved/1", data: {} }] as const;
    expect(typesAt(story(resolved), 31)).toEqual(["standDown"]);
    expect(typesAt(story(resolved, [40, { type: "incident.stood-down/1", data: {} }]), 41)).toEqual(["exportLog"]);
  });
});
