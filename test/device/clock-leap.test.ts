// A clock that leaps forward on screen, because of sleep or a changed setting, and the tabs of one device.

import { describe, expect, test } from "vitest";
import { device, MIN, T } from "./kit/clock-device.ts";

describe("a laptop that slept with its page on screen, its steady clock standing still", () => {
  const asleep = () => {
    const laptop = device();
    const clock = laptop.open();
    clock.now();
    laptop.state.wall += 165 * MIN;
    laptop.pass(700);
    return { laptop, clock };
  };

  test("shows the wall clock at once, asks, and logs nothing", () => {
    const { clock } = asleep();
    expect(clock.now()).toBe(T + 165 * MIN + 700);
    expect(clock.leapt.get()).toBe(165 * MIN);
    expect(clock.jumped.get()).toBeNull();
    expect(clock.offset.get()).toBe(0);
  });

  test("that it slept changes nothing; that the clock was set takes the leap out, and is told", () => {
    const slept = asleep();
    slept.clock.now();
    slept.clock.explainLeap("slept");
    expect([slept.clock.leapt.get(), slept.clock.jumped.get()]).toEqual([0, null]);
    expect(slept.clock.now()).toBe(T + 165 * MIN + 700);
    const wasSet = asleep();
    wasSet.clock.now();
    wasSet.clock.explainLeap("set");
    expect(wasSet.clock.now()).toBe(T + 700);
    expect(wasSet.clock.jumped.get()).toEqual({ byMs: 165 * MIN, at: T + 700 });
  });

  test("asks again after a reload, and no more once somebody has answered", () => {
    const { laptop, clock } = asleep();
    clock.now();
    laptop.close();
    const reloaded = laptop.open();
    expect(reloaded.leapt.get()).toBe(165 * MIN);
    reloaded.explainLeap("slept");
    laptop.close();
    expect(laptop.open().leapt.get()).toBe(0);
  });

  test("a leap that is taken back before the answer was a mistake, and no change", () => {
    const { laptop, clock } = asleep();
    clock.now();
    laptop.state.wall -= 165 * MIN;
    laptop.pass(1_000);
    expect(clock.now()).toBe(T + 1_700);
    expect([clock.leapt.get(), clock.offset.get(), clock.jumped.get()]).toEqual([0, 0, null]);
  });
});

describe("two tabs", () => {
  test.each([
    ["back", -60 * MIN],
    ["forward", 60 * MIN],
  ])("agree when the clock is set %s, whichever looks first, and one of them tells", (_way, byMs) => {
    const phone = device();
    const [one, other] = [phone.open(), phone.open()];
    one.now();
    other.now();
    phone.state.wall += byMs;
    phone.pass(1_000);
    expect(one.now()).toBe(other.now());
    expect(one.leapt.get()).toBe(other.leapt.get());
    one.explainLeap("set");
    expect([one.now(), other.now()]).toEqual([T + 1_000, T + 1_000]);
    expect([one, other].filter((tab) => tab.jumped.get() !== null)).toHaveLength(1);
    other.trustDevice();
    expect(one.now()).toBe(other.now());
    expect(one.now()).toBe(phone.state.wall);
  });

  test("agree where one was hidden and took the leap for sleep", () => {
    const phone = device();
    const [one, hidden] = [phone.open(), phone.open()];
    one.now();
    phone.state.visible = false;
    hidden.now();
    phone.state.visible = true;
    phone.state.wall += 60 * MIN;
    phone.pass(1_000);
    expect(hidden.now()).toBe(one.now());
    one.explainLeap("set");
    expect(hidden.now()).toBe(one.now());
    expect(one.now()).toBe(T + 1_000);
  });
});
