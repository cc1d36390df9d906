import { describe, expect, test } from "vitest";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { timeLeft } from "../../../src/domain/text/time-left.ts";
import { workBoard } from "../../../src/domain/views/work-board.ts";
import { ana, ben, minutes, nth, story, told } from "../../kit/log/log.ts";

const opened = (text: string, length = 15): FactDraft => ({
  type: "hypothesis.opened/1",
  data: { text, person: ben, minutes: length },
});
const settled = (target: FactId, outcome: "confirmed" | "rejected" | "parked"): FactDraft => ({
  type: "hypothesis.settled/1",
  data: { target, outcome, text: null },
});
const asked = (text: string, due: number): FactDraft => ({
  type: "callback.asked/1",
  data: { person: ana, text, dueAt: minutes(due) },
});
const escalated = (to: string): FactDraft => ({
  type: "escalation.made/1",
  data: { to, person: null, reason: "", trigger: null },
});

describe("the time of a timebox", () => {
  test("is left until the due moment and over from then on", () => {
    expect(timeLeft(minutes(3), minutes(2))).toEqual({ type: "left", ms: 60_000 });
    expect(timeLeft(minutes(3), minutes(3))).toEqual({ type: "over", ms: 0 });
    expect(timeLeft(minutes(3), minutes(7))).toEqual({ type: "over", ms: 240_000 });
  });
});

describe("the work board", () => {
  test("is empty before any work", () =>
    expect(workBoard(told(story()), minutes(2))).toEqual({
      open: [],
      callbacks: [],
      confirmed: [],
      ruledOut: [],
      parked: [],
      escalations: [],
      latest: null,
    }));

  test("has what is due first in front, and one thing that is over for the longest", () => {
    const incident = told(
      story([1, opened("Deploy", 30)], [2, opened("Pool", 5)], [2, asked("Safe?", 6)], [3, asked("See?", 9)]),
    );
    const board = workBoard(incident, minutes(8));
    expect(board.open.map(({ text, time }) => [text, time])).toEqual([
      ["Pool", { type: "over", ms: 60_000 }],
      ["Deploy", { type: "left", ms: 23 * 60_000 }],
    ]);
    expect(board.callbacks.map(({ text, time }) => [text, time.type])).toEqual([
      ["Safe?", "over"],
      ["See?", "left"],
    ]);
    expect(board.latest).toMatchObject({ text: "Safe?" });
    expect(workBoard(incident, minutes(5)).latest).toBeNull();
  });

  test("keeps what was settled in lists of its own, and takes a parked one up again", () => {
    const facts = [
      [1, opened("Deploy")],
      [1, opened("DNS")],
      [1, opened("Load")],
      [2, opened("Pool")],
      [3, settled(nth(1), "rejected")],
      [4, settled(nth(2), "rejected")],
      [5, settled(nth(3), "parked")],
      [6, settled(nth(4), "confirmed")],
    ] as const;
    const board = workBoard(told(story(...facts)), minutes(7));
    expect(board.open).toEqual([]);
    expect(board.ruledOut.map(({ text }) => text)).toEqual(["DNS", "Deploy"]);
    expect(board.parked.map(({ text }) => text)).toEqual(["Load"]);
    expect(board.confirmed.map(({ text }) => text)).toEqual(["Pool"]);
    const again = story(...facts, [8, { type: "hypothesis.extended/1", data: { target: nth(3), minutes: 15 } }]);
    expect(workBoard(told(again), minutes(9))).toMatchObject({
      open: [{ text: "Load", dueAt: minutes(23) }],
      parked: [],
    });
  });

  test("counts how long an escalation has waited, until its answer", () => {
    const facts = story(
      [1, escalated("Team lead")],
      [2, escalated("Manager")],
      [3, escalated("CTO")],
      [6, { type: "escalation.answered/1", data: { target: nth(1), text: null } }],
    );
    expect(
      workBoard(told(facts), minutes(10)).escalations.map(({ to, waitedMs, answeredAt }) => [
        to,
        waitedMs / 60_000,
        answeredAt,
      ]),
    ).toEqual([
      ["Manager", 8, null],
      ["CTO", 7, null],
      ["Team lead", 5, minutes(6)],
    ]);
  });
});
