// The order of the journeys where Vitest has never timed them: it goes by the sizes of files, and some of the longest
// are short to read. Begun last, they would run alone.

import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Journeys with many phones, many loads, or another browser. */
const long = new Set(
  [
    ...["focus", "looks", "transfer", "double-tap", "double-tap-work", "double-tap-team", "double-tap-drill"],
    ...["drill-play", "two-taps", "clocks-apart", "relay-elsewhere", "push-chromium", "webkit", "killed"],
    ...["every-address", "clock-change-night", "first-visit", "two-builds", "forgotten"],
  ].map((name) => `${name}.test.ts`),
);

/** Keeps Vitest's order, by group, failure and length, but for those that it can't know to be long. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = (spec: TestSpecification): boolean =>
      spec.project.name === "journeys" &&
      long.has(basename(spec.moduleId)) &&
      !this.ctx.cache.getTestSpecificationResult(spec);
    const first = sorted.findIndex(({ project }) => project.name === "journeys");
    const longOnes = sorted.filter(isLong);
    return sorted.flatMap((spec, at) => [...(at === first ? longOnes : []), ...(isLong(spec) ? [] : [spec])]);
  }
}
