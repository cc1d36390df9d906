import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { promisedTime } from "../../../src/domain/clock/promised-time.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { withPromise } from "../../../src/domain/update/with-promise.ts";
import { corpus } from "../clock/promise-corpus.ts";
import { heldOut } from "../clock/promise-held-out.ts";

const now = Date.parse("2026-11-21T03:05Z") as Instant;
const moment = { now, zone: 0, filledAt: null };
const at = (minutes: number): Instant => (now + minutes * 60_000) as Instant;
const write = (text: string, minutes = 25, isOneLine = false): string =>
  withPromise(text, at(minutes), moment, isOneLine);

describe("a time written into a text", () => {
  test.each([
    ["Next update: 09:00 IST", "Next update: 03:30 UTC"],
    ["*Next update:* soon", "*Next update:* 03:30 UTC"],
    ["Next update soon. Orders are safe.", "Next update at 03:30 UTC. Orders are safe."],
    ["Next update in 30 to 45 minutes.", "Next update at 03:30 UTC."],
    ["Next update between 04:00 and 04:30 UTC", "Next update at 03:30 UTC"],
    ["*Next update:* 03:45 UTC (in 20 min)", "*Next update:* 03:30 UTC"],
    ["Next update: customers 04:00 UTC, executives 03:40 UTC", "Next update: customers 03:30 UTC"],
    ["Next update on Monday.", "Next update at 03:30 UTC."],
    ["All is well.", "All is well.\nNext update: 03:30 UTC"],
    ["No further updates.", "No further updates.\nNext update: 03:30 UTC"],
    ["We roll back by 03:30 UTC.", "We roll back by 03:30 UTC.\nNext update: 03:30 UTC"],
  ])("%s", (text, written) => expect(write(text)).toBe(written));

  test("has its day if that is another one", () =>
    expect(write("Next update tomorrow.", 1555)).toBe("Next update 2026-11-22 05:00 UTC."));

  test("stays on the line of a text that has only one", () => {
    expect(write("Checkout is slow", 25, true)).toBe("Checkout is slow. Next update: 03:30 UTC");
    expect(write("[SEV2] | checkout: slow", 25, true)).toBe("[SEV2] | checkout: slow | Next update: 03:30 UTC");
  });

  test("is the one that the clock reads, whatever the text said before", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...corpus, ...heldOut),
        fc.integer({ min: 1, max: 3 * 1440 }),
        fc.boolean(),
        ({ text, ...when }, minutes, isOneLine) => {
          const due = ((Math.floor(when.now / 60_000) + minutes) * 60_000) as Instant;
          const written = withPromise(text, due, when, isOneLine);
          expect(promisedTime(written, when), written).toEqual({ type: "promised", at: due });
        },
      ),
    ));
});
