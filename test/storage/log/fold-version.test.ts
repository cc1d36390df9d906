// A phone trusts the states that it has folded and stored as long as FOLD_VERSION is the same.

import { expect, test } from "vitest";
import { type Fact, knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { summarize } from "../../../src/domain/views/summary.ts";
import { FOLD_VERSION } from "../../../src/storage/database/names.ts";
import { digestOf } from "../../kit/app/digest-of.ts";
import { guardVersion } from "../../kit/app/guard-version.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { drillRun, longIncident, pictureStory, quietDeclaration } from "../../kit/log/stories.ts";

const known = { version: 12, digest: "783cec22e1211fde" };

const histories = [fullRun(), pictureStory(), quietDeclaration(), drillRun(), longIncident(250)];

/** The state after each entry, which also shows what a later one hides. */
const statesOf = (log: readonly Fact[]): readonly unknown[] =>
  log.map((_fact, index) => {
    const incident = foldIncident(INCIDENT, log.slice(0, index + 1));
    return { incident, summary: summarize(incident, null) };
  });

test("FOLD_VERSION rises with every change of what a log is folded to", () => {
  const guarded = {
    what: "What the histories of this test are folded to",
    number: "FOLD_VERSION in src/storage/database/names.ts",
    test: "test/storage/log/fold-version.test.ts",
  };
  guardVersion(guarded, { version: FOLD_VERSION, digest: digestOf(histories.map(statesOf)) }, known);
});

test("the histories have every type of fact", () => {
  const types = new Set<string>(histories.flat().map(({ type }) => type));
  expect(Object.keys(knownFactTypes).filter((type) => !types.has(type))).toEqual([]);
});
