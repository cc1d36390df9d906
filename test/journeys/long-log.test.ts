// A very long log in and out again, each stopped once: progress is shown, a stop changes nothing, and what is exported at
// the end is what was imported.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { IncidentId } from "../../src/domain/fact/ids.ts";
import { toJson } from "../../src/formats/export/to-json.ts";
import { readExport } from "../../src/formats/import/read-export.ts";
import { exportWords } from "../../src/ui/words/closing.ts";
import { reviewWords } from "../../src/ui/words/review.ts";
import { progressWords } from "../../src/ui/words/work-progress.ts";
import { createPhone, type Phone, type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";
import { createWriter } from "../kit/log/log.ts";
import { longIncident } from "../kit/log/stories.ts";

const ID = "long-log" as IncidentId;
const log = longIncident(12_000, createWriter(ID, "device-long"));
const text = toJson(ID, log);

let server: Server;
let phone: Phone;
beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  await phone.page.goto(`${server.url}/review`);
  await untilOfflineReady(phone.page);
  // Nothing of this needs a network.
  await server.stop();
});
afterAll(() => phone.close());

const button = (name: string) => phone.page.getByRole("button", { name, exact: true });
const bring = (): Promise<void> =>
  phone.page
    .locator('input[type="file"]')
    .setInputFiles({ name: "log.json", mimeType: "application/json", buffer: Buffer.from(text) });
/** Waits until the work says how far it is, and stops it. */
const stopHalfway = async (): Promise<void> => {
  await phone.page.getByRole("progressbar", { name: progressWords.label }).waitFor();
  await phone.page.getByText(/^(?:Checked|Saved|Read) \d+,\d00 of 12,\d+ entries$|^Writing [\d,]+ entries/).waitFor();
  await button(progressWords.stop).tap();
};
const countFacts = (): Promise<number> =>
  phone.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("first90");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("facts").objectStore("facts").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

test("an import that is stopped halfway changes nothing", async () => {
  await bring();
  await stopHalfway();
  await phone.page.getByText(reviewWords.stopped).waitFor();
  expect(await countFacts()).toBe(0);
});

test("the same file is then imported whole", async () => {
  await bring();
  await phone.page.getByText("Imported 12,000 entries.").waitFor();
  expect(await countFacts()).toBe(log.length);
});

test("an export that is stopped halfway gives nothing away", async () => {
  const { page } = phone;
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await page.goto(`${server.url}/incident/${ID}/export`);
  // However fast the machine, the worker is still writing when the thumb comes.
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly type?: string }) {
      if (message.type !== "write") postMessage.call(this, message);
    };
  });
  await button(exportWords.formats.json).tap();
  await button(exportWords.download).tap();
  await stopHalfway();
  await page.getByText(exportWords.stopped).waitFor();
  await button(exportWords.copy).waitFor();
  expect([downloads, await countFacts()]).toEqual([0, log.length]);
});

test("the whole export is written in the worker and reads back the same", async () => {
  const { page } = phone;
  await page.reload();
  await button(exportWords.formats.json).tap();
  const [worker, download] = await Promise.all([
    page.waitForEvent("worker", (one) => one.url().includes("log-worker")),
    page.waitForEvent("download"),
    button(exportWords.download).tap(),
  ]);
  expect(worker.url()).toContain("/assets/quiet/");
  const read = readExport(await readFile(await download.path(), "utf8"));
  expect(read.ok && read.facts).toEqual(log);
});

test("as a table it has a row for every entry", async () => {
  const { page } = phone;
  await button(exportWords.formats.csv).tap();
  const [download] = await Promise.all([page.waitForEvent("download"), button(exportWords.download).tap()]);
  const rows = (await readFile(await download.path(), "utf8")).split("\r\n");
  expect(rows.filter((row) => row.includes("Entry number ")).length).toBeGreaterThan(10_000);
});
