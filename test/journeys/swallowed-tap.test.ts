// The journeys' own thumb: a tap that the page swallows, because something changed under it at the last moment, is made
// again, as by a person who sees the control dim.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer } from "../kit/browser/phone.ts";
import { thumbOn } from "../kit/taps/tap.ts";

let server: Server;
let phone: Phone;

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

/** Opens a screen and taps a button of it, which changes as the finger comes down on it the next time. */
const changingButton = async (): Promise<Locator> => {
  await phone.page.goto(`${server.url}/settings`);
  const night = phone.page.getByRole("button", { name: "Night" });
  await night.tap();
  await night.evaluate((button) => {
    // Comes before the page is told that the finger is down.
    button.addEventListener("pointerover", () => button.setAttribute("aria-label", "Night, since now"), { once: true });
    button.addEventListener("click", () => button.setAttribute("data-clicked", ""));
  });
  return night;
};

const swallowed = (): Promise<number | undefined> => phone.page.evaluate(() => window.swallowed);

test("a control that changed under the finger is tapped again once it takes taps", async () => {
  const night = await changingButton();
  await night.tap();
  expect(await swallowed()).toBe(1);
  expect(await night.getAttribute("data-clicked")).toBe("");
});

test("so does a thumb that taps everything twice", async () => {
  const night = await changingButton();
  const thumb = await thumbOn(phone.page, 60);
  await thumb.tap(night);
  expect(await swallowed()).toBeGreaterThanOrEqual(2);
  expect(await night.getAttribute("data-clicked")).toBe("");
});
