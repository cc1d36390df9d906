// An incident that nobody closed holds back the next version of the app: weeks later Home asks whether it is over, and
// one tap leads to the way out.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { makeNextVersion, takeNextVersion, version } from "../kit/browser/next-version.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { shiftClock } from "../kit/browser/shifted-clock.ts";
import { confirmStandDown } from "../kit/browser/stand-down.ts";

const DAY_MS = 86_400_000;

let dist: string;
let server: Server;
let phone: KeptPhone;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "first90-dist-"));
  cpSync(inject("dist"), dist, { recursive: true });
  server = await startServer(dist);
  phone = await createKeptPhone();
});
afterAll(async () => {
  await phone.close();
  await server.stop();
  rmSync(dist, { recursive: true, force: true });
});

test("a forgotten incident is asked about once, and again much later; standing it down lets the next version in", async () => {
  let { page } = phone;
  const title = () => page.getByRole("heading", { name: "Still going?" });
  const settled = () => page.getByRole("link", { name: "Settings", exact: true }).waitFor();
  const later = async (days: number): Promise<void> => {
    await phone.kill();
    page = await phone.restart();
    await shiftClock(phone.context, days * DAY_MS);
    await page.goto(server.url);
    await settled();
  };
  await page.goto(server.url);
  await untilOfflineReady(page);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV3/ }).tap();
  await untilSaved(page);
  makeNextVersion(dist);
  await takeNextVersion(page);
  await page.goto(server.url);
  await settled();
  expect(await title().count()).toBe(0);

  await later(40);
  await title().waitFor();
  await page.getByText("SEV3 Not described yet: no entry for 40 d.").waitFor();
  await page.getByText("A new version of First90 is ready, and waits until no incident is open.").waitFor();
  await page.getByRole("button", { name: "Still going: SEV3 Not described yet" }).tap();
  await title().waitFor({ state: "detached" });
  await page.reload();
  await settled();
  expect(await title().count()).toBe(0);

  await later(80);
  await page.getByRole("link", { name: "Stand it down: SEV3 Not described yet" }).tap();
  await page.getByRole("button", { name: "Mark resolved" }).tap();
  await confirmStandDown(page);
  await untilSaved(page);
  await page.goto(server.url);
  expect(await version(page)).toBeNull();
  await page.getByRole("button", { name: "Show the new version" }).tap();
  await page.waitForFunction(() => document.querySelector('meta[name="first90-version"]') !== null);
});
