// The real steady clock of a browser, with its fractions: when the clock leaps on screen, the app asks, and the answer
// holds after a reload and in every tab.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer, untilSaved } from "../kit/browser/phone.ts";
import { setShift, shiftClock } from "../kit/browser/shifted-clock.ts";

const HOUR = 3_600_000;
let server: Server;
let phone: Phone;
let board = "";

const says = (page: Page, words: RegExp): Promise<void> => page.getByRole("timer").getByText(words).waitFor();
const article = (page: Page, hasText: string) => page.getByRole("article").filter({ hasText });

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  await shiftClock(phone.context);
  const { page } = phone;
  await page.goto(server.url);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.getByRole("button", { name: "I am IC" }).tap();
  await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  board = page.url().replace(/\/first$/, "");
  await page.goto(`${board}/update`);
  await page.getByRole("button", { name: "Copy update" }).tap();
  await page.getByText("Copied and logged.").waitFor();
  await page.getByRole("button", { name: "Go to the board" }).tap();
  await says(page, /, in (20|1\d):\d\d$/);
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

test("a laptop that slept for 3 h shows how late it is, asks, and logs no change of the clock", async () => {
  const { page } = phone;
  await setShift(page, 3 * HOUR);
  await says(page, /^OVERDUE since .*, 2 h 4\d:\d\d late$|^OVERDUE since .*2:4\d:\d\d late$/);
  await page.getByText("went forward by 3 h. Did the phone sleep, or was its clock set?").waitFor();
  await page.getByRole("button", { name: "It slept" }).tap();
  await page.getByText("Did the phone sleep, or was its clock set?").waitFor({ state: "hidden" });
  await says(page, /^OVERDUE/);
  expect(await article(page, "clock was set").count()).toBe(0);
});

test("a clock that was set goes on as before, also after reloads and in a second tab", async () => {
  const { page } = phone;
  await page.goto(`${board}/update`);
  await page.getByRole("button", { name: "Copy update" }).tap();
  await page.getByText("Copied and logged.").waitFor();
  await page.getByRole("button", { name: "Go to the board" }).tap();
  await says(page, /, in (20|1\d):\d\d$/);
  const second = await phone.context.newPage();
  await second.goto(board);
  await says(second, /, in (20|1\d):\d\d$/);

  await setShift(page, 4 * HOUR);
  await page.getByRole("button", { name: "The clock was set" }).tap();
  await says(page, /, in (20|1\d):\d\d$/);
  await says(second, /, in (20|1\d):\d\d$/);
  await second.getByText("Did the phone sleep, or was its clock set?").waitFor({ state: "hidden" });
  await article(page, "clock was set forward by 1 h").waitFor();
  await untilSaved(page);

  for (let reload = 0; reload < 2; reload += 1) {
    await page.reload();
    await says(page, /, in (20|1\d):\d\d$/);
  }
  await page.goto(`${board}/log`);
  await article(page, "clock was set forward by 1 h").waitFor();
  expect(await article(page, "clock was set forward by 1 h").count()).toBe(1);
});
