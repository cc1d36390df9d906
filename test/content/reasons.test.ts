// Every line of every built-in card has its reason, and no reason is left without a line.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import { reasonShelf } from "../../src/content/reasons/reason-shelf.ts";
import { builtInFor } from "../../src/domain/pack/own-names.ts";
import type { Pack } from "../../src/domain/pack/pack.ts";
import { clockLine, readerLines, reasonsFor } from "../../src/domain/pack/reasons.ts";
import { fivePriorities } from "../kit/log/team-pack.ts";
import { countWords } from "./kit/lint-item.ts";
import { sentenceFindings, wholeFindings } from "./kit/lint-sentence.ts";

type Line = readonly [card: string, line: string];

/** Every line that a card shows, as its screen asks for the reason. */
const linesOf = (pack: Pack): readonly Line[] => {
  const lines = (card: string, ...texts: readonly string[]): readonly Line[] =>
    texts.map((text) => [card, text] as const);
  return [
    ...pack.severities.flatMap((severity) => {
      const { id, criteria, respondWithin, pages, escalateTo, wakePeople, boundary } = severity;
      const readers = severity.level === "SEV4" ? [] : Object.values(readerLines(severity));
      const clocks = [clockLine(severity), ...readers];
      const facts = [respondWithin, ...clocks, ...(pages === null ? [] : [pages]), escalateTo, wakePeople];
      return lines(`severities/${id}`, ...criteria, ...facts, boundary);
    }),
    ...pack.roles.flatMap(({ id, firstSentence, does, doesNot, handsOver, backup }) =>
      lines(`roles/${id}`, firstSentence, ...does, ...doesNot, ...handsOver, backup),
    ),
    ...pack.checklists.flatMap(({ id, steps }) => lines(`checklists/${id}`, ...steps.map(({ text }) => text))),
    ...pack.loop.flatMap(({ id, asks }) => lines(`loop/${id}`, ...asks)),
    ...pack.authority.flatMap(({ id, decides }) => lines(`authority/${id}`, ...decides)),
    ...lines("triggers", ...pack.triggers.map(({ when }) => when)),
  ];
};

const all = linesOf(builtInPack);
const reasons = Object.entries(reasonShelf).flatMap(([card, own]) =>
  Object.entries(own).map(([line, reason]) => [card, line, reason] as const),
);

test("every line has a reason, and every reason a line", () => {
  expect(all.length).toBeGreaterThan(150);
  const named = (lines: readonly (readonly [string, string, ...unknown[]])[]) =>
    lines.map(([card, line]) => `${card}: ${line}`).toSorted();
  expect(named(reasons)).toEqual(named(all));
});

test("each is one plain sentence", () => {
  const broken = reasons.flatMap(([card, line, reason]) =>
    [
      ...sentenceFindings(reason, new Set()),
      ...wholeFindings(reason),
      ...(countWords(reason) <= 24 ? [] : [`has ${countWords(reason)} words`]),
      ...(/[.?][”)]? \p{Lu}/u.test(reason) ? ["is more than one"] : []),
    ].map((problem) => `${card}: ${line}: ${problem}`),
  );
  expect(broken).toEqual([]);
});

describe("a line of a team", () => {
  const reasonOf = reasonsFor(reasonShelf, builtInPack);

  test("that is worded in its own way has no reason of ours", () => {
    expect(reasonOf("roles/ic", "Don’t debug")).toMatch(/\.$/);
    expect(reasonOf("roles/ic", "Don’t debug anything")).toBeNull();
    expect(reasonOf("roles/our-own", "Don’t debug")).toBeNull();
    expect(reasonOf("constructor", "name")).toBeNull();
  });

  test("that only names the severities in its own way keeps it", () => {
    const pack = builtInFor(builtInPack, fivePriorities);
    const own = reasonsFor(reasonShelf, fivePriorities);
    const lost = linesOf(pack).filter(([card, line]) => !card.startsWith("severities/") && own(card, line) === null);
    expect(lost).toEqual([]);
    expect(pack.triggers.map(({ when }) => when).join()).toContain("P1 and no root cause");
  });
});
