// The linters, measured: what share of the faults they find, and how many plain sentences they raise a false alarm for.
// A miss or an alarm that somebody reports becomes a row here, and its kind a rule.

import { describe, expect, test } from "vitest";
import type { Audience } from "../../../../src/domain/pack/pack.ts";
import { lintBlameless } from "../../../../src/domain/update/lint/blameless.ts";
import { lintUpdate } from "../../../../src/domain/update/lint/lint-update.ts";
import type { LintRule, UpdateText } from "../../../../src/domain/update/lint/update-text.ts";
import { blameWords } from "../../../../src/practice/ui/words/play.ts";
import { lintWords } from "../../../../src/ui/words/lint.ts";
import { T0 } from "../../../kit/log/log.ts";
import { blameToFind } from "./corpus/blame-to-find.ts";
import { blameToLeave } from "./corpus/blame-to-leave.ts";
import { figurativeBlameToFind } from "./corpus/figurative-blame-to-find.ts";
import { figurativeBlameToLeave } from "./corpus/figurative-blame-to-leave.ts";
import { freshBlameToFind } from "./corpus/fresh-blame-to-find.ts";
import { freshBlameToLeave } from "./corpus/fresh-blame-to-leave.ts";
import { freshUpdatesToFind } from "./corpus/fresh-updates-to-find.ts";
import { freshUpdatesToLeave } from "./corpus/fresh-updates-to-leave.ts";
import { measuredBlameToFind } from "./corpus/measured-blame-to-find.ts";
import { measuredBlameToLeave } from "./corpus/measured-blame-to-leave.ts";
import { measuredUpdatesToFind } from "./corpus/measured-updates-to-find.ts";
import { measuredUpdatesToLeave } from "./corpus/measured-updates-to-leave.ts";
import { updatesToFind } from "./corpus/updates-to-find.ts";
import { updatesToLeave, wordNames } from "./corpus/updates-to-leave.ts";

const faultyUpdates = [...updatesToFind, ...measuredUpdatesToFind, ...freshUpdatesToFind];
const plainUpdates = [...updatesToLeave, ...measuredUpdatesToLeave, ...freshUpdatesToLeave];
const blameRows = [...blameToFind, ...measuredBlameToFind, ...freshBlameToFind, ...figurativeBlameToFind];
const plainRows = [...blameToLeave, ...measuredBlameToLeave, ...freshBlameToLeave, ...figurativeBlameToLeave];

const RECALL = 0.97;
const ENOUGH = 100;

/** Sent at 03:02 UTC; the next update is due at 03:22. */
const findingsIn = (audience: Audience, text: string, people: readonly string[], isWhole: boolean) =>
  lintUpdate({
    subject: null,
    text: isWhole ? text : `${text}\nNext update: 03:22 UTC`,
    audience,
    format: "slack",
    status: "investigating",
    drill: false,
    now: T0,
    zone: 0,
    nextUpdateAt: (T0 - 11_000 + 20 * 60_000) as UpdateText["now"],
    people,
    jargon: [],
  });

const isAboutClock = (rule: LintRule): boolean => rule.startsWith("next-update");

const said = (findings: readonly { readonly rule: string; readonly found: string }[]): string =>
  findings.map(({ rule, found }) => `${rule} “${found}”`).join(", ") || "nothing";

/** What was missed, if it is more than a corpus of this size may miss. */
const tooMany = (missed: readonly string[], all: readonly unknown[]): readonly string[] =>
  missed.length > all.length * (1 - RECALL) ? missed : [];

describe("updates", () => {
  const missed = faultyUpdates.flatMap(([rule, audience, text, people = []]) => {
    const findings = findingsIn(audience, text, people, isAboutClock(rule));
    return findings.some((finding) => finding.rule === rule)
      ? []
      : [`${rule}, ${audience}: ${text} → ${said(findings)}`];
  });
  const alarms = plainUpdates.flatMap(([audience, text, people = wordNames]) => {
    const findings = findingsIn(audience, text, people, false);
    return findings.length === 0 ? [] : [`${audience}: ${text} → ${said(findings)}`];
  });

  test(`are linted with a recall of ${RECALL}`, () => {
    expect(faultyUpdates.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(tooMany(missed, faultyUpdates)).toEqual([]);
  });

  test("raise no false alarm", () => {
    expect(plainUpdates.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(alarms).toEqual([]);
  });

  test("have rows for each rule about wording, and each audience", () => {
    const rules = new Set(faultyUpdates.map(([rule]) => rule));
    const structural = ["next-update-unclear", "drill-unmarked", "drill-marked-real", "sms-long"];
    expect(Object.keys(lintWords).filter((rule) => !rules.has(rule as LintRule))).toEqual(structural);
    for (const rows of [faultyUpdates.map((row) => row[1]), plainUpdates.map((row) => row[0])])
      expect([...new Set(rows)].sort()).toEqual(["customers", "engineering", "executives", "press", "support"]);
  });
});

describe("write-ups", () => {
  const missed = blameRows.flatMap(([rule, text, people = ["Ana"]]) => {
    const findings = lintBlameless(text, people);
    return findings.some((finding) => finding.rule === rule) ? [] : [`${rule}: ${text} → ${said(findings)}`];
  });
  const alarms = plainRows.flatMap(([text, people = ["Ana", ...wordNames]]) => {
    const findings = lintBlameless(text, people);
    return findings.length === 0 ? [] : [`${text} → ${said(findings)}`];
  });

  test(`are linted with a recall of ${RECALL}`, () => {
    expect(blameRows.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(tooMany(missed, blameRows)).toEqual([]);
  });

  test("raise no false alarm", () => {
    expect(plainRows.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(alarms).toEqual([]);
  });

  test("have rows for each rule", () => {
    const rules = new Set<string>(blameRows.map(([rule]) => rule));
    expect(Object.keys(blameWords).filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

test.each(["May we ask you to try again.", "Will orders be lost? No."])(
  "a name that is a word alarms nobody: %s",
  (text) => expect(findingsIn("customers", text, ["May", "Will"], false)).toEqual([]),
);
