// A long log on paper, with no server: the log screen by the browser's own print, and the exported page, each whole, on
// several sheets, with no entry cut in two.

import { copyFile, readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { IncidentId } from "../../src/domain/fact/ids.ts";
import { exportWords } from "../../src/ui/words/closing.ts";
import { sideways } from "../kit/browser/page-checks.ts";
import { createPhone, type Phone, type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";
import { createWriter, update } from "../kit/log/log.ts";

const ID = "printed-incident" as IncidentId;
const ENTRIES = 300;
/** A4 at 96 px an inch, without its margins: what one sheet holds. */
const SHEET = { width: 794, height: 970 };

const longText =
  "The pool of payments-db is full: 200 of 200, most idle in transaction. See https://runbooks.example/pool and ask whether the retry budget was raised.\nThree pods restart at once.";

const log = (): string => {
  const write = createWriter(ID, "printing");
  const facts = Array.from({ length: ENTRIES }, (_, index) => {
    const at = index * 20_000;
    if (index === 0) return write.at(at, { type: "incident.declared/1", data: { drill: true } });
    if (index === 1)
      return write.at(at, { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } });
    if (index % 50 === 0) return write.at(at, update(at, "investigating"));
    const text = index % 5 === 0 ? `Entry ${index}. ${longText}` : `Entry ${index}.`;
    return write.at(at, { type: "note.added/1", data: { kind: "finding", text } });
  });
  return JSON.stringify({ format: "first90.incident", version: 1, incidentId: ID, log: facts });
};

const sheetsOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ??
  0;

/** What of each row decides whether it can be cut: its height, and whether it may be broken. */
const cutRows = (page: Page, rows: string): Promise<readonly string[]> =>
  page.evaluate(
    ([selector, height]) =>
      [...document.querySelectorAll(selector)]
        .filter((row) => {
          const { breakInside } = getComputedStyle(row);
          return breakInside !== "avoid" || row.getBoundingClientRect().height > height;
        })
        .map((row) => row.textContent?.slice(0, 60) ?? ""),
    [rows, SHEET.height] as const,
  );

let server: Server;
let phone: Phone;
beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.goto(`${server.url}/review`);
  await untilOfflineReady(page);
  const file = { name: "log.json", mimeType: "application/json", buffer: Buffer.from(log()) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole("link", { name: "Open the incident" }).waitFor();
  await server.stop();
});
afterAll(() => phone.close());

test("the log screen prints as the whole log: every entry, no bars, dark on light", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/incident/${ID}/log`);
  await page
    .getByText(`Entry ${ENTRIES - 1}.`)
    .first()
    .waitFor();
  const drawn = (): Promise<number> => page.locator("article").count();
  expect(await drawn()).toBeLessThan(ENTRIES);
  expect(await sheetsOf(page)).toBeGreaterThan(5);

  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(SHEET);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await drawn()).toBe(ENTRIES);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  expect(await page.locator("header, nav, input, textarea").filter({ visible: true }).count()).toBe(0);
  expect(
    await page
      .getByRole("heading", { name: /^\[DRILL\] SEV2 / })
      .filter({ visible: true })
      .count(),
  ).toBe(1);
  await page.getByText("2026-11-21 03:02 UTC", { exact: true }).waitFor();
  expect(await cutRows(page, "main ol > li")).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector("article p") as Element);
    return [color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);

  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(drawn).toBeLessThan(ENTRIES);
});

test("the exported page opens alone, prints on several sheets, and runs nothing", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/incident/${ID}/export`);
  await page.getByRole("button", { name: exportWords.formats.html }).tap();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: exportWords.download, exact: true }).tap(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^drill-first90-20261121-0302-.*\.html$/);
  const path = `${await download.path()}.html`;
  await copyFile(await download.path(), path);
  expect(await readFile(path, "utf8")).toContain("[DRILL]");
  const paper = await phone.context.newPage();
  const complaints: string[] = [];
  paper.on("console", (message) => complaints.push(message.text()));
  await paper.goto(`file://${path}`);
  expect(complaints).toEqual([]);
  expect(await sideways(paper)).toEqual([]);
  expect(await paper.locator("tbody td:first-child").count()).toBe(ENTRIES);
  expect(await sheetsOf(paper)).toBeGreaterThan(5);
  await paper.emulateMedia({ media: "print" });
  await paper.setViewportSize(SHEET);
  expect(await cutRows(paper, "tbody tr")).toEqual([]);
  expect(await paper.locator("thead").evaluate((head) => getComputedStyle(head).display)).toBe("table-header-group");
  await paper.locator("thead .running").filter({ visible: true, hasText: "[DRILL]" }).waitFor();
  await paper.close();
});
