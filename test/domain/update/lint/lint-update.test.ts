import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintUpdate } from "../../../../src/domain/update/lint/lint-update.ts";
import type { LintRule, UpdateText } from "../../../../src/domain/update/lint/update-text.ts";
import { lintWords } from "../../../../src/ui/words/lint.ts";
import { T0 } from "../../../kit/log/log.ts";
import { hostileText } from "../../../kit/random/arbitraries.ts";
import { lintedTexts } from "./texts.ts";

const rules = Object.keys(lintWords) as LintRule[];

/** 2026-11-21T03:02:11Z, with an update promised for 03:22. */
const update = (more: Partial<UpdateText>): UpdateText => ({
  subject: null,
  text: "",
  audience: "engineering",
  format: "slack",
  status: "investigating",
  drill: false,
  now: T0,
  zone: 0,
  nextUpdateAt: (T0 - 11_000 + 20 * 60_000) as UpdateText["now"],
  people: ["Ana", "Ana Lima", "Ben"],
  jargon: [],
  ...more,
});

describe("each text", () => {
  test.each(lintedTexts.map((linted, index) => [index, linted.audience, linted.text, linted] as const))(
    "%i for %s: %s",
    (_index, audience, text, { rules: said, more }) => {
      const findings = lintUpdate(update({ audience, text, ...more }));
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(said));
    },
  );

  test("there are at least sixty, every rule is said and kept silent about", () => {
    expect(lintedTexts.length).toBeGreaterThanOrEqual(60);
    for (const rule of rules) {
      expect(
        lintedTexts.some((linted) => linted.rules.includes(rule)),
        rule,
      ).toBe(true);
      expect(
        lintedTexts.some((linted) => !linted.rules.includes(rule)),
        rule,
      ).toBe(true);
    }
    expect(lintedTexts.filter((linted) => linted.rules.length === 0).length).toBeGreaterThanOrEqual(25);
  });
});

describe("what a finding says", () => {
  test("where it stands, what it found, and what to write instead", () => {
    const text = "Ana is looking at the latency.\nNext update: 03:22 UTC";
    expect(lintUpdate(update({ audience: "customers", text }))).toEqual([
      { rule: "person-named", severity: "wrong", from: 0, to: 3, found: "Ana", suggestion: "our team" },
      { rule: "jargon", severity: "wrong", from: 22, to: 29, found: "latency", suggestion: "slow responses" },
    ]);
  });

  test("the longer of two names once, not both", () => {
    const text = "Ask Ana Lima.\nNext update: 03:22 UTC";
    expect(lintUpdate(update({ audience: "customers", text })).map(({ found }) => found)).toEqual(["Ana Lima"]);
  });

  test("every rule has its reason and its fix", () => {
    for (const { reason, fix } of Object.values(lintWords)) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(fix).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("any text", () => {
  const anything = fc.record({
    text: fc
      .array(fc.oneof(hostileText, fc.constantFrom(...lintedTexts.map(({ text }) => text))), { maxLength: 6 })
      .map((all) => all.join(" ")),
    audience: fc.constantFrom<UpdateText["audience"]>("engineering", "executives", "customers", "support", "press"),
    status: fc.constantFrom<UpdateText["status"]>("investigating", "monitoring", "resolved"),
    drill: fc.boolean(),
    people: fc.array(hostileText, { maxLength: 4 }),
    jargon: fc.array(hostileText, { maxLength: 4 }),
  });

  test("is linted the same each time, and every range holds what was found", () =>
    fc.assert(
      fc.property(anything, (more) => {
        const text = update(more);
        const findings = lintUpdate(text);
        expect(lintUpdate(text)).toEqual(findings);
        for (const { from, to, found } of findings) expect(text.text.slice(from, to)).toBe(found);
      }),
      { numRuns: 300 },
    ));

  test("a suggestion put in place is not found again there", () =>
    fc.assert(
      fc.property(fc.constantFrom(...lintedTexts), ({ audience, text, more }) => {
        for (const { rule, from, to, suggestion } of lintUpdate(update({ audience, text, ...more }))) {
          if (suggestion === null || to === 0) continue;
          const fixed = text.slice(0, from) + suggestion + text.slice(to);
          const again = lintUpdate(update({ audience, ...more, text: fixed }));
          expect(again.some((one) => one.rule === rule && one.from === from)).toBe(false);
        }
      }),
    ));

  test("long ones take steps in proportion: ten times the text, about ten times the findings", () => {
    const part = "db-prod-03 and checkout-7f9c6d8b4-x2x1z are probably due to latency, we don't know. ".repeat(20);
    const few = lintUpdate(update({ audience: "customers", text: part })).length;
    const many = lintUpdate(update({ audience: "customers", text: part.repeat(10) })).length;
    expect(few).toBeGreaterThan(60);
    expect(many).toBeGreaterThan(9 * (few - 2));
    for (const hostile of [
      "-".repeat(20_000),
      "a-".repeat(10_000),
      "a.".repeat(10_000),
      "1".repeat(20_000),
      "@".repeat(20_000),
    ]) {
      expect(lintUpdate(update({ audience: "customers", text: hostile })).length).toBeGreaterThan(0);
    }
  });
});
