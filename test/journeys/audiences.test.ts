// Each audience has a clock of its own, with no server: engineers told once and then executives alone is overdue for
// engineering, and the row of audiences leads to the text that puts it right. Time is the browser's own, moved by hand.

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sideways, smallTargets } from "../kit/browser/page-checks.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { setTextSize } from "../kit/browser/text-size.ts";
import { scrolled, untilInReach } from "../kit/taps/reach.ts";

const DECLARED = Date.parse("2026-11-21T03:02:00Z");
const MIN = 60_000;

let server: Server;
let phone: Phone;
let board = "";

const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true }).first();
const says = (page: Page, words: RegExp): Promise<void> => page.getByRole("timer").getByText(words).waitFor();
const seat = (name: RegExp): Locator =>
  phone.page.getByRole("region", { name: "Audiences" }).getByRole("link", { name });
const nextMove = (): Promise<string | null> => phone.page.locator("[data-next-move]").getAttribute("data-next-move");

/** Copies the text that is open and goes back to the board. */
const send = async (): Promise<void> => {
  await button("Copy update").tap();
  await phone.page.getByText("Copied and logged.").waitFor();
  await button("Go to the board").tap();
  await phone.page.locator("[data-next-move]").waitFor();
};

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await server.stop();
  await page.clock.install({ time: DECLARED });
  await page.goto(server.url);
  await button("Declare incident").tap();
  await button(/^SEV2/).tap();
  await button("I am IC").tap();
  await button("Copy channel name").waitFor();
  board = page.url().replace(/\/first$/, "");
  await page.goto(`${board}/update`);
  await send();
  // Somebody else at the keyboard: alone, only engineering and customers have clocks.
  await page.getByRole("region", { name: "Roles" }).getByRole("button", { name: /^Ops/ }).tap();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Add a name" }).tap();
  await sheet.getByRole("textbox").fill("Ben");
  await page.keyboard.press("Enter");
  await sheet.waitFor({ state: "detached" });
  await untilSaved(page);
});
afterAll(() => phone.close());

test("engineering has the only clock at first, and the others are seated with their first notice", async () => {
  const { page } = phone;
  await says(page, /^03:22 UTC, in (20|1\d):\d\d$/);
  await page.getByText("for engineering", { exact: true }).waitFor();
  await seat(/^Engineering next in \d+ min told /).waitFor();
  for (const name of ["Executives", "Customers", "Support"])
    await seat(new RegExp(`^${name} first in \\d+ min$`)).waitFor();
});

test("after ten minutes the first notices are asked for: written with one tap, declined with another", async () => {
  const { page } = phone;
  await page.clock.fastForward(10 * MIN);
  await expect.poll(nextMove).toBe("tell-audience:customers");
  await button("Not needed").tap();
  await expect.poll(nextMove).toBe("tell-audience:support");
  await button("Not needed").tap();
  await expect.poll(nextMove).toBe("tell-audience:executives");
  await button("Tell executives").tap();
  await page.getByRole("heading", { name: "Status update" }).waitFor();
  expect(page.url()).toBe(`${board}/update?audience=executives`);
  await send();
  await seat(/^Executives next in 30 min told /).waitFor();
  await seat(/^Customers not needed$/).waitFor();
});

test("telling executives again and again doesn’t hide that engineering is overdue", async () => {
  const { page } = phone;
  for (const _ of [36, 54, 72]) {
    await page.clock.fastForward(18 * MIN);
    await page.goto(`${board}/update?audience=executives`);
    await send();
    await says(page, /^OVERDUE since 03:22 UTC, \d+:\d\d late$/);
  }
  await page.getByText("for engineering", { exact: true }).waitFor();
  await seat(/^Engineering \d+ min late told /).waitFor();
  await expect.poll(nextMove).toBe("send-update");
});

test.each([
  ["320×640", { width: 320, height: 640 }, 100],
  ["320×640 with text at 200 %", { width: 320, height: 640 }, 200],
  ["390×844 with text at 200 %", { width: 390, height: 844 }, 200],
  ["390×844", { width: 390, height: 844 }, 100],
] as const)("tools and next move stay in reach beside the row at %s", async (_name, size, percent) => {
  const { page } = phone;
  await page.setViewportSize(size);
  await setTextSize(page, percent);
  await page.goto(board);
  await untilInReach(page.locator("[data-next-move] button").first());
  for (const name of ["Update", "Log", "Severity", "More"]) {
    await untilInReach(page.getByRole("navigation", { name: "Tools" }).getByRole("button", { name, exact: true }));
  }
  expect(await scrolled(page)).toEqual([]);
  await expect.poll(() => sideways(page)).toEqual([]);
  await expect.poll(() => smallTargets(page)).toEqual([]);
});

test("a tap on its seat opens its text, and sending it puts the clock right", async () => {
  const { page } = phone;
  await seat(/^Engineering/).tap();
  await page.getByRole("heading", { name: "Status update" }).waitFor();
  expect(page.url()).toBe(`${board}/update?audience=engineering`);
  await send();
  await says(page, /^04:\d\d UTC, in (20|1\d):\d\d$/);
  await seat(/^Engineering next in \d+ min told /).waitFor();
});
