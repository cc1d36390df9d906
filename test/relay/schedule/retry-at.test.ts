// When a push is retried.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryAt } from "../../../src/relay/schedule/retry-at.ts";

const now = 1_795_000_000_000;

describe("the next attempt", () => {
  test("comes after a pause that doubles up to a minute, spread by half of it", () => {
    const pauses = [0, 1, 2, 5, 6, 60].map((attempt) => retryAt(attempt, null, now, () => 1) - now);
    expect(pauses).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000]);
    expect(retryAt(2, null, now, () => 0) - now).toBe(2000);
  });

  test("never comes before the service wants it, nor much later", () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.nat(86_400_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, wait, chance) => {
          const at = retryAt(attempt, now + wait, now, () => chance);
          return at >= now + wait && at <= now + wait + 1000;
        },
      ),
    );
  });
});
