// Two builds of the app on one phone, the newer with a database one version further: the build that can read the log
// may be shown at once, even with an incident open; one that can't is never offered as new.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { buildNext, NEXT_MARK } from "../kit/run/next-build.ts";

let folder: string;
/** What is deployed; the server answers from it. */
let live: string;
let next: string;
let server: Server;
let phone: Phone;
let incident = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "first90-builds-"));
  [live, next] = [join(folder, "live"), join(folder, "next")];
  buildNext(next);
  cpSync(inject("dist"), live, { recursive: true });
  server = await startServer(live);
  phone = await createPhone();
});
afterAll(async () => {
  await phone?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a build on the server, and has the phone's worker fetch it. */
const deploy = async (page: Page, build: string): Promise<void> => {
  rmSync(live, { recursive: true, force: true });
  cpSync(build, live, { recursive: true });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const changed = new Promise((done) =>
      navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }),
    );
    await registration?.update();
    await changed;
  });
};
const isNext = async (page: Page): Promise<boolean> => (await page.locator(NEXT_MARK).count()) > 0;
const shown = (page: Page): Promise<void> => page.locator(NEXT_MARK).waitFor({ state: "attached" });
const offer = (page: Page) => page.getByRole("button", { name: "Show the new version" });
const clock = (page: Page) => page.getByRole("timer", { name: "Next update" });
const belongsToNewer = (page: Page) => page.getByText("The log on this phone belongs to a newer version of First90.");

test("a tab that another tab's newer version has overtaken is offered that version, with the incident open", async () => {
  const { page: left } = phone;
  await left.goto(server.url);
  await untilOfflineReady(left);
  await deploy(left, next);
  const page = await phone.context.newPage();
  await page.goto(server.url);
  await offer(page).tap();
  await shown(page);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await untilSaved(page);
  incident = page.url().replace(/\/first$/, "");

  expect(await isNext(left)).toBe(false);
  await left.bringToFront();
  await belongsToNewer(left).waitFor();
  await offer(left).tap();
  await shown(left);
  await left.goto(incident);
  await clock(left).waitFor();
  await left.close();
});

test("the older version, deployed again, is never offered: nothing is asked, and reloads stay with the newer", async () => {
  const page = phone.context.pages()[0] as Page;
  await deploy(page, inject("dist"));
  await page.goto(incident);
  await clock(page).waitFor();
  expect(await isNext(page)).toBe(true);
  await page.goto(`${server.url}/settings`);
  await page.getByText("No newer version is waiting on this phone.").waitFor();
  expect(await offer(page).count()).toBe(0);
});

test("where only the older one is left, it says so; the newer is shown as soon as it is back", async () => {
  const page = phone.context.pages()[0] as Page;
  // As a browser does when it is short of space.
  await page.evaluate(() => caches.delete("first90-shell"));
  await page.goto(incident);
  await belongsToNewer(page).waitFor();
  expect(await isNext(page)).toBe(false);
  expect(await offer(page).count()).toBe(0);

  await deploy(page, next);
  await offer(page).tap();
  await shown(page);
  await page.goto(incident);
  await clock(page).waitFor();
  await page.getByRole("button", { name: "Mark resolved" }).waitFor();
});
