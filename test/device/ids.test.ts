// Ids sort by time, and are never the same.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createIds } from "../../src/device/ids.ts";

const START = Date.UTC(2026, 10, 24, 9);

const timeIn = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("ids", () => {
  it("are UUIDs of version 7 with the time in front", () => {
    const id = createIds().fact();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(timeIn(id)).toBe(START);
  });

  it("sort in the order they were made, whatever the clock does", () => {
    const ids = createIds();
    const made: string[] = [];
    for (const step of [0, 1, 0, -3_600_000, 0, 7_200_000, -1, 0]) {
      vi.setSystemTime(Date.now() + step);
      for (let n = 0; n < 300; n += 1) made.push(ids.fact());
    }
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it("differ between two makers in the same millisecond", () => {
    const [one, other] = [createIds(), createIds()];
    const made = Array.from({ length: 300 }, () => [one.fact(), other.fact()]).flat();
    expect(new Set(made).size).toBe(made.length);
  });

  it.each([0, 0xffffffff])("are sound if all random numbers are %i", (random) => {
    vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => {
      (array as unknown as Uint32Array).fill(random);
      return array;
    });
    const ids = createIds();
    const made = [ids.incident(), ids.person(), ids.fact()];
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(3);
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    vi.restoreAllMocks();
  });
});
