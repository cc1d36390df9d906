// One push service in trouble: what it may take up, and that others notice nothing of it.

import { describe, expect, test } from "vitest";
import type { ScheduleEvent } from "../../../src/relay/schedule/events.ts";
import { createServiceGate, MOST_HUNG, MOST_SLOW } from "../../../src/relay/schedule/service-gate.ts";
import { serviceNameOf } from "../../../src/relay/schedule/service-name.ts";
import type { Outcome } from "../../../src/relay/send/outcome.ts";

const sent: Outcome = { type: "sent" };
const later = (reason: string): Outcome => ({ type: "later", reason, notBeforeMs: null });
const silence = later("UND_ERR_HEADERS_TIMEOUT");
const slow = "https://fcm.googleapis.com/fcm/send/a";
const other = "https://updates.push.services.mozilla.com/wpush/v2/b";

const create = () => {
  const events: ScheduleEvent[] = [];
  let at = 0;
  const gate = createServiceGate({
    observe: (event) => events.push(event),
    patienceMs: 60_000,
    steadyMs: () => at,
  });
  const pass = (ms: number): void => {
    at += ms;
  };
  /** A push that goes and doesn't end before the test says how; null if it may not go. */
  const start = (endpoint: string, isRepeat = false) => {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const outcome = gate.send(endpoint, isRepeat, () => promise);
    return outcome && { outcome, end: resolve };
  };
  /** A push that goes and is slow to end. */
  const setAside = (endpoint: string, isRepeat = false) => {
    const one = start(endpoint, isRepeat);
    if (one) gate.setAside(endpoint, isRepeat, one.outcome);
    return one;
  };
  const finish = async (endpoint: string, outcome: Outcome, isRepeat = false): Promise<boolean> =>
    (await gate.send(endpoint, isRepeat, async () => outcome)) !== null;
  const finishAll = async (count: number, outcome: Outcome): Promise<void> => {
    for (let index = 0; index < count; index += 1) await finish(slow, outcome);
  };
  return { gate, events, pass, start, setAside, finish, finishAll };
};

describe("a push service", () => {
  test("has room for any number of pushes that it answers in time", () => {
    const { start } = create();
    expect(Array.from({ length: 1000 }, () => start(slow)).every((one) => one !== null)).toBe(true);
  });

  test("may be slow to answer so many, and another so many of its own", () => {
    const { start, setAside } = create();
    for (let index = 0; index < MOST_SLOW.firsts; index += 1) setAside(slow);
    expect(start(slow)).toBeNull();
    expect(start(other)).not.toBeNull();
  });

  test("has room for first attempts however many repeats are slow", () => {
    const { start, setAside } = create();
    for (let index = 0; index < MOST_SLOW.repeats; index += 1) setAside(slow, true);
    expect(start(slow, true)).toBeNull();
    expect(start(slow)).not.toBeNull();
  });

  test("gets its room back with each answer, whatever that says", async () => {
    const { start, setAside } = create();
    for (const outcome of [sent, later("503"), silence, { type: "gone" } as const]) {
      const all = Array.from({ length: MOST_SLOW.firsts }, () => setAside(slow));
      expect(start(slow)).toBeNull();
      for (const push of all.slice(0, 5)) push?.end(outcome);
      await Promise.all(all.slice(0, 5).map((push) => push?.outcome));
      expect(start(slow)).not.toBeNull();
      for (const push of all.slice(5)) push?.end(sent);
      await Promise.all(all.map((push) => push?.outcome));
    }
  });

  test("that answers nothing to several in a row is paused: few first attempts, and no repeats until it is over", async () => {
    const { start, finish, finishAll, events, pass, gate } = create();
    await finishAll(MOST_HUNG - 1, silence);
    expect(events).toEqual([]);
    expect(await finish(slow, silence, true)).toBe(true);
    expect(events).toEqual([{ type: "service-paused", service: "fcm.googleapis.com", pauseMs: expect.any(Number) }]);
    expect(await finish(slow, silence, true)).toBe(false);
    const probes = Array.from({ length: 10 }, () => start(slow));
    expect(probes.filter((one) => one !== null)).toHaveLength(4);
    for (const probe of probes) probe?.end(silence);
    await Promise.all(probes.map((probe) => probe?.outcome));
    expect(await finish(other, sent, true)).toBe(true);
    pass(gate.laterMs(slow));
    expect(await finish(slow, silence, true)).toBe(true);
    // Longer each time.
    const [first, second] = events.flatMap((event) => (event.type === "service-paused" ? [event.pauseMs] : []));
    expect(second).toBeGreaterThan(first ?? 0);
  });

  test.each([sent, later("503"), { type: "refused", reason: "403" } as const])(
    "that gives any answer is back: $type",
    async (answer) => {
      const { finish, finishAll, events, start } = create();
      await finishAll(MOST_HUNG, silence);
      await finish(slow, answer);
      expect(events.at(-1)).toEqual({ type: "service-back", service: "fcm.googleapis.com" });
      expect(Array.from({ length: 400 }, () => start(slow)).every((one) => one !== null)).toBe(true);
    },
  );

  test.each([later("ECONNREFUSED"), later("ENOTFOUND"), { type: "refused", reason: "keys" } as const])(
    "isn't paused for what takes no time: %o",
    async (outcome) => {
      const { finishAll, events } = create();
      await finishAll(3 * MOST_HUNG, outcome);
      expect(events).toEqual([]);
    },
  );

  test("with one answer among the silent ones isn't paused", async () => {
    const { finishAll, events } = create();
    for (let round = 0; round < 5; round += 1) {
      await finishAll(MOST_HUNG - 1, silence);
      await finishAll(1, sent);
    }
    expect(events).toEqual([]);
  });

  test("that never ends a push gets its room back all the same", async () => {
    const events: ScheduleEvent[] = [];
    const gate = createServiceGate({ observe: (event) => events.push(event), patienceMs: 1 });
    const never = () => new Promise<Outcome>(() => {});
    for (let index = 0; index < MOST_SLOW.firsts; index += 1) {
      const outcome = gate.send(slow, false, never);
      if (outcome !== null) gate.setAside(slow, false, outcome);
      expect(await outcome).toEqual(later("ETIMEDOUT"));
    }
    expect(gate.send(slow, false, never)).not.toBeNull();
    expect(events).toHaveLength(1);
  });

  test("is called by its vendor's address, and by no more", () => {
    expect(
      ["fcm.googleapis.com", "web.push.apple.com", "wns2-by3p.notify.windows.com", "push.example.org:8443", ""].map(
        serviceNameOf,
      ),
    ).toEqual(["fcm.googleapis.com", "push.apple.com", "notify.windows.com", "another", "another"]);
  });
});
