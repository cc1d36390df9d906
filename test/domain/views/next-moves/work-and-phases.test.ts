// Work, the long run and the phases: when each move is called for, and when it no longer is.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import { drillStory } from "../../../kit/log/full-run.ts";
import { ana, createWriter, minutes, nth, story, update } from "../../../kit/log/log.ts";
import { find, hypothesis, loop, MIN, movesAt, phase, typesAt } from "./moves-of.ts";

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
      data: { person: ana, text, dueAt: minutes(minute) },
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
      data: { text: "Fail over?", authority: "trade-offs", dueAt: minutes(10) },
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

const closingSteps = builtInPack.checklists.find(({ id }) => id === "stand-down")?.steps.map(({ id }) => id) ?? [];

describe("the phases", () => {
  const verified = ["error-rate", "latency", "alerts", "by-hand"].map(
    (step) => [21, { type: "step.done/1", data: { list: "verify-fix", step } }] as const,
  );
  test("ask if it worked after verify", () => {
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

  test("a status that was only told is to be marked or told rightly, and the end can't be put off", () => {
    const facts = story([20, update(20 * MIN, "monitoring")]);
    const mark = find(facts, 21, "markTold");
    expect(mark?.act).toEqual({ type: "run", command: { type: "movePhase", to: "monitoring" } });
    expect(mark?.snoozable).toBe(true);
    expect(typesAt(facts, 21).indexOf("correctTold")).toBe(typesAt(facts, 21).indexOf("markTold") + 1);
    const over = find(story([20, update(20 * MIN, "resolved")]), 21, "markTold");
    expect(over?.act).toEqual({ type: "run", command: { type: "resolve" } });
    expect(over?.snoozable).toBe(false);
  });

  test("resolved leads to the last word, the closing list and stand-down, and that to the log", () => {
    const resolved = [30, { type: "incident.resolved/1", data: {} }] as const;
    const saidSo = [31, update(31 * MIN, "resolved")] as const;
    expect(typesAt(story(resolved), 31)).toEqual(["correctTold", "standDown"]);
    expect(find(story(resolved, saidSo), 32, "finishClosing")?.about).toMatchObject({ done: 1, of: 9 });
    const ticked = closingSteps.map(
      (step) => [33, { type: "step.done/1", data: { list: "stand-down", step } }] as const,
    );
    expect(typesAt(story(resolved, saidSo, ...ticked.slice(1)), 34)).toEqual(["finishClosing", "standDown"]);
    expect(typesAt(story(resolved, saidSo, ...ticked), 34)).toEqual(["standDown"]);
    const stoodDown = [40, { type: "incident.stood-down/1", data: {} }] as const;
    expect(typesAt(story(resolved, stoodDown), 41)).toEqual(["correctTold", "exportLog"]);
    expect(typesAt(story(resolved, [31, update(31 * MIN, "resolved")], stoodDown), 41)).toEqual(["exportLog"]);
  });

  test("the last word is asked for too if nobody was ever told, or if the fault came back after it", () => {
    const write = createWriter();
    const quiet = [
      write.at(0, { type: "incident.declared/1", data: { drill: false } }),
      write.at(60_000, { type: "incident.resolved/1", data: {} }),
    ];
    expect(movesAt(quiet, 2).map(({ about, act }) => [about, act])).toEqual([
      [
        { type: "tellEnd", first: true },
        { type: "open", place: "update?audience=engineering&status=resolved" },
      ],
      [{ type: "standDown" }, { type: "open", place: "stand-down" }],
    ]);
    const back = story(
      [20, update(20 * MIN, "resolved")],
      [21, phase("mitigating")],
      [30, { type: "incident.resolved/1", data: {} }],
    );
    expect(find(back, 31, "tellEnd")?.about).toMatchObject({ first: false });
    expect(typesAt(story([30, { type: "incident.stood-down/1", data: {} }]), 31)).not.toContain("tellEnd");
  });

  test("a drill that has ended leads to its score, and so does a part of one", () => {
    const write = createWriter();
    const begun = write.at(0, { type: "incident.declared/1", data: { drill: true } });
    const started = drillStory(write, 1_000).slice(0, 1);
    const ended = write.at(60_000, { type: "drill.ended/1", data: { reason: "stopped" } });
    expect(typesAt([begun, ...started, ended], 2)).toEqual(["seeScore", "exportLog"]);
    expect(typesAt([begun, ...started], 2)).not.toContain("seeScore");
    // Ended without a story, it has no score.
    const without = [
      begun,
      write.at(61_000, { type: "incident.resolved/1", data: {} }),
      write.at(62_000, { type: "incident.stood-down/1", data: {} }),
    ];
    expect(typesAt(without, 2)).toEqual(["exportLog"]);
  });
});
