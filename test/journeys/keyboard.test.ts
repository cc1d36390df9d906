// The whole first minutes with the keyboard alone.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer, untilOfflineReady } from "../kit/phone.ts";

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

/** Presses Tab until the focused element carries this name, as a person would, and then Enter. */
const press = async (page: Page, name: RegExp): Promise<void> => {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  await page.getByRole("button", { name }).first().waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (name.test(await focused())) return page.keyboard.press("Enter");
  }
  throw new Error(`${name} can't be reached with Tab`);
};

test("declare, severity, roles, channel, first update, resolve and stand down without touching the screen", async () => {
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await press(page, /^Declare incident$/);
  await press(page, /^SEV2/);
  await press(page, /^I am IC$/);
  await press(page, /^Copy channel name$/);
  await press(page, /^Nobody yet$/);
  await page.getByRole("heading", { level: 2, name: /comms/i }).waitFor();
  await press(page, /^Nobody yet$/);
  await press(page, /^Write the first status$/);
  await press(page, /^Copy update$/);
  await page.getByText("Copied and logged.").waitFor();
  await press(page, /^Go to the board$/);
  await press(page, /^Mark resolved$/);
  await press(page, /^Stand down$/);
  await press(page, /^Stand down$/);
  await page.getByRole("dialog").waitFor();
  await press(page, /^Stand down$/);
  await page.getByText("Stood down. Thank the people who helped, and rest.").waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("Escape closes a sheet back to the same place", async () => {
  const { page } = phone;
  await page.goto(server.url);
  await press(page, /^Declare incident$/);
  await press(page, /^SEV3/);
  await page.goto(page.url().replace(/\/first$/, ""));
  await press(page, /^IC/);
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^IC/);
});
