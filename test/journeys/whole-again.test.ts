// Browsers drop single files and whole caches. The app says so, is never blank, and is complete again once there is a
// network.

import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { failedWords } from "../../src/ui/words/failed.ts";
import { failedStartWords } from "../../src/ui/words/failed-start.ts";
import { nowWords } from "../../src/ui/words/now.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { createPhone, type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";

let server: Server;
let phone: KeptPhone;
beforeEach(async () => {
  server = await startServer();
  phone = await createKeptPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
  return async () => {
    await phone.close();
    await server.stop();
  };
});

/** Deletes the stored files whose name starts with `name`, and resolves to how many there were. */
const drop = async (page: Page, name: string): Promise<number> => {
  // The browser's own cache would have them too, for an unknown time.
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  return page.evaluate(async (wanted) => {
    let count = 0;
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) {
        if (!new URL(request.url).pathname.startsWith(wanted)) continue;
        await cache.delete(request);
        count += 1;
      }
    }
    return count;
  }, name);
};
const dropAll = (page: Page): Promise<unknown> =>
  page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
const readiness = (page: Page) => page.getByRole("region", { name: "Without a network" });
const ready = (page: Page): Promise<void> =>
  readiness(page).getByText("Ready: First90 starts without a network.").waitFor();
const place = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name, exact: true });
const toSettings = async (page: Page): Promise<void> => {
  await place(page, "Now").tap();
  await page.getByRole("link", { name: "Settings", exact: true }).tap();
};
const isFailed = (page: Page): Promise<void> =>
  page.getByRole("heading", { level: 1, name: failedWords.title }).waitFor();

describe("what the browser dropped", () => {
  test("one file: it is fetched again at the next start with a network", async () => {
    const { page } = phone;
    expect(await drop(page, "/assets/carry-")).toBeGreaterThan(0);
    await page.goto(`${server.url}/settings`);
    await ready(page);
    await server.stop();
    await page.goto(`${server.url}/settings`);
    await ready(page);
    expect(await drop(page, "/assets/carry-")).toBeGreaterThan(0);
  });

  test("everything: Settings says so with no network; the next start with one makes it whole", async () => {
    const { page } = phone;
    await toSettings(page);
    await ready(page);
    await place(page, "Now").tap();
    await dropAll(page);
    const { port } = server;
    await server.stop();
    await toSettings(page);
    await readiness(page)
      .getByText(/^Not ready: \d+ files of First90 are missing from this phone\./)
      .waitFor();
    server = await startServer(undefined, port);
    await page.reload();
    await ready(page);
    await server.stop();
    await phone.context.close();
    const later = await phone.restart();
    await later.goto(`${server.url}/drills/scenarios`);
    await later.getByRole("heading", { level: 1, name: "Scenarios" }).waitFor();
  });
});

describe("never blank", () => {
  test("a screen whose file is missing says so and offers the log; the others work, and so does back", async () => {
    const { page } = phone;
    await page.getByRole("button", { name: "Declare incident" }).tap();
    await page.getByRole("button", { name: /^SEV2/ }).tap();
    await untilSaved(page);
    const incident = new URL(page.url()).pathname.replace(/\/first$/, "");
    expect(await drop(page, "/assets/quiet/team-")).toBeGreaterThan(0);
    const { port } = server;
    await server.stop();
    await page.goto(server.url);
    await place(page, "Team").tap();
    await isFailed(page);
    await page.getByText(failedWords.missing).waitFor();
    await page.getByText(/entries on this phone, in 1 incident\./).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download raw log" }).tap(),
    ]);
    expect(download.suggestedFilename()).toBe("first90-raw-log.json");
    await page.getByRole("button", { name: failedWords.home }).tap();
    await page.getByRole("heading", { level: 1, name: nowWords.title }).waitFor();
    await page.goBack();
    await isFailed(page);
    await page.getByRole("navigation").getByRole("link", { name: "Cards" }).tap();
    await page.getByRole("heading", { level: 1, name: "Cards" }).waitFor();
    await page.goto(server.url + incident);
    await page.getByRole("heading", { level: 1, name: /^SEV2/ }).waitFor();
    server = await startServer(undefined, port);
    await page.goto(`${server.url}/team`);
    await page.getByRole("heading", { level: 1, name: "Team" }).waitFor();
  });

  test("a start without the app's own script says so and gives the log out", async () => {
    const { page } = phone;
    await page.getByRole("button", { name: "Declare incident" }).tap();
    await page.getByRole("button", { name: /^SEV2/ }).tap();
    await untilSaved(page);
    const incident = page.url().replace(/\/first$/, "");
    expect(await drop(page, "/assets/index-")).toBeGreaterThan(0);
    await server.stop();
    for (const address of [server.url, incident]) {
      await page.goto(address);
      await page.getByRole("heading", { level: 1, name: failedStartWords.title }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: failedStartWords.download }).tap(),
      ]);
      expect(download.suggestedFilename()).toBe("first90-raw-log.json");
      await page.getByRole("button", { name: failedStartWords.reload }).waitFor();
    }
  });
});

test("an address without https says on Home, Team and in Settings that it can't work offline", async () => {
  const other = await createPhone({ flags: ["--host-resolver-rules=MAP first90.test 127.0.0.1"] });
  try {
    await other.page.goto(server.url.replace("localhost", "first90.test"));
    await other.page.getByText(nowWords.notOffline).waitFor();
    await other.page.getByRole("link", { name: "Team" }).tap();
    await other.page.getByRole("heading", { level: 1, name: "Team" }).waitFor();
    await other.page.getByText("This address can’t work offline. Open First90 over https.").waitFor();
    await toSettings(other.page);
    await readiness(other.page).getByText("This address can’t work offline. Open First90 over https.").waitFor();
  } finally {
    await other.close();
  }
});
