import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { nextUpdateTimes } from "../../../src/domain/clock/next-update-times.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { deciderOf, decisionBoard } from "../../../src/domain/views/decision-board.ts";
import { suggestAuthority } from "../../../src/domain/views/suggest-authority.ts";
import { ben, minutes, nth, story, told, update } from "../../kit/log/log.ts";

const asked = (text: string, due: number, authority = "trade-offs"): FactDraft => ({
  type: "decision.opened/1",
  data: { text, authority, dueAt: minutes(due) },
});
const made: FactDraft = {
  type: "decision.made/1",
  data: { decision: nth(1), option: null, text: "Roll back", rationale: "fastest", planB: "", nextUpdateAt: null },
};
const board = (facts: ReturnType<typeof story>, minute: number) =>
  decisionBoard(told(facts), builtInPack, facts, minutes(minute));

describe("the decision board", () => {
  test("has the question that is due first in front, and one that is over for the longest", () => {
    const facts = story([2, asked("Tell customers now?", 9)], [3, asked("Fail over now?", 8)]);
    expect(board(facts, 7)).toMatchObject({ open: [{ text: "Fail over now?" }, {}], latest: null, last: null });
    expect(board(facts, 10).latest).toBe(nth(2));
  });

  test("names who may decide, and who that is here", () => {
    const facts = story([2, asked("Which replica?", 9, "technical-means")], [3, asked("Other", 10, "gone")]);
    expect(board(facts, 4).open.map(({ decider }) => decider)).toMatchObject([{ who: "Ops lead", person: ben }, null]);
    expect(deciderOf(told(facts), builtInPack, "public")).toMatchObject({ who: "Executive", person: null });
  });

  test("says whether the last decision was announced", () => {
    const decided = story([2, asked("Roll back?", 7)], [5, made]);
    expect(board(decided, 6).last).toMatchObject({ question: "Roll back?", text: "Roll back", announcedAt: null });
    const first = update(6 * 60_000, "investigating");
    const told2 = { ...first, data: { ...first.data, template: "decision" } } as FactDraft;
    const sent = story([2, asked("Roll back?", 7)], [5, made], [6, told2]);
    expect(board(sent, 7).last?.announcedAt).toBe(minutes(6));
    expect(board(story([2, asked("Roll back?", 7)], [5, made], [6, first]), 7).last?.announcedAt).toBeNull();
    const undone = [
      [6, told2],
      [7, { type: "entry.withdrawn/1", data: { target: nth(3) } }],
    ] as const;
    expect(board(story([2, asked("Roll back?", 7)], [5, made], ...undone), 8).last?.announcedAt).toBeNull();
    const unposted = [7, { type: "update.answered/1", data: { target: nth(3), posted: false } }] as const;
    const kept = story([2, asked("Roll back?", 7)], [5, made], [6, told2], unposted);
    expect(board(kept, 8).last?.announcedAt).toBeNull();
  });
});

describe("who may decide", () => {
  test.each([
    ["Roll back or fix forward?", "trade-offs"],
    ["Fail over now?", "trade-offs"],
    ["Tell customers now?", "trade-offs"],
    ["Take the service down?", "public"],
    ["Inform the regulator?", "public"],
    ["Which database to roll back?", "technical-means"],
    ["", "trade-offs"],
  ])("%s is suggested to be %s", (question, id) => expect(suggestAuthority(question, builtInPack)?.id).toBe(id));

  test("is the first of the table where a team has named its entries otherwise, and nobody in an empty one", () => {
    const [first] = builtInPack.authority;
    const own = { ...first!, id: "board" };
    expect(suggestAuthority("Fail over?", { ...builtInPack, authority: [own] })).toBe(own);
    expect(suggestAuthority("Fail over?", { ...builtInPack, authority: [] })).toBeNull();
  });
});

describe("the next update of a decision", () => {
  const lengths = (facts = story(), change = {}) =>
    nextUpdateTimes({ ...told(facts), ...change }, builtInPack, minutes(5)).map((time) => time.minutes);

  test("is at most one interval away", () => {
    expect(lengths()).toEqual([10, 15, 20]);
    expect(lengths(story(), { severity: { level: "SEV1", since: minutes(0) } })).toEqual([5, 10, 15]);
    expect(lengths(story([2, { type: "clock.interval-set/1", data: { minutes: 5 } }]))).toEqual([5]);
    expect(lengths(story(), { lastUpdate: null })).toEqual([10, 15, 20]);
  });

  test("stands on the full minute", () => {
    const now = (minutes(5) + 1_234) as Instant;
    for (const { at } of nextUpdateTimes(told(story()), builtInPack, now)) expect(at % 60_000).toBe(0);
  });

  test("is none once it is resolved", () =>
    expect(lengths(story([4, { type: "incident.resolved/1", data: {} }]))).toEqual([]));
});
