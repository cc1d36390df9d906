// The law of the double tap, for one walk: whatever the pause between the two taps, the log is that of one.

import { beforeAll, describe, expect, test } from "vitest";
import { type NewPhone, type Walk, type Walked, walkWith } from "./walk.ts";

/** A long walk, on a machine that may be busy. */
const WALK_MS = 300_000;

export interface DoubleTapped {
  readonly route: (walk: Walk) => Promise<void>;
  /** The kinds of buttons that the walk taps, so that other tests can rely on it. */
  readonly kinds: readonly string[];
  /** Fewer entries than this would mean that the walk got nowhere. */
  readonly atLeast: number;
  readonly newPhone?: NewPhone;
}

/** Declares the tests of the walk. */
export const doubleTaps = (what: string, { route, kinds, atLeast, newPhone }: DoubleTapped): void => {
  describe(what, () => {
    let steady: Walked;
    beforeAll(async () => {
      steady = await walkWith(null, route, newPhone);
    }, WALK_MS);

    // Side by side: a thumb waits most of the time.
    test.concurrent.for([60, 150, 300])(
      "tapped twice %i ms apart gives the log of one tap",
      { timeout: WALK_MS },
      async (gapMs, { expect }) => {
        const { log } = await walkWith(gapMs, route, newPhone);
        expect(log).toEqual(steady.log);
        expect(log.length).toBeGreaterThan(atLeast);
      },
    );

    test("has the focus on something after each tap", () => {
      expect(steady.lost).toEqual([]);
    });

    test("taps what it says that it taps", () => {
      expect(steady.kinds).toEqual(expect.arrayContaining([...kinds]));
    });
  });
};
