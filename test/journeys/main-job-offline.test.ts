// The main job with the server stopped: declared, roles named, first update copied, in at most eight taps and no typing;
// then the log, resolve, stand-down and export.

import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { shownAtTap } from "../kit/browser/shown-at-tap.ts";
import { standDown } from "../kit/browser/stand-down.ts";
import { countHandOn } from "../kit/taps/hand-count.ts";

describe("the main job with no server", () => {
  let server: Server;
  let phone: KeptPhone;
  const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });

  beforeAll(async () => {
    server = await startServer();
    phone = await createKeptPhone();
    await phone.page.goto(server.url);
    await untilOfflineReady(phone.page);
    await phone.context.close();
    await server.stop();
    await phone.restart();
  });
  afterAll(() => phone.close());

  test("starts from nothing but the phone", async () => {
    await phone.page.goto(server.url);
    await button(phone.page, "Declare incident").waitFor();
    expect(await phone.page.title()).toBe("First90");
  });

  test("declares and copies the first update in at most eight taps and no keystroke", async () => {
    const { page } = phone;
    const hand = await countHandOn(page);
    await button(page, "Declare incident").tap();
    await button(page, /^SEV2/).tap();
    await button(page, "I am IC").tap();
    await button(page, "Copy channel name").tap();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^#inc-\d{8}/);
    await button(page, "Nobody yet").tap();
    await page.getByRole("heading", { level: 2, name: /comms/i }).waitFor();
    await button(page, "Nobody yet").tap();
    await button(page, "Write the first status").tap();
    const preview = await shownAtTap(page, () => button(page, "Copy update").tap());
    await page.getByText("Copied and logged.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(preview);
    expect(preview).toContain("SEV2");
    expect(await hand.taps()).toBeLessThanOrEqual(8);
    expect(await hand.keystrokes()).toBe(0);
  });

  test("has every step of the first ninety seconds stamped, and those open that nobody took", async () => {
    const { page } = phone;
    await button(page, "Go to the board").tap();
    await button(page, "First ninety seconds").tap();
    await page.getByText(/^6 of 8 steps are done\. Still open: Name the ops lead/).waitFor();
    const list = page.getByRole("list").first();
    await expect.poll(() => list.getByText(/done at \d\d:\d\d:\d\d UTC/).count()).toBe(6);
    expect(await list.getByText(/^nobody yet, \d\d:\d\d:\d\d UTC$/).count()).toBe(2);
    await button(page, "Go to the board").tap();
  });

  test("runs the status clock from the copied update", async () => {
    const timer = phone.page.getByRole("timer", { name: "Next update" });
    expect(await timer.textContent()).toMatch(/^\d\d:\d\d UTC, in (20|1\d):\d\d$/);
  });

  test("logs, corrects and takes back", async () => {
    const { page } = phone;
    await button(page, "Finding").tap();
    await page.getByRole("textbox", { name: "What happened" }).fill("Payments time out after 30 s");
    await button(page, "Add to log").tap();
    await page.getByRole("article").filter({ hasText: "Payments time out" }).getByRole("link").tap();
    await page.getByRole("textbox", { name: "Correct wording" }).fill("Payments time out after 10 s");
    await button(page, "Add correction").tap();
    await page.getByText(/Corrected.*after 10 s/).waitFor();
    await page.getByRole("textbox", { name: "What happened" }).fill("Wrong channel");
    await button(page, "Add to log").tap();
    await page.getByRole("article").filter({ hasText: "Wrong channel" }).waitFor();
    await button(page, "Undo").tap();
    await page.getByText(/Withdrawn \d\d:\d\d:\d\d UTC/).waitFor();
    await page.getByRole("link", { name: "Back to the board" }).tap();
  });

  test("resolves, stands down, and the clock is silent", async () => {
    const { page } = phone;
    await button(page, "Monitoring").tap();
    await button(page, "Mark resolved").tap();
    await page
      .getByRole("timer", { name: "Next update" })
      .getByText("no further update due", { exact: true })
      .waitFor();
    await standDown(page);
    await untilSaved(page);
  });

  test("exports every format, and the JSON imports back without a change", async () => {
    const { page } = phone;
    await button(page, "Export log").tap();
    const files: Record<string, string> = {};
    for (const format of ["Text", "Markdown", "CSV", "JSON"]) {
      await button(page, format).tap();
      const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Download").tap()]);
      files[format] = await readFile(await download.path(), "utf8");
    }
    expect(files.Text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ \+00:\d\d:\d\d SEV2 \[ic\] /m);
    expect(files.Text).toContain("Payments time out after 10 s");
    expect(files.CSV?.split("\n")[0]).toMatch(/at/);
    const exported = JSON.parse(files.JSON ?? "") as { format: string; version: number; log: unknown[] };
    expect(exported).toMatchObject({ format: "first90.incident", version: 1 });

    await page.goto(`${server.url}/review`);
    await page.locator('input[type="file"]').setInputFiles({
      name: "log.json",
      mimeType: "application/json",
      buffer: Buffer.from(files.JSON ?? ""),
    });
    await page.getByText("Everything in this file is already on this phone.").waitFor();
  });
});
