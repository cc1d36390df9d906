// A team's own scenario with the server stopped: copied, edited, saved, exported as a file and imported again; and
// files that aren't scenarios.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { sideways, violations } from "../kit/browser/page-checks.ts";
import { type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";

const COPY = "/drills/edit/checkout-payments-2";
const TEXT = "Seventy tickets in ten minutes. Is that us or their banks?";

let server: Server;
let phone: KeptPhone;
let file = "";

beforeAll(async () => {
  server = await startServer();
  phone = await createKeptPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
  await server.stop();
});
afterAll(() => phone.close());

const tap = (name: string | RegExp): Promise<void> => phone.page.getByRole("button", { name }).tap();
const follow = (name: string | RegExp): Promise<void> => phone.page.getByRole("link", { name }).first().tap();
const go = (path: string): Promise<unknown> => phone.page.goto(`${server.url}${path}`);
const titled = (name: string | RegExp): Promise<void> => phone.page.getByRole("heading", { level: 1, name }).waitFor();
const bring = (text: string): Promise<void> =>
  phone.page
    .locator('input[type="file"]')
    .setInputFiles({ name: "scenario.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("a built-in scenario is copied, and a message of the copy is rewritten and saved", async () => {
  const { page } = phone;
  await go("/drills");
  await follow("Your scenarios: import, export, edit");
  await follow(/^Three of ten payments fail/);
  await tap("Make a copy");
  await titled("Edit: Three of ten payments fail (copy)");
  await follow(/^Messages/);
  await follow(/^Mara: Sixty tickets/);
  await page.getByRole("textbox", { name: "Text" }).fill(TEXT);
  await page.getByText("Draft kept, not saved yet.").waitFor();

  // A draft survives a restart, and isn't the version that is played.
  await phone.kill();
  await phone.restart();
  await go(COPY);
  await phone.page.getByText("Draft kept, not saved yet.").waitFor();
  await tap("Save");
  await phone.page.getByText("Saved on this phone.").waitFor();
  await phone.page.reload();
  await follow(/^Messages/);
  await phone.page.getByRole("link", { name: `Mara: ${TEXT}` }).waitFor();
  await go("/drills/scenarios");
  await phone.page.getByRole("link", { name: /\(copy\).*Your team’s own/ }).waitFor();
});

test("what the format refuses is told at its field, and led to from Save", async () => {
  const { page } = phone;
  await go(`${COPY}?at=about`);
  await page.getByRole("textbox", { name: "Minutes" }).fill("soon");
  await page.getByText("Must be a number.").waitFor();
  await follow("Done");
  await follow("Fix 1 thing first");
  await page.getByRole("textbox", { name: "Minutes" }).fill("12");
  await follow("Done");
  await tap("Save");
  await page.getByText("Saved on this phone.").waitFor();
});

test("it is exported, removed, and comes back from the file as it was", async () => {
  const { page } = phone;
  await go("/drills/scenarios/checkout-payments-2");
  const [download] = await Promise.all([page.waitForEvent("download"), tap("Export file")]);
  expect(download.suggestedFilename()).toBe("first90-scenario-checkout-payments-2.json");
  file = readFileSync(await download.path(), "utf8");
  expect(JSON.parse(file).scenario).toMatchObject({ id: "checkout-payments-2", minutes: 12 });
  await tap("Remove");
  await page.getByText("removed from this phone.").waitFor();
  await go("/drills/scenarios");
  await titled("Scenarios");
  await page.getByText("Friday evening, three at once").waitFor();
  await expect.poll(() => page.getByText("(copy)").count()).toBe(0);
  await bring(file);
  await page.getByText("Imported: Three of ten payments fail (copy).").waitFor();
  await follow("Open it");
  const [again] = await Promise.all([page.waitForEvent("download"), tap("Export file")]);
  expect(readFileSync(await again.path(), "utf8")).toBe(file);
});

test("a file that is none gets a sentence, one with the same id a question, and both change nothing", async () => {
  const { page } = phone;
  await go("/drills/scenarios");
  await page.getByText("(copy)").waitFor();
  const rows = await page.getByRole("listitem").allTextContents();
  for (const [text, sentence] of [
    [file.slice(0, 2_000), /^Line \d+: the file ends in the middle/],
    [file.replace('"minutes": 12', '"minutes": 0'), /^scenario\.minutes must be a whole number/],
    [file.replace('"minutes"', '"__proto__": {}, "minutes"'), /__proto__/],
    [file.replace('"version": 1', '"version": 9'), /newer version of First90/],
  ] as const) {
    await bring(text);
    await page.getByText(sentence).waitFor();
  }
  await bring(file.replace("(copy)", "of ours"));
  await page.getByText(/Nothing has changed yet\. Replace it\?/).waitFor();
  await expect.poll(() => page.getByRole("list").first().getByRole("listitem").allTextContents()).toEqual(rows);
  await tap("Replace it");
  await page.getByRole("link", { name: /of ours/ }).waitFor();
});

test("a built-in one is edited in place, says in what it differs, and is put back", async () => {
  const { page } = phone;
  await go("/drills/edit/side-argument?at=about");
  await page.getByRole("textbox", { name: "Title" }).fill("An argument of ours");
  await follow("Done");
  await tap("Save");
  await page.getByText("Saved on this phone.").waitFor();
  await go("/drills/scenarios/side-argument");
  await page.getByText("Title: changed").waitFor();
  await tap("Put the built-in one back");
  await page.getByText("The one that came with First90 is back.").waitFor();
  await titled("Two faults and an argument");
});

test("its screens hold what every screen does, at 320 px too", async () => {
  const { page } = phone;
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path, title] of [
    ["/drills/scenarios", "Scenarios"],
    ["/drills/edit/launch-day?at=injects", "Messages"],
    ["/drills/edit/launch-day?at=injects.3", /^Messages: 4 of/],
  ] as const) {
    await go(path);
    await titled(title);
    expect(await sideways(page), path).toEqual([]);
    expect(await violations(page), path).toEqual([]);
  }
});
