// The steady clock: what it believes when the device's clock is set, when the phone sleeps, and after a reload.

import { describe, expect, test } from "vitest";
import { createClock } from "../../src/device/clock.ts";
import type { Instant } from "../../src/domain/ids.ts";

const MIN = 60_000;
const T = 1_795_230_131_000;

const device = () => {
  const stored = new Map<string, string>();
  const store = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  } as Storage;
  const state = { wall: T, steady: 1_000, visible: true };
  const open = () =>
    createClock({ wall: () => state.wall, steady: () => state.steady, isVisible: () => state.visible, store });
  return {
    state,
    open,
    pass(ms: number) {
      state.wall += ms;
      state.steady += ms;
    },
  };
};

describe("a clock that is set", () => {
  test.each([
    ["forward an hour", 60 * MIN],
    ["back an hour", -60 * MIN],
  ])("%s while the app is on screen changes no time here, and is told", (_name, byMs) => {
    const phone = device();
    const clock = phone.open();
    phone.pass(1_000);
    expect(clock.now()).toBe(T + 1_000);
    phone.state.wall += byMs;
    phone.pass(1_000);
    expect(clock.now()).toBe(T + 2_000);
    expect(clock.jumped.get()).toEqual({ byMs, at: T + 2_000 });
    expect(clock.offset.get()).toBe(-byMs);
    phone.pass(10_000);
    expect(clock.now()).toBe(T + 12_000);
    expect(clock.fromWall(phone.state.wall as Instant)).toBe(T + 12_000);
  });

  test("keeps its times after a reload, until the device is trusted again", () => {
    const phone = device();
    phone.open();
    const clock = phone.open();
    phone.state.wall += 60 * MIN;
    phone.pass(1_000);
    clock.now();
    const reloaded = phone.open();
    expect(reloaded.now()).toBe(T + 1_000);
    reloaded.trustDevice();
    expect(reloaded.now()).toBe(T + 60 * MIN + 1_000);
    expect(phone.open().now()).toBe(T + 60 * MIN + 1_000);
  });

  test("set wrong and right again, it is the device's own once more", () => {
    const phone = device();
    const clock = phone.open();
    phone.state.wall += 60 * MIN;
    phone.pass(1_000);
    clock.now();
    phone.state.wall -= 60 * MIN;
    phone.pass(1_000);
    expect(clock.now()).toBe(T + 2_000);
    expect(clock.offset.get()).toBe(0);
  });

  test("goes back also behind a dark screen: that is never sleep", () => {
    const phone = device();
    const clock = phone.open();
    phone.state.visible = false;
    clock.now();
    phone.state.wall -= 60 * MIN;
    phone.pass(30_000);
    expect(clock.now()).toBe(T + 30_000);
    expect(clock.jumped.get()?.byMs).toBe(-60 * MIN);
  });
});

describe("a phone that slept", () => {
  test("is an hour older, whether its steady clock ran on or stood still", () => {
    for (const ranOn of [true, false]) {
      const phone = device();
      const clock = phone.open();
      phone.state.visible = false;
      clock.now();
      phone.state.wall += 60 * MIN;
      if (ranOn) phone.state.steady += 60 * MIN;
      phone.state.visible = true;
      expect(clock.now()).toBe(T + 60 * MIN);
      expect(clock.jumped.get()).toBeNull();
    }
  });

  test("with its page on screen all the same: after the silence the wall clock is believed", () => {
    const phone = device();
    const clock = phone.open();
    phone.state.steady += 6_000;
    phone.state.wall += 60 * MIN;
    expect(clock.now()).toBe(T + 60 * MIN);
  });
});

test("small corrections by the network pass in silence", () => {
  const phone = device();
  const clock = phone.open();
  phone.state.wall += 900;
  phone.pass(1_000);
  expect(clock.now()).toBe(T + 1_900);
  expect(clock.jumped.get()).toBeNull();
});

test("a store that is refused or damaged costs nothing", () => {
  const broken = {
    getItem: () => "an hour",
    setItem: () => undefined,
    removeItem: () => undefined,
  } as unknown as Storage;
  const throws = () => {
    throw new Error("denied");
  };
  const denied = { getItem: throws, setItem: throws, removeItem: throws } as unknown as Storage;
  for (const store of [null, broken, denied]) {
    const state = { wall: T };
    const clock = createClock({ wall: () => state.wall, steady: () => 0, isVisible: () => true, store });
    expect(clock.now()).toBe(T);
    state.wall -= 60 * MIN;
    expect(clock.now()).toBe(T);
    clock.trustDevice();
    expect(clock.now()).toBe(T - 60 * MIN);
  }
});
