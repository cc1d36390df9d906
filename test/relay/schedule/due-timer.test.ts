// The timer that wakes when something is due: in time, again after trouble, and without losing anything that came while
// it was busy.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startDueTimer } from "../../../src/relay/schedule/due-timer.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** A timer over a list of due moments, which notes when it fired what. */
const start = (due: number[], troubles = 0) => {
  const fired: [due: number, at: number][] = [];
  const errors: unknown[] = [];
  let left = troubles;
  const timer = startDueTimer({
    nextDue: async () => (due.length === 0 ? null : Math.min(...due)),
    fire: async () => {
      if (left > 0) {
        left -= 1;
        throw new Error("trouble");
      }
      for (const at of due.filter((moment) => moment <= Date.now())) {
        due.splice(due.indexOf(at), 1);
        fired.push([at, Date.now()]);
      }
    },
    onError: (error) => errors.push(error),
    pollMs: 1000,
    now: Date.now,
  });
  return { timer, fired, errors };
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("the timer", () => {
  test("fires what is due at its start, and each thing at its moment", async () => {
    const { fired } = start([-500, 700, 2500]);
    await pass(3000);
    expect(fired.map(([due]) => due)).toEqual([-500, 700, 2500]);
    for (const [due, at] of fired.slice(1)) expect(at - due).toBeLessThanOrEqual(2);
  });

  test("is woken earlier by what comes later", async () => {
    const due = [900];
    const { timer, fired } = start(due);
    await pass(100);
    due.push(200);
    timer.expect(200);
    await pass(150);
    expect(fired.map(([moment]) => moment)).toEqual([200]);
    await pass(1000);
    expect(fired.map(([moment]) => moment)).toEqual([200, 900]);
  });

  test("finds within its poll what nobody told it of", async () => {
    const due: number[] = [];
    const { fired } = start(due);
    await pass(100);
    due.push(300);
    await pass(1000);
    expect(fired).toHaveLength(1);
  });

  test("goes on after trouble", async () => {
    const { fired, errors } = start([10], 2);
    await pass(2500);
    expect([fired.length, errors.length]).toEqual([1, 2]);
  });

  test("sleeps through no clock that was set forward", async () => {
    const { fired } = start([3_600_000]);
    await pass(500);
    vi.setSystemTime(3_600_000);
    await pass(1100);
    expect(fired).toHaveLength(1);
  });

  test("ends", async () => {
    const { timer, fired } = start([500]);
    await pass(100);
    await timer.close();
    timer.expect(200);
    await pass(5000);
    expect(fired).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
