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
