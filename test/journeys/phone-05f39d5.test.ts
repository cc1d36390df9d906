// A phone that ran the version of commit 05f39d5, put into a real browser from its frozen rows, journal and caches: it
// opens with everything still there.

import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { frozenPhone, writeDatabase } from "../storage/kit/phone-05f39d5.ts";

const frozen = frozenPhone();
let server: Server;
let phone: Phone;
beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

test("everything is there, nothing is called restored or lost, and both copies go on", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/healthz`);
  await page.evaluate(`(${writeDatabase.toString()})("first90", ${JSON.stringify(frozen.database)})`);
  await page.evaluate(
    async ({ journal, local, caches: names }) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle("first90", { create: true });
      const file = await (await folder.getFileHandle("journal-0", { create: true })).createWritable();
      await file.write(journal);
      await file.close();
      for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
      for (const [name, paths] of Object.entries(names)) {
        // That version's page wasn't frozen with the rest, so this version's page is shown.
        const cache = await caches.open(name);
        for (const path of paths.filter((one) => one !== "/")) {
          // A file name that both versions have means the same content.
          const now = await fetch(path);
          await cache.put(path, now.ok ? now : new Response("of the version before"));
        }
      }
    },
    { journal: frozen.journal, local: frozen.local, caches: frozen.caches },
  );
  await page.goto(server.url);
  await page.getByRole("link", { name: /^SEV2 checkout/ }).waitFor();
  await page.getByRole("link", { name: /^SEV\d DRILL/ }).waitFor();
  await untilOfflineReady(page);
  expect(
    await page.getByText(/restored from the second copy|missing from the second copy|damaged|gone from both/).count(),
  ).toBe(0);

  await page.getByRole("link", { name: /^SEV2 checkout/ }).tap();
  await page.getByRole("timer", { name: "Next update" }).waitFor();
  const board = page.url();
  await page.goto(`${board}/log`);
  await page.getByText(/Corrected.*after 10 s/).waitFor();
  await page.getByText("Rolled back checkout 14.2").first().waitFor();
  await page
    .getByText(/Withdrawn \d\d:\d\d:\d\d UTC/)
    .first()
    .waitFor();
  await page.goto(`${server.url}/review`);
  await page.getByRole("link", { name: /SEV3.*Stood down/ }).waitFor();
  await page.goto(`${server.url}/team`);
  await page.getByText("New entries are logged as Ana.").waitFor();
  for (const name of ["Ivo", "Mara"]) await page.getByRole("button", { name: `Remove ${name}` }).waitFor();
  await page.goto(`${server.url}/settings`);
  await page.getByText("There are two copies.").waitFor();
  expect(
    await page.getByText(/restored from the second copy|missing from the second copy|damaged|gone from both/).count(),
  ).toBe(0);

  // Both copies still work: the log takes an entry, and comes back from the journal alone.
  await page.goto(board);
  await page.getByRole("textbox", { name: "What happened" }).fill("logged by the new version");
  await page.getByRole("button", { name: "Add to log" }).tap();
  await page.getByRole("article").filter({ hasText: "logged by the new version" }).waitFor();
  await untilSaved(page);
  await page.goto(`${server.url}/healthz`);
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase("first90");
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
        request.onblocked = () => failed(new Error("blocked"));
      }),
  );
  await page.goto(`${board}/log`);
  await page.getByText("logged by the new version").first().waitFor();
  await page.getByText("Rolled back checkout 14.2").first().waitFor();
  expect(await page.getByText(/is damaged/).count()).toBe(0);
});
