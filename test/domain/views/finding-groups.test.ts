import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintUpdate } from "../../../src/domain/update/lint/lint-update.ts";
import type { LintFinding } from "../../../src/domain/update/lint/update-text.ts";
import { findingGroups, withSuggestion } from "../../../src/domain/views/finding-groups.ts";
import { T0 } from "../../kit/log/log.ts";

const finding = (from: number, found: string, change: Partial<LintFinding> = {}): LintFinding => ({
  rule: "jargon",
  severity: "wrong",
  from,
  to: from + found.length,
  found,
  suggestion: null,
  ...change,
});
const fixed = (text: string, ...findings: readonly LintFinding[]): string =>
  findingGroups(findings).reduce((result, group) => withSuggestion(result, group), text);

describe("findings", () => {
  test("of the same words are one, whatever their case; the wrong ones come first", () => {
    const groups = findingGroups([
      finding(0, "Cache", { severity: "look" }),
      finding(9, "latency"),
      finding(20, "cache", { severity: "look" }),
      finding(30, "cache", { rule: "blame" }),
    ]);
    expect(groups.map(({ rule, found, places }) => [rule, found, places.length])).toEqual([
      ["jargon", "latency", 1],
      ["blame", "cache", 1],
      ["jargon", "Cache", 2],
    ]);
  });

  test("about the whole text have no place", () =>
    expect(findingGroups([finding(0, "", { to: 0, rule: "sms-long" })])).toMatchObject([{ places: [] }]));
});

describe("a suggestion", () => {
  test.each<[string, string, readonly LintFinding[]]>([
    ["A slow B slow", "A latency B latency", [2, 12].map((at) => finding(at, "latency", { suggestion: "slow" }))],
    ["It is fixed", "It is probably fixed", [finding(6, "probably", { suggestion: "" })]],
    ["fixed", "Probably fixed", [finding(0, "Probably", { suggestion: "" })]],
    ["We are on it", "We are on it!", [finding(12, "!", { suggestion: "" })]],
    ["It failed.", "It failed probably.", [finding(10, "probably", { suggestion: "" })]],
    ["[DRILL] It is slow", "It is slow", [finding(0, "", { to: 0, suggestion: "[DRILL]" })]],
    ["As it is", "As it is", [finding(0, "As")]],
  ])("makes “%s” of “%s”", (after, before, findings) =>
    expect(fixed(before, ...findings).replace(/ +\./, ".")).toBe(after),
  );

  test("taken for every group leaves no finding that had one", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("latency", "Ana", "database", "we roll back", "our shop", "human error", "and"), {
          maxLength: 12,
        }),
        (words) => {
          const lint = (text: string) =>
            findingGroups(
              lintUpdate({
                subject: null,
                text,
                audience: "customers",
                format: "slack",
                status: "resolved",
                drill: false,
                now: T0,
                zone: 0,
                nextUpdateAt: null,
                people: ["Ana"],
                jargon: [],
              }),
            );
          let text = words.join(" ");
          for (let taken = 0; taken < 20; taken += 1) {
            const next = lint(text).find(({ suggestion }) => suggestion !== null);
            if (!next) return;
            text = withSuggestion(text, next);
          }
          expect(lint(text).filter(({ suggestion }) => suggestion !== null)).toEqual([]);
        },
      ),
    ));
});
