// Findings and questions of the log: the brief and the texts for engineering name them, as corrected.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { NoteKind } from "../../../src/domain/incident/course/facts.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import type { Audience } from "../../../src/domain/pack/pack.ts";
import { updateFields } from "../../../src/domain/update/update-fields.ts";
import { handoffBrief } from "../../../src/formats/words/handoff-brief.ts";
import { minutes, nth, story, told } from "../../kit/log/log.ts";

const note = (kind: NoteKind, text: string): FactDraft => ({ type: "note.added/1", data: { kind, text } });
const brief = (facts: readonly Fact[], item: string): string =>
  handoffBrief(told(facts), builtInPack, { now: minutes(60), zone: 0 }).find(({ id }) => id === item)?.text ?? "";
const understood = (facts: readonly Fact[], audience: Audience): string | null =>
  updateFields(told(facts), { now: minutes(60), zone: 0, status: "investigating", nextUpdateAt: null, audience })
    .understanding;

describe("what was found and asked", () => {
  const facts = story(
    [1, note("finding", "The pool is full")],
    [2, note("finding", "Only in zone B")],
    [3, note("question", "Who owns the cache?")],
    [4, note("question", "Is it the vendor?")],
    [5, { type: "entry.corrected/1", data: { target: nth(2), text: "Only in zone C" } }],
    [6, { type: "entry.withdrawn/2", data: { target: nth(4), reason: "asked elsewhere" } }],
  );
  test("stands in the brief, as corrected", () => {
    expect(brief(facts, "tried")).toBe(
      "Nothing tried yet, as far as the log knows. Last finding 03:04 UTC: Only in zone C. Earlier findings: The pool is full. 1 update copied.",
    );
    expect(brief(facts, "risks")).toContain("Question in the log: Who owns the cache? (03:05 UTC).");
    expect(brief(facts, "hypotheses")).toBe("None open.");
  });
  test("tells engineering what is understood, and nobody else", () => {
    expect(understood(facts, "engineering")).toBe("found: The pool is full; Only in zone C");
    expect(understood(facts, "customers")).toBeNull();
    expect(understood(facts, "executives")).toBeNull();
  });
  test("is a sentence, whether or not the typed texts end with a full stop", () => {
    const typed = story([1, note("finding", "The pool is full.")], [2, note("finding", "Only in zone B.")]);
    expect(understood(typed, "engineering")).toBe("found: The pool is full; Only in zone B.");
    const parked = (text: string): FactDraft => ({
      type: "hypothesis.opened/1",
      data: { text, person: null, minutes: 5 },
    });
    expect(brief(story([1, parked("The pool.")], [2, parked("The cache.")]), "hypotheses")).not.toMatch(/\.[;.]/);
  });
  test("stands where it happened once its time was corrected", () => {
    const later = { type: "entry.retimed/1", data: { target: nth(2), happenedAt: minutes(0) } } as const;
    const retimed = story([1, note("finding", "One")], [2, note("finding", "Two")], [3, later]);
    expect(told(retimed).work.found.newest.map(({ text }) => text)).toEqual(["Two", "One"]);
  });
});
