import { expect, test } from "vitest";
import { readTimeline } from "../../../src/actions/incident/read-timeline.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { firstNinetySeconds } from "../../kit/log/log.ts";
import { longIncident } from "../../kit/log/stories.ts";

test("every entry of the log has its sentence, oldest first", () => {
  const read = readTimeline(fullRun(), builtInPack, 0);
  expect(read.map(({ entry }) => entry)).toEqual(timeline(fullRun()));
  expect(read.slice(1, 5).map(({ text }) => text)).toEqual([
    "incident declared",
    "severity SEV2",
    "Ana is incident commander",
    "channel #inc-20261121",
  ]);
});

test("a corrected entry keeps its own words, with the correction beside it", () => {
  const corrected = readTimeline(fullRun(), builtInPack, 0).find(({ entry }) => entry.corrections.length > 0);
  expect(corrected?.text).toBe("finding: Payments time out after 30 s");
  expect(corrected?.entry.corrections.map(({ text }) => text)).toEqual(["Payments time out after 10 s"]);
});

test("times in a sentence are printed in the zone that was asked for", () => {
  const sentence = readTimeline(firstNinetySeconds(), builtInPack, 60).at(-1)?.text;
  expect(sentence).toContain("next update 04:22 UTC+1");
});

test("a log of 100,000 entries is read in its order", () => {
  const read = readTimeline(longIncident(100_000), builtInPack, 0);
  expect(read.length).toBeGreaterThan(98_000);
  for (const [index, { entry }] of read.entries()) {
    expect(entry.fact.at >= (read[index - 1]?.entry.fact.at ?? 0)).toBe(true);
  }
});
