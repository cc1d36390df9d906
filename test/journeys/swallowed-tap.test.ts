// The journeys' own thumb: a tap that the page swallows, because something changed under it at the last moment, is made
// again, as by a person who sees the control dim.

import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer } from "../kit/browser/phone.ts";

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

test("a control that changed under the finger is tapped again once it takes taps", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/team`);
  const night = page.getByRole("button", { name: "Night" });
  await night.tap();
  await night.evaluate((button) => {
    // Comes before the page is told that the finger is down.
    button.addEventListener("pointerover", () => button.setAttribute("aria-label", "Night, since now"), { once: true });
    button.addEventListener("click", () => button.setAttribute("data-clicked", ""));
  });
  await night.tap();
  expect(await page.evaluate(() => window.swallowed)).toBe(1);
  expect(await night.getAttribute("data-clicked")).toBe("");
});
