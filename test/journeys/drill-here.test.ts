// A surprise drill with no relay and no server: armed on the phone, with the app closed at its moment, and there when
// the app is next open.

import { afterAll, beforeAll, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";

const HOUR = 3_600_000;
let server: Server;
let phone: KeptPhone;

beforeAll(async () => {
  server = await startServer();
  phone = await createKeptPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
  await server.stop();
});
afterAll(() => phone.close());

test("it is armed by choosing everything but the moment, which is shown nowhere", async () => {
  const { page } = phone;
  await page.clock.install({ time: Date.parse("2026-11-21T18:00:00Z") });
  await page.goto(`${server.url}/drills`);
  await page.getByText("This phone draws the moment.").waitFor();
  await page.getByRole("button", { name: "Arm a surprise drill" }).tap();
  await page.getByRole("button", { name: "Tonight" }).waitFor();
  await page.getByRole("button", { name: "Arm a surprise drill" }).tap();
  await page.getByText("Armed on this phone. The moment is drawn and shown nowhere.").waitFor();
  await page.getByRole("link", { name: "Back to Drills" }).tap();
  const drill = page.getByRole("list", { name: "Armed and fired" }).getByRole("listitem");
  await drill.getByText("1 moment still to come").waitFor();
  const text = (await drill.textContent()) ?? "";
  expect(text.match(/\d\d:\d\d/g)).toEqual(["18:00", "07:00"]);
});

test("it fires at the first opening after the moment, once, and becomes a drill incident", async () => {
  await phone.kill();
  const page = await phone.restart();
  await page.clock.install({ time: Date.parse("2026-11-21T18:00:00Z") + 14 * HOUR });
  await page.goto(server.url);
  await page.getByText(/^DRILL: you’ve been paged\./).waitFor();
  await page.getByRole("button", { name: "Open the drill" }).tap();
  await page.getByRole("heading", { level: 1, name: /^Page: / }).waitFor();
  const service = ((await page.getByRole("heading", { level: 1 }).textContent()) ?? "").replace("Page: ", "");
  await page.getByRole("button", { name: "Acknowledge" }).tap();
  await page.getByText(/after 0:\d\d/).waitFor();
  await page.getByText(/^Nobody chose the moment/).waitFor();
  await page.getByRole("button", { name: "Take command" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await untilSaved(page);
  await page.getByText("DRILL", { exact: true }).first().waitFor();
  await page.goto(`${server.url}/drills`);
  await page.getByRole("link", { name: new RegExp(`DRILL ${service}`) }).waitFor();
  await page.reload();
  await page.getByRole("link", { name: /^Fired / }).waitFor();
  await expect.poll(() => page.getByText(/^DRILL: you’ve been paged\./).count()).toBe(0);
});
