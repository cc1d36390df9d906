// Surprise drills on this phone alone: drawn fairly, revealed nowhere, fired once.

import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { armDrillHere, type LocalDrillPlan } from "../../../src/actions/surprise/arm-drill-here.ts";
import { checkCommitment } from "../../../src/actions/surprise/fairness.ts";
import { changeFiringHere, disarmDrillHere, fireDrillsHere } from "../../../src/actions/surprise/fire-drills-here.ts";
import { readLocalDrills } from "../../../src/actions/surprise/local-drills.ts";
import { tonight } from "../../../src/actions/surprise/plan-window.ts";
import { createRandomness } from "../../../src/device/randomness.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { allowedMinutes, type DrillWindow } from "../../../src/domain/text/drill-window.ts";
import { START } from "../../kit/app/ports.ts";
import { createTestRelayPorts, type TestRelayPorts } from "../../kit/app/relay-ports.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Saturday, 2026-11-21, midnight UTC. */
const SATURDAY = (Math.floor(START / DAY) * DAY) as Instant;
const week = [1, 2, 3, 4, 5, 6, 7];
const at = (ms: number): Instant => (SATURDAY + ms) as Instant;
const utc = { now: SATURDAY, zone: () => 0 };

let ports: TestRelayPorts;
beforeEach(() => {
  ports = createTestRelayPorts();
});
const plan = (
  change: Partial<Omit<LocalDrillPlan, "window">> & { window?: Partial<DrillWindow> } = {},
): LocalDrillPlan => ({
  count: 1,
  gapMinutes: 0,
  scenario: null,
  ...change,
  window: { from: SATURDAY, to: at(DAY), hours: [0, 24], weekdays: week, ...change.window },
});

describe("the window", () => {
  it("holds the allowed minutes of the allowed days", () => {
    const window: DrillWindow = { from: SATURDAY, to: at(7 * DAY), hours: [9, 17], weekdays: [1, 2, 3, 4, 5] };
    const minutes = allowedMinutes(window, () => 0);
    expect(minutes).toHaveLength(5 * 8 * 60);
    expect(minutes[0]).toBe(at(2 * DAY + 9 * HOUR)); // Monday
  });

  it("goes over midnight, in the zone", () => {
    const window: DrillWindow = { from: SATURDAY, to: at(DAY), hours: [22, 6], weekdays: week };
    const hours = new Set(
      allowedMinutes(window, () => 60).map((minute) => (((minute - SATURDAY) / HOUR + 1) % 24) | 0),
    );
    expect([...hours].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 22, 23]);
  });

  it("of tonight ends at seven, at least an hour from now", () => {
    expect(tonight(at(23 * HOUR), 0).to).toBe(at(DAY + 7 * HOUR));
    expect(tonight(at(2 * HOUR), 0).to).toBe(at(7 * HOUR));
    expect(tonight(at(6.5 * HOUR), 0).to).toBe(at(DAY + 7 * HOUR));
    expect(tonight(at(5 * HOUR), 60).to).toBe(at(6 * HOUR));
  });
});

describe("a drill of this phone", () => {
  it("has as many moments as asked for, in the window, at least the gap apart", async () => {
    const random = createRandomness();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 120 }), async (count, gapMinutes) => {
        const fresh = { ...createTestRelayPorts(), random };
        const drill = await armDrillHere(fresh, plan({ count, gapMinutes }), ["a", "b"], utc);
        const moments = drill?.firings.map(({ momentAt }) => momentAt) ?? [];
        expect(moments).toHaveLength(count);
        for (const [index, moment] of moments.entries()) {
          expect(moment).toBeGreaterThanOrEqual(SATURDAY);
          expect(moment).toBeLessThan(at(DAY));
          if (index > 0) expect(moment - (moments[index - 1] ?? 0)).toBeGreaterThanOrEqual(gapMinutes * 60_000);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is not armed where there is no room", async () => {
    const full = plan({ count: 3, gapMinutes: 1440 });
    expect(await armDrillHere(ports, full, ["a"], utc)).toBeNull();
    expect(await armDrillHere(ports, plan({ window: { weekdays: [] } }), ["a"], utc)).toBeNull();
    expect(await readLocalDrills(ports.kept)).toEqual([]);
  });

  it("fires at the first look after its moment, once, and says when the next comes", async () => {
    ports.draws.push(60, 0, 120, 0); // 01:00 and 02:00
    await armDrillHere(ports, plan({ count: 2 }), ["a"], utc);
    expect(await fireDrillsHere(ports, at(HOUR - 1), false)).toEqual({ fired: [], nextAt: at(HOUR) });
    const first = await fireDrillsHere(ports, at(HOUR), false);
    expect(first.fired).toMatchObject([{ firing: { index: 0, firedAt: at(HOUR) } }]);
    expect(first.nextAt).toBe(at(2 * HOUR));
    expect((await fireDrillsHere(ports, at(HOUR), false)).fired).toEqual([]);
    // The app was closed at the moment, and opens days later.
    expect((await fireDrillsHere(ports, at(3 * DAY), false)).fired).toMatchObject([{ firing: { index: 1 } }]);
  });

  it("waits while a real incident is open", async () => {
    await armDrillHere(ports, plan(), ["a"], utc);
    expect((await fireDrillsHere(ports, at(DAY), true)).fired).toEqual([]);
    expect((await fireDrillsHere(ports, at(DAY), false)).fired).toHaveLength(1);
  });

  it("fires once though two look at the same moment", async () => {
    await armDrillHere(ports, plan(), ["a"], utc);
    const looks = await Promise.all([1, 2, 3].map(() => fireDrillsHere(ports, at(DAY), false)));
    expect(looks.flatMap(({ fired }) => fired)).toHaveLength(1);
  });

  it("is acknowledged, and disarmed for what is still to come", async () => {
    ports.draws.push(60, 0, 120, 0);
    const drill = await armDrillHere(ports, plan({ count: 2 }), ["a"], utc);
    const id = drill?.drillId ?? "";
    await fireDrillsHere(ports, at(HOUR), false);
    expect(await changeFiringHere(ports, id, 0, { acknowledgedAt: at(HOUR + 9) })).toMatchObject({
      acknowledgedAt: at(HOUR + 9),
    });
    expect(await changeFiringHere(ports, "other", 0, { acknowledgedAt: at(1) })).toBeNull();
    await disarmDrillHere(ports, id);
    expect((await readLocalDrills(ports.kept))[0]?.firings).toHaveLength(1);
    expect((await fireDrillsHere(ports, at(3 * DAY), false)).fired).toEqual([]);
  });

  it("opens the seal that it was armed with, and no other", async () => {
    const random = createRandomness();
    const drill = await armDrillHere({ ...ports, random }, plan(), ["a"], utc);
    const [firing] = drill?.firings ?? [];
    if (!drill || !firing) throw new Error("Nothing was armed");
    const { index, commitment, momentAt, nonce } = firing;
    const check = (opening: { momentAt: number; nonce: string } | null) =>
      checkCommitment({ random, kept: ports.kept }, drill.drillId, { index, commitment, opening }, true);
    expect(commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(await check(null)).toBe("sealed");
    expect(await check({ momentAt, nonce })).toBe("holds");
    expect(await check({ momentAt: momentAt + 1, nonce })).toBe("broken");
  });
});

it("draws every number in the range and none outside", () => {
  const { below } = createRandomness();
  const drawn = new Set(Array.from({ length: 1_000 }, () => below(5)));
  expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4]);
});
