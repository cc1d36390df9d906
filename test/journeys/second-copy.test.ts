// The copies of the log are damaged, missing or hanging behind the app's back: it believes nothing wrong, waits for
// nothing, and says what is true.

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

/** Declares a SEV2 with a commander and a note; returns the address of its board. */
const declare = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.getByRole("button", { name: "I am IC" }).tap();
  await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  await untilSaved(page);
  return page.url().replace(/\/first$/, "");
};
const addNote = async (page: Page, text: string): Promise<void> => {
  await page.getByRole("textbox", { name: "What happened" }).fill(text);
  await page.getByRole("button", { name: "Add to log" }).tap();
  await page.getByRole("article").filter({ hasText: text }).waitFor();
  await untilSaved(page);
};
/** A page of the same origin without the app, so that nothing holds the app's files. */
const leave = (page: Page): Promise<unknown> => page.goto(`${server.url}/healthz`);

// These run in the page.
const deleteDatabase = (): Promise<void> =>
  new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase("first90");
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(new Error("blocked"));
  });
const deleteJournal = async (): Promise<void> =>
  (await navigator.storage.getDirectory()).removeEntry("first90", { recursive: true });
const flipBitIn = async (word: string): Promise<number> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("first90");
  let flipped = 0;
  for await (const entry of folder.values()) {
    if (entry.kind !== "file") continue;
    const file = entry as FileSystemFileHandle;
    const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
    const at = new TextDecoder("latin1").decode(bytes).indexOf(word);
    if (at === -1) continue;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const writable = await file.createWritable();
    await writable.write(bytes);
    await writable.close();
    flipped += 1;
  }
  return flipped;
};

describe("a damaged second copy", () => {
  test("beside a lost database: what is wrong isn't believed, all else comes back, and both are said", async () => {
    const { page } = phone;
    await page.goto(server.url);
    await untilOfflineReady(page);
    const board = await declare(page);
    await page.goto(board);
    for (const text of ["first note", "severe note", "last note"]) await addNote(page, text);
    await leave(page);
    expect(await page.evaluate(flipBitIn, "severe note")).toBe(1);
    await page.evaluate(deleteDatabase);
    await page.goto(server.url);
    const alert = page.getByRole("alert").filter({ hasText: "1 entry is gone from both copies on this phone." });
    await alert.getByRole("button", { name: "Hide" }).tap();
    await page.getByRole("status").filter({ hasText: "1 line of the second copy on this phone is damaged" }).waitFor();
    await page.getByRole("link", { name: /SEV2/ }).waitFor();
    await page.getByRole("button", { name: "Hide" }).tap();
    await page.getByText(/entries were restored from the second copy/).waitFor();
    await page.goto(`${board}/log`);
    await page.getByRole("article").filter({ hasText: "first note" }).waitFor();
    await page.getByRole("article").filter({ hasText: "last note" }).waitFor();
    expect(await page.getByText(/[rs]evere note/).count()).toBe(0);
    await page.goto(`${server.url}/settings`);
    await page.getByText("1 line of the second copy on this phone is damaged. It is set aside and not used.").waitFor();
    // The app reports it as new only once.
    await page.goto(board);
    await page.getByRole("timer", { name: "Next update" }).waitFor();
    await addNote(page, "after the damage");
    expect(await page.getByText(/is damaged/).count()).toBe(0);
  });
});

describe("a database that hangs at open", () => {
  const hang = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      if (localStorage.getItem("test.hangs") === null) return;
      IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    });
  };

  test("is waited for by nobody: declared at once, saved in one copy, and all of it is there afterwards", async () => {
    const { page } = phone;
    await hang(page);
    await page.goto(server.url);
    await untilOfflineReady(page);
    await page.evaluate(() => localStorage.setItem("test.hangs", ""));
    await page.goto(server.url);
    const board = await declare(page);
    await page.getByText("Saved on this phone, one copy").first().waitFor();
    const alert = page.getByRole("alert").filter({ hasText: "The log on this phone isn’t opening." });
    await alert.getByText(/new entries are saved in the second copy/).waitFor();
    expect(await page.getByText(/may lose the log|Another First90 tab/).count()).toBe(0);
    // The board opens from the second copy alone.
    await page.goto(board);
    await page.getByRole("timer", { name: "Next update" }).waitFor();
    await page.goto(server.url);
    await page.getByRole("link", { name: /SEV2/ }).waitFor();
    expect(await page.getByText("No open incidents on this phone.").count()).toBe(0);
    await page.evaluate(() => localStorage.removeItem("test.hangs"));
    await page.goto(board);
    await page.getByRole("article").filter({ hasText: "SEV2" }).first().waitFor();
    await page.goto(`${server.url}/settings`);
    await page.getByText("There are two copies.").waitFor();
  });
});

describe("an incident that the database lacks", () => {
  test("is looked for in the second copy before it is called missing", async () => {
    const { page } = phone;
    await page.goto(server.url);
    const board = await declare(page);
    await leave(page);
    await page.evaluate(deleteDatabase);
    await page.goto(board);
    await page.getByRole("timer", { name: "Next update" }).waitFor();
    await page.goto(`${server.url}/incident/01a22416-0000-7000-8000-000000000000`);
    await page.getByRole("heading", { level: 1, name: "Not on this phone" }).waitFor();
  });
});

describe("a row that is wrong", () => {
  test("is set right behind the home screen, which hears of it", async () => {
    const { page } = phone;
    await page.goto(server.url);
    await declare(page);
    await leave(page);
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open("first90");
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("incidents", "readwrite");
            const store = transaction.objectStore("incidents");
            const reading = store.getAll();
            reading.onsuccess = () => {
              for (const row of reading.result) store.put({ ...row, open: 0 });
            };
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
    );
    await page.goto(server.url);
    await page.getByRole("link", { name: /SEV2/ }).waitFor();
  });
});

describe("the loss of both copies", () => {
  test("is said with the way back, until somebody has read it", async () => {
    const { page } = phone;
    await page.goto(server.url);
    await declare(page);
    await leave(page);
    await page.evaluate(deleteDatabase);
    await page.evaluate(deleteJournal);
    await page.goto(server.url);
    const alert = page.getByRole("alert").filter({ hasText: /\d entries are gone from both copies/ });
    await alert.getByText(/The newest was from \d\d:\d\d UTC/).waitFor();
    expect(await alert.getByRole("link", { name: "Import a log" }).getAttribute("href")).toBe("/review");
    await page.reload();
    await alert.getByRole("button", { name: "Hide" }).tap();
    await alert.waitFor({ state: "detached" });
    await page.goto(`${server.url}/settings`);
    await page.getByText("There are two copies.").waitFor();
    expect(await page.getByText(/are gone from both copies/).count()).toBe(0);
  });
});
