// The first visit, and a tap before the app has loaded.

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { writtenFacts } from "../kit/browser/written-facts.ts";

let server: Server;
let phone: Phone;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  phone = await createPhone();
});
afterEach(() => phone.close());

test("paints the button at once and keeps to its own policy", async () => {
  const { page } = phone;
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.url);
  await page.getByRole("button", { name: "Declare incident" }).waitFor();
  await untilOfflineReady(page);
  expect(complaints).toEqual([]);
});

test("works offline from the second visit on", async () => {
  const { page, context } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await context.setOffline(true);
  for (const path of ["/", "/cards/roles/ic", "/nowhere"]) {
    await page.goto(`${server.url}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
});

test("keeps a tap on Declare that comes before the app, with the time of the tap", async () => {
  const { page } = phone;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/index-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(server.url, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByText(/^Declared at \d\d:\d\d:\d\d UTC\. Opening…$/).waitFor();
  const tappedBefore = await page.evaluate(() => Date.now());
  release();
  await page.getByRole("button", { name: /^SEV1/ }).waitFor();
  await page.locator('[data-saving="saved"]').first().waitFor();
  const declaredAt = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open("first90");
        request.onsuccess = () => {
          const all = request.result.transaction("facts").objectStore("facts").getAll();
          all.onsuccess = () => resolve(all.result.find(({ type }) => type === "incident.declared/1").at);
        };
      }),
  );
  expect(declaredAt).toBeLessThanOrEqual(tappedBefore);
});

test("declares from the home-screen shortcut once: back and reload declare nothing, and Undo takes it back", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/?declare`);
  await page.getByRole("heading", { level: 1, name: "How bad is it?" }).waitFor();
  await untilSaved(page);
  const declared = async (): Promise<number> =>
    (await writtenFacts(page)).filter(({ type }) => type === "incident.declared/1").length;
  const before = await declared();
  await page.goBack();
  await page.getByRole("button", { name: "Declare incident" }).waitFor();
  expect(page.url()).toBe(`${server.url}/`);
  await page.reload();
  await page.getByRole("link", { name: /SEV\?/ }).first().waitFor();
  expect(await declared()).toBe(before);
  await page.goForward();
  await page.getByRole("heading", { level: 1, name: "How bad is it?" }).waitFor();
  expect(await declared()).toBe(before);
  await page.getByRole("button", { name: "Undo" }).tap();
  await page.getByRole("heading", { level: 1, name: "Declaration taken back" }).waitFor();
  await page.getByRole("button", { name: "Put back" }).tap();
  await page.getByRole("heading", { level: 1, name: "How bad is it?" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).tap();
  await page.getByRole("heading", { level: 1, name: "Declaration taken back" }).waitFor();
  await page.getByRole("button", { name: "Back to Now" }).tap();
  await page.getByText("No open incidents on this phone.").waitFor();
});

test("a damaged address leads to a sentence, not to a blank page", async () => {
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await page.goto(`${server.url}/incident/%E0%A4%A`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.goto(`${server.url}/incident/unknown`);
  await page.getByRole("heading", { level: 1, name: "Not on this phone" }).waitFor();
});
