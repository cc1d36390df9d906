// The steady clock: what it believes when the device's clock is set, when the phone sleeps, and after a reload.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClock } from "../../src/device/clock.ts";
import type { Instant } from "../../src/domain/fact/ids.ts";
import { device, MIN, set, T } from "./kit/clock-device.ts";

describe("a clock that is set", () => {
  test.each([
    ["forward an hour", 60 * MIN],
    ["back an hour", -60 * MIN],
  ])("%s while the app is on screen changes no time here, and is told", (_name, byMs) => {
    const phone = device();
    const clock = phone.open();
    set(phone, clock, byMs);
    expect(clock.now()).toBe(T + 1_000);
    expect(clock.jumped.get()).toEqual({ byMs, at: T + 1_000 });
    expect(clock.offset.get()).toBe(-byMs);
    phone.pass(10_000);
    expect(clock.now()).toBe(T + 11_000);
    expect(clock.fromWall(phone.state.wall as Instant)).toBe(T + 11_000);
  });

  test("keeps its times after a reload, until the device is trusted again", () => {
    const phone = device();
    const clock = phone.open();
    set(phone, clock, 60 * MIN);
    const reloaded = phone.open();
    expect(reloaded.now()).toBe(T + 1_000);
    reloaded.trustDevice();
    expect(reloaded.now()).toBe(T + 60 * MIN + 1_000);
    expect(phone.open().now()).toBe(T + 60 * MIN + 1_000);
  });

  test("set wrong and right again, it is the device's own once more", () => {
    const phone = device();
    const clock = phone.open();
    set(phone, clock, 60 * MIN);
    set(phone, clock, -60 * MIN);
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

  test("times are the same after any number of settings and reloads, whatever fractions the steady clock has", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            setBy: fc.integer({ min: -5 * 60, max: 5 * 60 }).map((minutes) => minutes * MIN + 137),
            passed: fc.double({ min: 1, max: 4_000, noNaN: true }),
          }),
          { maxLength: 8 },
        ),
        fc.double({ min: 0, max: 5_000, noNaN: true }),
        (steps, steady) => {
          const phone = device({ wall: T, steady });
          let clock = phone.open();
          let passed = 0;
          for (const step of steps) {
            set(phone, clock, step.setBy);
            phone.state.steady += step.passed;
            phone.state.wall += Math.round(step.passed);
            passed += 1_000 + step.passed;
            const before = clock.now();
            phone.close();
            clock = phone.open();
            expect(clock.now()).toBe(before);
            expect(Number.isInteger(clock.now())).toBe(true);
            expect(Math.abs(clock.now() - T - passed)).toBeLessThan(1_000);
          }
        },
      ),
    ));

  test("a difference of under a second is none", () => {
    const phone = device();
    const clock = phone.open();
    set(phone, clock, 60 * MIN);
    set(phone, clock, -60 * MIN + 400);
    expect(clock.offset.get()).toBe(0);
    expect(phone.open().offset.get()).toBe(0);
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
    const clock = createClock({
      wall: () => state.wall,
      steady: () => 0,
      isVisible: () => true,
      store,
      onStored: () => undefined,
    });
    expect(clock.now()).toBe(T);
    state.wall -= 60 * MIN;
    expect(clock.now()).toBe(T);
    clock.trustDevice();
    expect(clock.now()).toBe(T - 60 * MIN);
  }
});
