// What a phone does when it can't store things: a sentence, a way on, and nothing lost while the page is open.

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

describe("storage trouble", () => {
  let server: Server;
  let phone: Phone;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    phone = await createPhone();
    return () => phone.close();
  });

  const declare = async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: "Declare incident" }).tap();
    await page.getByRole("button", { name: /^SEV2/ }).tap();
    await page.getByRole("button", { name: "I am IC" }).tap();
  };

  test("refused: works in memory, says so, and the log can be exported", async () => {
    const { page } = phone;
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        value: {
          open() {
            throw new DOMException("The user denied permission to access the database.", "SecurityError");
          },
        },
      });
    });
    await page.goto(server.url);
    await declare(page);
    await page.getByRole("alert").waitFor();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /export/i })
      .tap();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).tap(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^first90-\d{8}-\d{4}-\w{4}-sev2\.txt$/);
  });

  test("full: the entry stays on screen as not saved, and is saved once there is room", async () => {
    const { page } = phone;
    // No test machine has a disk small enough to fill, so this fakes the browser's refusal in its own API.
    await page.addInitScript(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...row: Parameters<typeof add>) {
        if ((window as { diskIsFull?: boolean }).diskIsFull) throw new DOMException("full", "QuotaExceededError");
        return add.apply(this, row);
      };
    });
    await page.goto(server.url);
    await untilOfflineReady(page);
    await declare(page);
    await untilSaved(page);
    const incident = page.url().replace(/\/first$/, "");
    await page.goto(incident);
    await page.evaluate(() => Object.assign(window, { diskIsFull: true }));
    await page.getByRole("textbox", { name: "What happened" }).fill("the disk is full");
    await page.getByRole("button", { name: "Add to log" }).tap();
    await page.getByText("1 entry is not saved yet").waitFor();
    await page.getByRole("article").filter({ hasText: "the disk is full" }).waitFor();
    await page.getByRole("alert").waitFor();
    await page.evaluate(() => Object.assign(window, { diskIsFull: false }));
    await page.getByRole("button", { name: "Save again" }).tap();
    await untilSaved(page);
    await page.reload();
    await page.getByRole("article").filter({ hasText: "the disk is full" }).waitFor();
  });

  test("newer: a database of a later version is left alone, and the app says what to do", async () => {
    const { page } = phone;
    await page.goto(`${server.url}/healthz`);
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.open("first90", 990);
          request.onupgradeneeded = () => request.result.createObjectStore("from-the-future");
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        }),
    );
    await page.goto(server.url);
    await page.getByRole("alert").filter({ hasText: /newer/i }).waitFor();
    await declare(page);
    await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  });
});
