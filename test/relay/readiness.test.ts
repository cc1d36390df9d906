// Readiness is about the work, not only about the database: a timer that hangs, a queue that stopped looking, a full disk.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createReadiness } from "../../src/relay/readiness.ts";
import { beatingParts, createHeartbeat } from "../../src/relay/schedule/heartbeat.ts";
import { within } from "../../src/relay/schedule/within.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const steadyMs = (): number => Date.now();
const relay = (ask: () => Promise<unknown> = async () => {}) => {
  const heartbeat = createHeartbeat({ timer: 9_000, queue: 13_000 }, steadyMs);
  const disk = { isFull: false, isSeen: false, tries: 0 };
  const readiness = createReadiness({
    ask,
    hasRoomLeft: async () => !(disk.isFull && disk.isSeen),
    tryRoom: async () => {
      disk.tries += 1;
      if (disk.isFull) throw Object.assign(new Error("could not extend file"), { code: "53100" });
    },
    heartbeat,
    steadyMs,
  });
  return { heartbeat, disk, readiness };
};
const beatAll = ({ heartbeat }: ReturnType<typeof relay>): void => {
  for (const part of beatingParts) heartbeat.beat(part);
};

describe("a relay", () => {
  test("is ready from its start, while its first round is under way", async () =>
    expect(await relay().readiness.trouble()).toBeNull());

  test.each([
    ["timer", 9_000, "Reminders and drills don’t fire: the timer last finished its work 9 s ago."],
    ["queue", 13_000, "Pushes don’t go out: the queue last looked for them 13 s ago."],
  ] as const)("whose %s hangs isn't ready, though its database answers", async (part, longestMs, sentence) => {
    const one = relay();
    vi.advanceTimersByTime(longestMs);
    beatAll(one);
    vi.advanceTimersByTime(longestMs);
    for (const other of beatingParts) if (other !== part) one.heartbeat.beat(other);
    expect(await one.readiness.trouble()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(await one.readiness.trouble()).toBe(sentence);
    one.heartbeat.beat(part);
    expect(await one.readiness.trouble()).toBeNull();
  });

  test("isn't ready while its database refuses, or says nothing", async () => {
    const sentence = "The database isn’t answering.";
    expect(await relay(() => Promise.reject(new Error("gone"))).readiness.trouble()).toBe(sentence);
    const asked = relay(() => new Promise(() => {})).readiness.trouble();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await asked).toBe(sentence);
  });

  test("isn't ready after a write without room, until another write has found some", async () => {
    const one = relay();
    one.disk.isFull = true;
    expect(await one.readiness.trouble()).toBeNull();
    one.readiness.noRoom();
    for (let count = 0; count < 20; count += 1) {
      expect(await one.readiness.trouble()).toMatch(/^The database has no room to write/);
      vi.advanceTimersByTime(4_000);
      beatAll(one);
    }
    // Now and then, however often it is asked.
    expect(one.disk.tries).toBeLessThanOrEqual(16);
    one.disk.isFull = false;
    vi.advanceTimersByTime(5_000);
    expect(await one.readiness.trouble()).toBeNull();
    const { tries } = one.disk;
    expect(await one.readiness.trouble()).toBeNull();
    expect(one.disk.tries).toBe(tries);
  });

  test("isn't ready on a disk that is seen to be full, though nobody writes", async () => {
    const one = relay();
    one.disk.isFull = true;
    one.disk.isSeen = true;
    expect(await one.readiness.trouble()).toMatch(/^The database has no room to write/);
    one.disk.isFull = false;
    expect(await one.readiness.trouble()).toBeNull();
  });
});

describe("work within a limit", () => {
  test("ends as it does", async () => {
    expect(await within(10, Promise.resolve("done"))).toBe("done");
    await expect(within(10, Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is not waited for any longer", async () => {
    const late = within(10, new Promise(() => {}));
    const ended = expect(late).rejects.toMatchObject({ code: "ETIMEDOUT" });
    await vi.advanceTimersByTimeAsync(10);
    await ended;
  });
});
