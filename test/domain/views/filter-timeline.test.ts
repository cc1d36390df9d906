import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { EntryKind } from "../../../src/domain/incident/entry-kind.ts";
import { type Fact, knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { entryKind } from "../../../src/domain/views/entry-kind.ts";
import { filterTimeline, type TimelineQuery } from "../../../src/domain/views/filter-timeline.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { describeFact } from "../../../src/formats/fact/describe-fact.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { ana, createWriter, firstNinetySeconds } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const everyKind: readonly EntryKind[] = [
  "updates",
  "decisions",
  "hypotheses",
  "actions",
  "findings",
  "people",
  "severity",
  "questions",
  "notes",
  "app",
];
const everything: TimelineQuery = { kind: null, words: "", pinnedOnly: false };

const entriesOf = (facts: readonly Fact[]) =>
  timeline(facts).map((entry) => ({ entry, text: describeFact(entry.fact, builtInPack, 0, entry.about) }));
const find = (facts: readonly Fact[], query: Partial<TimelineQuery>): readonly string[] =>
  filterTimeline(entriesOf(facts))({ ...everything, ...query }).map(({ text }) => text);

describe("the kind of an entry", () => {
  test("is known for every fact there is", () => {
    const facts = fullRun();
    expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(Object.keys(knownFactTypes)));
    for (const fact of facts) expect(everyKind, fact.type).toContain(entryKind(fact));
  });

  test.each([
    ["action", "actions"],
    ["finding", "findings"],
    ["impact", "findings"],
    ["decision", "decisions"],
    ["question", "questions"],
    ["note", "notes"],
  ] as const)("of a note is its own: %s", (kind, expected) => {
    const write = createWriter();
    expect(entryKind(write.at(0, { type: "note.added/1", data: { kind, text: "x" } }))).toBe(expected);
    const happenedAt = 0 as never;
    expect(entryKind(write.at(0, { type: "note.added/2", data: { kind, text: "x", happenedAt } }))).toBe(expected);
  });

  test("that this version doesn't know is the app's", () =>
    expect(entryKind({ ...fullRun()[0], type: "page.sent/7" } as never)).toBe("app"));
});

describe("the filter", () => {
  test("splits any log into its kinds, each entry in one of them and in its order", () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const entries = entriesOf(log);
        const filter = filterTimeline(entries);
        const parts = everyKind.map((kind) => filter({ ...everything, kind }));
        expect(parts.flat()).toHaveLength(entries.length);
        expect(new Set(parts.flat())).toEqual(new Set(entries));
        for (const part of parts) {
          const places = part.map((entry) => entries.indexOf(entry));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    ));

  test("gives everything for an empty query, as it came", () => {
    const entries = entriesOf(fullRun());
    expect(filterTimeline(entries)({ ...everything, words: "  " })).toBe(entries);
  });

  test("finds words in the sentence, in corrections, in reasons and in names", () => {
    expect(find(fullRun(), { words: "first failed" })).toEqual(["impact: First failed payment"]);
    expect(find(fullRun(), { words: "after 10 s", kind: "findings" })).toEqual([
      "finding: Payments time out after 30 s",
    ]);
    expect(find(fullRun(), { words: "belongs to another" })).toEqual(["note: Another incident"]);
    const write = createWriter();
    const facts = [
      write.at(0, { type: "note.added/1", data: { kind: "note", text: "One" } }, { ...ana, name: "Zoë" }),
      write.at(1, { type: "note.added/1", data: { kind: "note", text: "Two" } }),
    ];
    expect(find(facts, { words: "ZOE" })).toEqual(["note: One"]);
  });

  test("looks past capitals and the marks on letters, both ways", () => {
    const write = createWriter();
    const facts = [write.at(0, { type: "note.added/1", data: { kind: "note", text: "Zürich läuft auf São Paulo" } })];
    for (const words of ["zurich", "ZÜRICH", "Sao paulo", "paulo lauft", "zu\u0308rich"])
      expect(find(facts, { words }), words).toHaveLength(1);
    expect(find(facts, { words: "zurich madrid" })).toEqual([]);
  });

  test("takes kind, words and pins together", () => {
    expect(find(fullRun(), { pinnedOnly: true })).toEqual(["impact: First failed payment"]);
    expect(find(fullRun(), { pinnedOnly: true, kind: "updates" })).toEqual([]);
    expect(find(firstNinetySeconds(), { kind: "people", words: "ops" })).toEqual(["Ben is ops lead"]);
  });

  test("finds by words only what says them, for any log and any words", () =>
    fc.assert(
      fc.property(anyLog, fc.string({ maxLength: 3 }), (log, words) => {
        const entries = entriesOf(log);
        const found = filterTimeline(entries)({ ...everything, words });
        expect(found.every((entry) => entries.includes(entry))).toBe(true);
        const exact = entries.filter(({ text }) => text.includes(words));
        expect(exact.every((entry) => found.includes(entry))).toBe(true);
      }),
    ));
});
