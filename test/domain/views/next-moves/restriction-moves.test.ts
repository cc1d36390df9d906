// Restricting is offered at the signs of a breach or a legal matter; once restricted, evidence and clearances.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Fact, FactDraft } from "../../../../src/domain/incident/facts.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { movesAcross } from "../../../../src/domain/views/overview.ts";
import { minutes, story, told, updateData } from "../../../kit/log/log.ts";

const note = (text: string): FactDraft => ({ type: "note.added/1", data: { kind: "note", text } });
const breach = note("A stranger has the keys");
const set: FactDraft = { type: "restriction.set/1", data: { name: "Case 4F7K" } };
const moves = (facts: readonly Fact[], at = 12) => nextMoves(told(facts), builtInPack, minutes(at));
const types = (facts: readonly Fact[], at?: number): readonly string[] =>
  moves(facts, at).map(({ about }) => about.type);
const find = (facts: readonly Fact[], type: string) => moves(facts).find(({ about }) => about.type === type);

describe("an offer to restrict", () => {
  test("is made at the signs of the security list, and once it was opened", () => {
    expect(types(story())).not.toContain("restrict");
    expect(find(story([1, breach]), "restrict")).toMatchObject({
      act: { type: "open", place: "restricted" },
      decline: { type: "declineRestriction" },
    });
    const opened: FactDraft = { type: "list.opened/1", data: { list: "security", title: "Security" } };
    expect(types(story([1, opened]))).toContain("restrict");
    expect(types(story([1, note("A court asks for the records")]))).toContain("restrict");
  });

  test("stands behind the list itself, and is gone once it was answered or the list isn’t needed", () => {
    const offered = types(story([1, breach]));
    expect(offered.indexOf("offerList")).toBeLessThan(offered.indexOf("restrict"));
    const answers: readonly FactDraft[] = [
      set,
      { type: "restriction.declined/1", data: {} },
      { type: "list.declined/1", data: { list: "security", title: "Security" } },
    ];
    for (const answer of answers) expect(types(story([1, breach], [2, answer]))).not.toContain("restrict");
    expect(types(story([1, set], [2, { type: "restriction.lifted/1", data: {} }], [3, breach]))).not.toContain(
      "restrict",
    );
  });
});

test("the evidence list is offered once it is restricted", () => {
  expect(find(story([1, set]), "offerList")).toMatchObject({ about: { list: "evidence" } });
  const answered: FactDraft = { type: "list.declined/1", data: { list: "evidence", title: "x" } };
  expect(find(story([1, set], [2, answered]), "offerList")).toBeUndefined();
});

describe("askRelease", () => {
  const customers: FactDraft = {
    type: "update.posted/1",
    data: { ...updateData(0, "investigating"), audience: "customers" },
  };
  test("is made for readers outside who were told something, in place of telling them", () => {
    const facts = story([1, customers], [2, set]);
    expect(find(facts, "askRelease")).toMatchObject({
      about: { audiences: ["customers"] },
      act: { type: "open", place: "restricted?audience=customers" },
    });
    expect(types(facts, 90)).not.toContain("tellAudience");
    expect(types(story([1, set]), 90)).not.toContain("tellAudience");
    expect(types(story([1, set]))).not.toContain("askRelease");
    const both = (["sponsor", "counsel"] as const).map((by): readonly [number, FactDraft] => [
      3,
      { type: "release.cleared/1", data: { by, audience: "customers", person: null } },
    ]);
    expect(types(story([1, customers], [2, set], ...both))).not.toContain("askRelease");
  });

  test("holds back neither the correction for engineering nor the end", () => {
    const resolved: FactDraft = { type: "incident.resolved/1", data: {} };
    const told = { ...updateData(0, "resolved") };
    const end: FactDraft = { type: "update.posted/1", data: told };
    expect(types(story([1, customers], [2, set], [3, resolved]))).toContain("correctTold");
    const after = types(story([1, customers], [2, set], [3, resolved], [4, end]));
    expect(after).not.toContain("tellEnd");
    expect(after).not.toContain("correctTold");
    expect(after).toContain("standDown");
    expect(after).toContain("askRelease");
  });
});

test("among other incidents its moves say its neutral name and nothing else", () => {
  const opened: FactDraft = {
    type: "decision.opened/1",
    data: { text: "Pay?", authority: "trade-offs", dueAt: minutes(5) },
  };
  const incident = told(story([1, opened], [2, set], [3, breach]));
  const across = JSON.stringify(
    movesAcross([{ incident, pack: builtInPack }], minutes(9)).map(({ move }) => move.about),
  );
  expect(across).toContain("Case 4F7K");
  expect(across).not.toContain("Pay?");
});
