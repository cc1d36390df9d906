// Three incidents at once with no server: one overview, one tap between them, and anyone who is booked twice.

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
import { standDown } from "../kit/browser/stand-down.ts";

const MIN = 60_000;
let server: Server;
let phone: Phone;
const boards: Record<string, string> = {};

const declare = async (page: Page, level: string, service: string): Promise<void> => {
  await page.goto(server.url);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: new RegExp(`^${level}`) }).tap();
  await page.getByRole("button", { name: "I am IC" }).tap();
  await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  const board = page.url().replace(/\/first$/, "");
  await page.goto(`${board}/update`);
  await page.getByRole("button", { name: service, exact: true }).tap();
  await page.getByRole("button", { name: "Copy update" }).tap();
  await page.getByText("Copied and logged.").waitFor();
  await untilSaved(page);
  boards[service] = board;
};

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
  await server.stop();
  await phone.page.clock.install({ time: Date.parse("2026-11-21T03:02:00Z") });
  await declare(phone.page, "SEV2", "catalog");
  await phone.page.clock.fastForward(2 * MIN);
  await declare(phone.page, "SEV1", "payments");
  await phone.page.clock.fastForward(2 * MIN);
  await declare(phone.page, "SEV2", "checkout");
});
afterAll(() => phone.close());

test("the board says in one line how many others are open, and leads to them", async () => {
  const { page } = phone;
  await page.goto(boards.checkout ?? "");
  await page.getByRole("link", { name: "2 others" }).tap();
  await page.getByRole("heading", { level: 1, name: "All open incidents" }).waitFor();
  await page
    .getByRole("link", { name: /SEV1 payments/ })
    .first()
    .tap();
  await page.getByRole("heading", { level: 1, name: /SEV1 payments/ }).waitFor();
  expect(page.url()).toBe(boards.payments);
  await page.getByRole("link", { name: "2 others" }).tap();
  await page.getByRole("heading", { level: 1, name: "All open incidents" }).waitFor();
});

test("the overview shows severity, phase, clock and commander of each, and the double booking", async () => {
  const { page } = phone;
  const rows = page.getByRole("link", { name: /SEV\d/ });
  await rows.nth(2).waitFor();
  const texts = await rows.allTextContents();
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text).toMatch(/^SEV[12].*Triaged.*IC You Next update 03:\d\d UTC$/);
  await page.getByText(/You are double-booked: IC of SEV\d \w+, IC of SEV\d \w+, IC of SEV\d \w+/).waitFor();
});

test("the most urgent move across all comes first, and leads to its board", async () => {
  const { page } = phone;
  // The first interval to end is that of the SEV1, declared second: 15 min from 03:04.
  await page.clock.fastForward(14 * MIN);
  const first = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button") })
    .first();
  await first.getByText("Send the update now").waitFor();
  await expect.poll(() => first.textContent()).toContain("SEV1 payments");
  await first.getByRole("button").tap();
  await page.getByRole("heading", { level: 1, name: /SEV1 payments/ }).waitFor();
  await page.getByRole("button", { name: "Send the update now" }).waitFor();
});

test("an incident that is resolved and stood down leaves the overview", async () => {
  const { page } = phone;
  await page.goto(boards.catalog ?? "");
  await page.getByRole("button", { name: "Mark resolved" }).tap();
  await standDown(page);
  await untilSaved(page);
  await page.goto(new URL("/open", boards.catalog).href);
  await page.getByRole("link", { name: /SEV2 checkout/ }).waitFor();
  await expect.poll(() => page.getByRole("link", { name: /SEV2 catalog/ }).count()).toBe(0);
});
