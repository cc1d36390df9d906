// A new version is ready on the server: while an incident is open nothing changes, whatever happens to the browser;
// afterwards the app asks.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { makeNextVersion, takeNextVersion, version } from "../kit/browser/next-version.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { standDown } from "../kit/browser/stand-down.ts";

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

test("a new version waits while an incident is open, and otherwise asks", async () => {
  let { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await untilSaved(page);
  const incident = page.url().replace(/\/first$/, "");

  makeNextVersion(dist);
  await takeNextVersion(page);

  await page.goto(incident);
  await page.getByRole("timer", { name: "Next update" }).waitFor();
  expect(await version(page)).toBeNull();
  await phone.kill();
  page = await phone.restart();
  await page.goto(incident);
  await page.getByRole("timer", { name: "Next update" }).waitFor();
  expect(await version(page)).toBeNull();
  await expect.poll(() => page.getByRole("button", { name: "Show the new version" }).count()).toBe(0);

  await page.getByRole("button", { name: "Mark resolved" }).tap();
  await standDown(page);
  await untilSaved(page);
  await page.goto(server.url);
  expect(await version(page)).toBeNull();
  await page.getByRole("button", { name: "Show the new version" }).tap();
  await page.waitForFunction(() => document.querySelector('meta[name="first90-version"]') !== null);
  await page.getByRole("button", { name: "Declare incident" }).waitFor();
  await page.goto(incident);
  await page.getByText("Phase: Stood down").waitFor();
});

test("the next version starts with no server too", async () => {
  const { page } = phone;
  await server.stop();
  await page.goto(server.url);
  await page.getByRole("button", { name: "Declare incident" }).waitFor();
  expect(await version(page)).toBe("next");
});
