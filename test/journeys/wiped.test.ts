// One of the two copies disappears behind the app's back; everything comes back from the other.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";

describe("a lost copy", () => {
  let server: Server;
  let phone: Phone;
  let incident: string;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    phone = await createPhone();
    const { page } = phone;
    await page.goto(server.url);
    await untilOfflineReady(page);
    await page.getByRole("button", { name: "Declare incident" }).tap();
    await page.getByRole("button", { name: /^SEV2/ }).tap();
    await page.getByRole("button", { name: "I am IC" }).tap();
    await untilSaved(page);
    await journalHolds(page, 4);
    incident = page.url().replace(/\/first$/, "");
    return () => phone.close();
  });

  test("the whole IndexedDB: restored from the journal and said so", async () => {
    const { page } = phone;
    await page.goto(`${server.url}/healthz`); // a page of the same origin without the app: nothing holds the database
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.deleteDatabase("first90");
          request.onsuccess = () => done();
          request.onerror = () => failed(request.error);
          request.onblocked = () => failed(new Error("blocked"));
        }),
    );
    await page.goto(server.url);
    await page.getByText(/restored from the second copy/).waitFor();
    await page.getByRole("link", { name: /SEV2/ }).waitFor();
    await page.goto(incident);
    await page.getByRole("article").filter({ hasText: "SEV2" }).first().waitFor();
    await page
      .getByRole("article")
      .filter({ hasText: /incident commander|IC/i })
      .first()
      .waitFor();
  });

  test("the IndexedDB while the app is open: the next entry is still saved, and nothing is missing", async () => {
    const { page } = phone;
    await page.goto(incident);
    await page.getByRole("article").filter({ hasText: "SEV2" }).first().waitFor();
    const other = await phone.context.newPage();
    await other.goto(`${server.url}/healthz`);
    await other.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.deleteDatabase("first90");
          request.onsuccess = () => done();
        }),
    );
    await page.getByRole("textbox", { name: "What happened" }).fill("after the deletion");
    await page.getByRole("button", { name: "Add to log" }).tap();
    await page.getByRole("article").filter({ hasText: "after the deletion" }).waitFor();
    await untilSaved(page);
    await page.goto(server.url);
    await page.getByRole("link", { name: /SEV2/ }).waitFor();
    await page.goto(`${incident}/log`);
    await page.getByRole("article").filter({ hasText: "after the deletion" }).waitFor();
    await page.getByRole("article").filter({ hasText: "incident declared" }).waitFor();
    await expect.poll(() => page.getByRole("article").count()).toBeGreaterThanOrEqual(4);
  });

  test("the journal: written again from the database", async () => {
    const { page } = phone;
    await page.goto(`${server.url}/healthz`);
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry("first90", { recursive: true });
    });
    await page.goto(server.url);
    await page.getByRole("link", { name: /SEV2/ }).waitFor();
    await journalHolds(page, 4);
  });
});

/** Resolves once the journal's segments have at least `count` lines. */
const journalHolds = (page: Page, count: number): Promise<void> =>
  expect.poll(() => page.evaluate(journalLines)).toBeGreaterThanOrEqual(count);

// Runs in the page.
const journalLines = async (): Promise<number> => {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("first90");
    let lines = 0;
    for await (const entry of folder.values()) {
      if (entry.kind !== "file") continue;
      const text = await (await (entry as FileSystemFileHandle).getFile()).text();
      lines += text.split("\n").filter((line) => line !== "").length;
    }
    return lines;
  } catch {
    return 0;
  }
};
