// Arming: the commitment binds the relay to the moment it has drawn, and reveals nothing about it.

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { drawFirings } from "../../../src/relay/schedule/draw-firings.ts";

const plan = {
  drillId: "drill-1",
  from: Date.parse("2026-11-23T00:00Z"),
  to: Date.parse("2026-11-30T00:00Z"),
  hours: [9, 17],
  weekdays: [1, 2, 3, 4, 5],
  zone: "Europe/Berlin",
  count: 3,
  gapMinutes: 600,
} as const;

describe("a drill", () => {
  test("has as many moments as asked for, in order, each bound by its commitment", () => {
    const firings = drawFirings(plan) ?? [];
    expect(firings.map(({ index }) => index)).toEqual([0, 1, 2]);
    for (const { index, momentAt, nonce, commitment } of firings) {
      // Written out, as a team that checks it would write it.
      const hash = createHash("sha256").update(`drill-1.${index}.${momentAt}.${nonce}`).digest("hex");
      expect(commitment).toBe(hash);
      expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  test("is drawn by chance: two drills of the same plan differ", () => {
    const text = () => JSON.stringify(drawFirings(plan));
    expect(text()).not.toBe(text());
  });

  test("with no room in its window is refused", () => {
    expect(drawFirings({ ...plan, weekdays: [6], to: plan.from + 86_400_000 })).toBeNull();
    expect(drawFirings({ ...plan, count: 5, gapMinutes: 43_200 })).toBeNull();
  });
});
