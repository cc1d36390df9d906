// All of the first minutes with the keyboard alone.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";
import { press, untilFocused } from "../kit/taps/press.ts";

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

const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name });
const heading = (level: number, name: string | RegExp): Locator => phone.page.getByRole("heading", { level, name });

test("declare, severity, roles, channel, first update, resolve and stand down without touching the screen", async () => {
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await press(page, "Declare incident", heading(1, "How bad is it?"));
  await press(page, /^SEV2/, button("I am IC"));
  await press(page, "I am IC", button("Copy channel name"));
  await press(page, "Copy channel name", heading(2, /ops lead/i));
  await press(page, "Nobody yet", heading(2, /comms lead/i));
  await press(page, "Nobody yet", button("Write the first status"));
  await press(page, "Write the first status", button("Copy update"));
  await press(page, "Copy update", page.getByText("Copied and logged."));
  await press(page, "Go to the board", button("Mark resolved"));
  await press(page, "Mark resolved", button("Stand down"));
  await press(page, "Stand down", heading(1, "Stand down"));
  await press(page, "Stand down", page.getByRole("dialog"));
  await press(page, "Stand down", page.getByText("Stood down. Thank the people who helped, and rest."));
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
});

test("Escape closes a sheet back to the same place", async () => {
  const { page } = phone;
  await page.goto(server.url);
  await press(page, "Declare incident", heading(1, "How bad is it?"));
  await press(page, /^SEV3/, button("I am IC"));
  await page.goto(page.url().replace(/\/first$/, ""));
  await press(page, /^IC/, page.getByRole("dialog"));
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await untilFocused(page, button(/^IC/));
});
