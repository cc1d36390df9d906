// The guard on a page: what the page sees of fingers, wheels and scrolls, and which taps arrive. The layout is a column
// of buttons that the test moves; the clock is the test's own.

import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { HOLD_MS } from "../../../src/ui/taps/tap-guard.ts";
import { watchTaps } from "../../../src/ui/taps/watch-taps.ts";

const ROW = 60;
const names = Array.from({ length: 10 }, (_, index) => `Row ${index}`);
let scrolled = 0;
let arrived: string[] = [];

const rowAt = (y: number): HTMLElement | null =>
  document.querySelectorAll("button")[Math.floor((y + scrolled) / ROW)] ?? null;
const happen = (event: Event, target: EventTarget = document.body, at = performance.now()): void => {
  Object.defineProperty(event, "timeStamp", { value: at });
  target.dispatchEvent(event);
};
const finger = (type: string, y: number): void =>
  happen(
    new PointerEvent(type, { bubbles: true, isPrimary: true, clientX: 100, clientY: y }),
    rowAt(y) ?? document.body,
  );
const click = (y: number, at = performance.now()): void =>
  happen(
    new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1, clientX: 100, clientY: y }),
    rowAt(y) ?? document.body,
    at,
  );
const tap = (y: number): void => {
  finger("pointerdown", y);
  finger("pointerup", y);
  click(y);
};
const scrollTo = (top: number): void => {
  scrolled = top;
  happen(new Event("scroll"), document);
  vi.advanceTimersToNextFrame();
};

beforeAll(() => {
  vi.useFakeTimers();
  document.body.innerHTML = names.map((name) => `<button>${name}</button>`).join("");
  document.elementFromPoint = (_x, y) => rowAt(y);
  document.body.addEventListener("click", ({ target }) => void arrived.push((target as HTMLElement).textContent ?? ""));
  watchTaps(null);
});
afterAll(() => {
  vi.useRealTimers();
});
beforeEach(() => {
  vi.advanceTimersByTime(10 * HOLD_MS);
  scrollTo(0);
  vi.advanceTimersByTime(10 * HOLD_MS);
  arrived = [];
});

test("what a scroll of the page's own brought under the last touch takes no tap for 400 ms", () => {
  tap(90);
  scrollTo(2 * ROW);
  tap(90);
  expect(arrived).toEqual(["Row 1"]);
  vi.advanceTimersByTime(HOLD_MS);
  tap(90);
  expect(arrived).toEqual(["Row 1", "Row 3"]);
});

test("what the person's own finger brought there is tapped at once, and so is what lies under the swipe itself", () => {
  tap(90);
  finger("pointerdown", 300);
  finger("pointermove", 240);
  finger("pointercancel", 240);
  scrollTo(2 * ROW);
  tap(90);
  expect(arrived).toEqual(["Row 1", "Row 3"]);

  finger("pointerdown", 300);
  finger("pointercancel", 240);
  scrollTo(3 * ROW);
  tap(300);
  expect(arrived).toEqual(["Row 1", "Row 3", "Row 8"]);
});

test("a wheel is a person's own as well", () => {
  tap(90);
  happen(new Event("wheel", { bubbles: true }));
  scrollTo(2 * ROW);
  tap(90);
  expect(arrived).toEqual(["Row 1", "Row 3"]);
});

test("what comes to the last touch after a swipe and a tap is new again", () => {
  finger("pointerdown", 300);
  finger("pointercancel", 240);
  scrollTo(ROW);
  tap(90);
  scrollTo(3 * ROW);
  tap(90);
  expect(arrived).toEqual(["Row 2"]);
});

test("a scroll elsewhere than under the last touch holds nothing back", () => {
  tap(90);
  scrollTo(2 * ROW);
  tap(330);
  expect(arrived).toEqual(["Row 1", "Row 7"]);
});

test("where both touches of a double tap come before its first click, the second one is still a touch", () => {
  finger("pointerdown", 90);
  const first = performance.now();
  vi.advanceTimersByTime(60);
  finger("pointerdown", 90);
  click(90, first);
  scrollTo(2 * ROW);
  click(90, first + 60);
  expect(arrived).toEqual(["Row 1"]);
});
