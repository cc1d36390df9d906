// The blameless linter: what it finds in postmortem texts, and what it leaves alone.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintBlameless } from "../../../../src/domain/update/lint/blameless.ts";
import { hostileText } from "../../../kit/random/arbitraries.ts";

const rulesIn = (text: string): readonly string[] =>
  lintBlameless(text, ["Jonas", "Lena", "Ana Lima"]).map(({ rule }) => rule);

describe("a blaming text", () => {
  test.each([
    ["The outage was human error.", ["human-error"]],
    ["Jonas caused the outage.", ["person-caused"]],
    ["Ana Lima broke the build.", ["person-caused"]],
    ["The engineer forgot to check.", ["failed-to-follow"]],
    ["It broke because of Lena.", ["person-caused"]],
    ["He should have known.", ["person-caused", "should-have"]],
    ["The team failed to follow the runbook.", ["failed-to-follow"]],
    ["It was careless.", ["careless"]],
    ["A negligent change, and it was her fault.", ["careless", "person-at-fault"]],
    ["We should be more careful.", ["we-should"]],
    ["Double-check next time.", ["we-should"]],
  ])("%s", (text, rules) => expect([...new Set(rulesIn(text))].sort()).toEqual([...rules].sort()));

  test("gets a systems wording for each finding, at its place", () => {
    const text = "Due to human error the limit was lowered.";
    expect(lintBlameless(text, [])).toEqual([
      { rule: "human-error", from: 7, to: 18, found: "human error", suggestion: "a missing safeguard" },
    ]);
  });
});

describe("a blameless text", () => {
  test.each([
    "A connection limit meant for the test shop reached the live shop, because both read the same file.",
    "Jonas splits the settings by 27 November.",
    "Lena rolled back 14.2, the newest line in the channel. Setting changes don't show up there.",
    "The alert fired after nine minutes. Nothing compared the value with the traffic.",
    "Nobody could have seen it on that screen.",
  ])("%s", (text) => expect(rulesIn(text)).toEqual([]));
});

test("any text and any names give findings that stand where they say", () =>
  fc.assert(
    fc.property(
      hostileText,
      fc.array(hostileText, { maxLength: 4 }),
      fc.constantFrom("Jonas broke it. ", ""),
      (text, people, front) => {
        const whole = front + text;
        for (const { from, to, found } of lintBlameless(whole, people)) expect(whole.slice(from, to)).toBe(found);
      },
    ),
  ));

test("what is spoken about in quotation marks isn’t said", () => {
  expect(rulesIn("“Human error” ends the search where it should begin.")).toEqual([]);
  expect(rulesIn("The report says “it was human error by the on-call”.")).toEqual(["human-error"]);
});

test("a name that is a word is a person only where it acts like one", () => {
  const found = (text: string): readonly string[] => lintBlameless(text, ["Will", "May"]).map(({ found }) => found);
  expect(found("Will broke the import.")).toEqual(["Will broke"]);
  expect(found("The job will never retry, and a node may have failed.")).toEqual([]);
  expect(found("May’s deploy broke the import for everybody.")).toEqual([]);
});

test("long texts take steps in proportion: ten times the text, ten times the findings", () => {
  const part = "An engineer accidentally broke the build. It was obviously careless, if only she had looked. ".repeat(
    20,
  );
  const few = lintBlameless(part, ["Ana"]).length;
  expect(few).toBeGreaterThan(60);
  expect(lintBlameless(part.repeat(10), ["Ana"]).length).toBeGreaterThan(9 * (few - 2));
  for (const hostile of ["the team ", "Ana ", "a", "we ", "had she ", "who was ", "change by "])
    expect(lintBlameless(`${hostile.repeat(20_000)} human error`, ["Ana"]).length).toBeGreaterThan(0);
});
