// The guard's rule, with a page that is a table of places and a clock that is a number.

import { beforeEach, describe, expect, test } from "vitest";
import { createTapGuard, HOLD_MS, type SeenControl, type Spot, type TapGuard } from "../../../src/ui/taps/tap-guard.ts";

interface Place extends SeenControl {
  readonly left: number;
  readonly top: number;
}

const SIZE = 56;
/** A control of 56 × 56 px. */
const place = (command: string, left: number, top: number, element: object = {}): Place => ({
  element,
  command,
  place: `${left} ${top}`,
  left,
  top,
});
const middle = ({ left, top }: Place): Spot => ({ x: left + SIZE / 2, y: top + SIZE / 2 });
const covers = ({ left, top }: Place, { x, y }: Spot): boolean =>
  x >= left && x < left + SIZE && y >= top && y < top + SIZE;

let screen: readonly Place[];
let guard: TapGuard;
const tap = (target: Place, at: number, spot = middle(target)): boolean => {
  guard.touch(spot, at);
  return guard.counts(target, spot);
};
const show = (places: readonly Place[], at: number): void => {
  screen = places;
  guard.look(at);
};

beforeEach(() => {
  screen = [];
  guard = createTapGuard((spot) => screen.find((one) => covers(one, spot)) ?? null);
});

const declare = place("Declare", 100, 700);
const sev4 = place("SEV4", 100, 690);

describe("the first touch", () => {
  test("counts, whatever it meets", () => {
    screen = [declare];
    expect(tap(declare, 0)).toBe(true);
    expect(guard.readyAt()).toBeNull();
  });
});

describe("what appeared under the last touch", () => {
  beforeEach(() => {
    screen = [declare];
    tap(declare, 1_000);
    show([sev4], 1_050);
  });

  test.each([60, 150, 300, 449])("takes no tap %i ms after it", (after) => {
    expect(tap(sev4, 1_000 + after)).toBe(false);
  });

  test("takes taps once it has been there for 400 ms, and says when", () => {
    expect(guard.readyAt()).toBe(1_050 + HOLD_MS);
    expect(tap(sev4, 1_050 + HOLD_MS)).toBe(true);
  });

  test("waits no longer because of the taps that were not taken", () => {
    for (const at of [1_100, 1_200, 1_300, 1_400]) expect(tap(sev4, at)).toBe(false);
    expect(tap(sev4, 1_050 + HOLD_MS)).toBe(true);
  });

  test("takes no tap that drifts on the glass either", () => {
    expect(tap(sev4, 1_200, { x: middle(declare).x + 20, y: middle(declare).y - 20 })).toBe(false);
  });

  test("counts from when it appeared, however long after the touch that was", () => {
    const late = place("Undo", 100, 690);
    show([late], 9_000);
    expect(tap(late, 9_100)).toBe(false);
    expect(tap(late, 9_000 + HOLD_MS)).toBe(true);
  });

  test("counts where the finger has swiped in between: it was looking", () => {
    guard.forget();
    expect(tap(sev4, 1_100)).toBe(true);
  });
});

test("a control elsewhere takes a tap at once, new or not", () => {
  const far = place("Close", 300, 60);
  screen = [declare, far];
  tap(declare, 0);
  show([sev4, far], 10);
  expect(tap(far, 60)).toBe(true);
  const fresh = place("Help", 20, 300);
  show([sev4, fresh], 70);
  expect(tap(fresh, 80)).toBe(true);
});

test("a control that moved under the last touch is new", () => {
  const list = (shift: number, on: readonly Place[]): readonly Place[] =>
    on.map((one) => place(one.command, one.left, one.top + shift, one.element));
  const [first, second] = [place("Ana", 0, 0), place("Ben", 0, 60)];
  screen = [first, second];
  tap(first, 0);
  const [moved] = list(-60, [second]);
  if (!moved) throw new Error("No row is left");
  show([moved], 20);
  expect(tap(moved, 200)).toBe(false);
  expect(tap(moved, 20 + HOLD_MS)).toBe(true);
});

test("a control that lay near the last touch and has come nearer is new: a browser gives it the tap beside it", () => {
  const [monitoring, resolve] = [place("Monitoring", 100, 520), place("Mark resolved", 100, 580)];
  screen = [monitoring, resolve];
  tap(monitoring, 0, { x: 128, y: 545 });
  const nearer = place("Mark resolved", 100, 550, resolve.element);
  show([nearer], 20);
  expect(guard.readyAt()).toBe(20 + HOLD_MS);
  expect(tap(nearer, 150, { x: 128, y: 550 })).toBe(false);
  expect(tap(nearer, 20 + HOLD_MS, { x: 128, y: 550 })).toBe(true);
});

test("a control that was under the last touch and still is isn't new, though it has moved", () => {
  const stepper = place("+5 min", 100, 520);
  screen = [stepper];
  tap(stepper, 0);
  const shifted = place("+5 min", 100, 530, stepper.element);
  show([shifted], 20);
  expect(guard.readyAt()).toBeNull();
  expect(tap(shifted, 150, middle(stepper))).toBe(true);
});

test("the same button with another command is new; with the same one it isn't", () => {
  const element = {};
  const mark = place("Undo: scribe", 0, 0, element);
  screen = [mark];
  expect(tap(mark, 0)).toBe(true);
  const again = place("Undo: ops lead", 0, 0, element);
  show([again], 50);
  expect(tap(again, 100)).toBe(false);

  const stepper = place("+5 min", 0, 0);
  screen = [stepper];
  guard = createTapGuard((spot) => screen.find((one) => covers(one, spot)) ?? null);
  for (const at of [0, 60, 120]) expect(tap(stepper, at)).toBe(true);
});

test("what appears under a finger that is still down is not what it came for", () => {
  screen = [];
  guard.touch(middle(declare), 0);
  show([declare], 300);
  expect(guard.counts(declare, middle(declare))).toBe(false);
  // Not even if it is held for long: it came down before there was anything there.
  guard.look(5_000);
  expect(guard.counts(declare, middle(declare))).toBe(false);
});
