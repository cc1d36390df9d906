// A real finger that scrolls and then taps at once: the control it scrolled to the place of its last tap was meant, and
// the tap counts.

import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer } from "../kit/browser/phone.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

let server: Server;
let phone: Phone;
let browser: CDPSession;
beforeAll(async () => {
  server = await startServer();
  phone = await createPhone({ height: 500 });
  browser = await phone.context.newCDPSession(phone.page);
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

type Touch = "touchStart" | "touchMove" | "touchEnd";
/** `agoMs` is how long ago the touch was, as the browser sees it. */
const touch = async (type: Touch, agoMs: number, ...touchPoints: readonly Point[]): Promise<void> => {
  const timestamp = (Date.now() - agoMs) / 1000;
  await browser.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints], timestamp });
};
const tap = async (point: Point): Promise<void> => {
  await touch("touchStart", 0, point);
  await touch("touchEnd", 0);
};
/**
 * Drags the page up by `by`, and lets go once the finger has rested for half a second, so that it doesn't scroll on.
 */
const drag = async (from: Point, by: number): Promise<void> => {
  const end = { x: from.x, y: from.y - by };
  await touch("touchStart", 800, from);
  for (let step = 1; step <= 10; step += 1)
    await touch("touchMove", 800 - 20 * step, { x: from.x, y: from.y - (by * step) / 10 });
  await touch("touchMove", 100, end);
  await touch("touchEnd", 50);
};
const middleOf = async (name: string): Promise<Point> => {
  const box = await phone.page.getByRole("button", { name, exact: true }).boundingBox();
  if (!box) throw new Error(`${name} isn't on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test("scrolled under the last tap by the finger, a button takes the next tap at once", async () => {
  const { page } = phone;
  // Listens before the app does, so that it also sees taps that the app doesn't take.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ["pointercancel", "click"])
      addEventListener(type, ({ target }) => seen.push(`${type} ${(target as Element).textContent}`), true);
  });
  await page.goto(`${server.url}/settings`);
  const dark = page.getByRole("button", { name: "Dark", exact: true });
  const local = page.getByRole("button", { name: "Local", exact: true });
  await dark.scrollIntoViewIfNeeded();
  await dark.tap();
  await page.getByRole("button", { name: "Dark", exact: true, pressed: true }).waitFor();
  const [from, to] = [await middleOf("Dark"), await middleOf("Local")];
  expect(to.y).toBeGreaterThan(from.y);
  await drag({ x: 300, y: 400 }, to.y - from.y);
  // The button is now within reach of the tap on the other one.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const point = await middleOf("Local");
  expect(Math.abs(point.y - from.y)).toBeLessThan(40);
  await tap(point);
  const seen = () => page.evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen);
  await expect.poll(seen).toEqual(["click Dark", expect.stringMatching(/^pointercancel/), "click Local"]);
  await local.and(page.locator("[aria-pressed=true]")).waitFor();
});
