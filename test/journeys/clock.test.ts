// The status clock with no server: right after an hour asleep, after the device's clock was set, after a reload, and
// with another interval. Time is the browser's own, moved by hand.

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";

const DECLARED = Date.parse("2026-11-21T03:02:00Z");
const MIN = 60_000;

let server: Server;
let phone: Phone;
let board = "";
const timer = (page: Page) => page.getByRole("timer", { name: "Next update" });
const says = (page: Page, words: RegExp): Promise<void> => page.getByRole("timer").getByText(words).waitFor();

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
  await server.stop();
  const { page } = phone;
  await page.clock.install({ time: DECLARED });
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
});
afterAll(() => phone.close());

test("amber before it is due, put off and set to another interval in one tap each", async () => {
  const { page } = phone;
  await says(page, /^03:22 UTC, in (20|1\d):\d\d$/);
  await expect.poll(() => page.getByRole("button", { name: "Snooze 5 min" }).count()).toBe(0);
  await page.clock.fastForward(16 * MIN);
  await page.getByRole("button", { name: "Snooze 5 min" }).waitFor();
  await page.getByRole("button", { name: "Every 20 min" }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "30 min" }).tap();
  await says(page, /^03:32 UTC, in 1[0-4]:\d\d$/);
  await page.getByRole("button", { name: "Undo" }).tap();
  await says(page, /^03:22 UTC, in [0-4]:\d\d$/);
});

test("gives the next due times to the phone's calendar as alarms", async () => {
  const { page } = phone;
  await page.getByRole("button", { name: "Every 20 min" }).tap();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Calendar alarms" }).tap(),
  ]);
  const file = await readFile(await download.path(), "utf8");
  expect(download.suggestedFilename()).toBe("first90-update-alarms.ics");
  expect(file).toContain("DTSTART:20261121T0322");
  expect(file.match(/BEGIN:VALARM/g)).toHaveLength(4);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
});

test("is right after an hour asleep, and says how late", async () => {
  const { page } = phone;
  await page.clock.fastForward(60 * MIN);
  await says(page, /^OVERDUE since 03:22 UTC, 5\d:\d\d late$/);
  expect(await page.locator("[data-next-move]").getAttribute("data-next-move")).toBe("send-update");
  await page.getByRole("button", { name: "Snooze 5 min" }).tap();
  await page.getByText(/Reminder snoozed until 04:2\d UTC\. The update is still due\./).waitFor();
  expect(await page.locator("[data-next-move]").getAttribute("data-next-move")).not.toBe("send-update");
});

test("starts again from the copied update alone", async () => {
  const { page } = phone;
  await page.goto(`${board}/update`);
  await page.getByRole("button", { name: "Copy update" }).tap();
  await page.getByText("Copied and logged.").waitFor();
  await page.getByRole("button", { name: "Go to the board" }).tap();
  await says(page, /^04:3\d UTC, in (20|1\d):\d\d$/);
});

test("goes on as before when the device's clock is set an hour forward or back, says so, and follows it on a tap", async () => {
  const { page } = phone;
  const before = await timer(page).textContent();
  const due = /^(04:3\d UTC)/.exec(before ?? "")?.[1] ?? "";
  const wall = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(wall + 60 * MIN);
  await page.getByRole("button", { name: "The clock was set" }).tap();
  await page.getByText(/clock went forward by 1 h/).waitFor();
  await says(page, new RegExp(`^${due}, in (20|1\\d):\\d\\d$`));
  await page.getByRole("article").filter({ hasText: "clock was set forward by 1 h" }).waitFor();

  await untilSaved(page);
  await page.reload();
  await says(page, new RegExp(`^${due}, in (20|1\\d):\\d\\d$`));

  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) - 2 * 60 * MIN);
  await page.getByText(/clock went back by/).waitFor();
  await says(page, new RegExp(`^${due}, in (20|1\\d):\\d\\d$`));
  await page.getByRole("button", { name: "Use the phone’s clock" }).tap();
  await page.getByText(/clock went/).waitFor({ state: "hidden" });
  await page.getByRole("article").filter({ hasText: "times follow this phone’s clock" }).waitFor();
});

test("is silent once resolved", async () => {
  const { page } = phone;
  await page.getByRole("button", { name: "Mark resolved" }).tap();
  await page.clock.fastForward(120 * MIN);
  await expect.poll(() => timer(page).textContent()).toBe("no further update due");
  // Readers were last told something else: correcting that comes first, then the way to the end.
  expect(await page.locator("[data-next-move]").getAttribute("data-next-move")).toBe("correct-told");
  await page.getByRole("button", { name: "Stand down", exact: true }).waitFor();
});
