// The night when the clocks change: the text, the board and the log promise the next update at the time that a clock on
// the wall will show.

import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer, untilSaved } from "../kit/browser/phone.ts";

let server: Server;
let phone: Phone;
beforeAll(async () => {
  server = await startServer();
});
afterEach(() => phone.close());
afterAll(() => server.stop());

/** A page in this zone at this moment, with times shown as local. */
const openIn = async (zone: string, at: string): Promise<Page> => {
  phone = await createPhone();
  const { page } = phone;
  const browser = await phone.context.newCDPSession(page);
  await browser.send("Emulation.setTimezoneOverride", { timezoneId: zone });
  await page.clock.install({ time: Date.parse(at) });
  await page.goto(`${server.url}/settings`);
  await page.getByRole("button", { name: "Local", exact: true }).tap();
  await page.getByRole("button", { name: "Local", exact: true, pressed: true }).waitFor();
  return page;
};

test.each([
  ["Europe/Berlin, back an hour", "Europe/Berlin", "2026-10-25T00:50:00Z", "02:50 UTC+2", "02:10 UTC+1"],
  ["Europe/Berlin, on an hour", "Europe/Berlin", "2026-03-29T00:50:00Z", "01:50 UTC+1", "03:10 UTC+2"],
  ["New York, on an hour", "America/New_York", "2027-03-14T06:50:00Z", "01:50 UTC-5", "03:10 UTC-4"],
  ["New York, back an hour", "America/New_York", "2026-11-01T05:50:00Z", "01:50 UTC-4", "01:10 UTC-5"],
  ["Lord Howe, back half an hour", "Australia/Lord_Howe", "2026-04-04T14:50:00Z", "01:50 UTC+11", "01:40 UTC+10:30"],
  ["Lord Howe, on half an hour", "Australia/Lord_Howe", "2026-10-03T15:20:00Z", "01:50 UTC+10:30", "02:40 UTC+11"],
])("%s", async (_night, zone, at, now, next) => {
  const page = await openIn(zone, at);
  await page.goto(server.url);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.getByRole("button", { name: "I am IC" }).tap();
  await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  const board = page.url().replace(/\/first$/, "");
  await page.goto(`${board}/update`);
  await page.getByRole("button", { name: "Copy update" }).tap();
  await page.getByText("Copied and logged.").waitFor();
  const sent = (await page.getByRole("main").textContent()) ?? "";
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`Next update:* ${next} (in 20 min)`);
  expect(sent).toContain(next);
  await untilSaved(page);

  await page.goto(board);
  await page.getByRole("timer", { name: "Next update" }).getByText(`${next}, in `).waitFor();
  await page.goto(`${board}/log`);
  const entry = page.getByRole("article").filter({ hasText: "incident declared" });
  await entry.waitFor();
  expect((await entry.textContent()) ?? "").toContain(now.slice(0, 5));
});
