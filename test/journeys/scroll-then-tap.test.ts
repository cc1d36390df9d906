// A real finger that scrolls and then taps at once: what it brought under the place of its last tap was meant, and counts.

import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer } from "../kit/phone.ts";

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

const touch = async (
  type: "touchStart" | "touchMove" | "touchEnd",
  ...touchPoints: readonly Point[]
): Promise<void> => {
  await browser.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
};
const tap = async (point: Point): Promise<void> => {
  await touch("touchStart", point);
  await touch("touchEnd");
};
/** Drags the page up by so much, and lets go only once the finger rests: nothing flies on. */
const drag = async (from: Point, by: number): Promise<void> => {
  await touch("touchStart", from);
  for (let step = 1; step <= 10; step += 1) await touch("touchMove", { x: from.x, y: from.y - (by * step) / 10 });
  await touch("touchMove", { x: from.x, y: from.y - by });
  await touch("touchEnd");
};
const middleOf = async (name: string): Promise<Point> => {
  const box = await phone.page.getByRole("button", { name, exact: true }).boundingBox();
  if (!box) throw new Error(`${name} isn't on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test("scrolled under the last tap by the finger, a button takes the next tap at once", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/team`);
  const dark = page.getByRole("button", { name: "Dark", exact: true });
  const local = page.getByRole("button", { name: "Local", exact: true });
  await dark.scrollIntoViewIfNeeded();
  await dark.tap();
  await page.getByRole("button", { name: "Dark", exact: true, pressed: true }).waitFor();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ["pointercancel", "click"])
      addEventListener(
        type,
        ({ target }) => seen.push(`${type} ${(target as Element).textContent?.slice(0, 20)}`),
        true,
      );
  });
  const [from, to] = [await middleOf("Dark"), await middleOf("Local")];
  expect(to.y).toBeGreaterThan(from.y);
  await drag({ x: 300, y: 400 }, to.y - from.y);
  // Where the button is now, within the reach of the tap on the other one.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const point = await middleOf("Local");
  expect(Math.abs(point.y - from.y)).toBeLessThan(40);
  await tap(point);
  await expect.poll(() => page.evaluate(() => (window as unknown as { readonly seen: string[] }).seen)).toEqual([
    expect.stringContaining("pointercancel"),
    "click Local",
  ]);
  await local.and(page.locator("[aria-pressed=true]")).waitFor();
});
