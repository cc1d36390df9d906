// The first day of a phone for somebody in a hurry: every line and every step can be skipped, once and for good, and an
// incident needs none of them. The phone is an iPhone in its browser, which has the longest list.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { firstNinetyWords } from "../../src/ui/words/incident.ts";
import { teamWords } from "../../src/ui/words/team.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import { setupWords, welcomeWords } from "../../src/ui/words/welcome.ts";
import { whoWords } from "../../src/ui/words/who.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";

let server: Server;
let phone: KeptPhone;
const button = (name: string | RegExp) => phone.page.getByRole("button", { name, exact: true });
const lines = () => phone.page.getByRole("region", { name: welcomeWords.title });
/** The lines that are left, by their Skip. */
const left = async (): Promise<readonly string[]> =>
  (
    await lines()
      .getByRole("button")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""))
  ).filter((name) => name.startsWith(welcomeWords.skip));
const all = (["name", "setup", "practise", "home"] as const).map((line) => welcomeWords.skipOne(welcomeWords[line]));

const openAsIphone = async (): Promise<void> => {
  await phone.context.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: false }));
  await phone.page.goto(server.url);
};

beforeAll(async () => {
  server = await startServer();
  phone = await createKeptPhone();
  await openAsIphone();
  await untilOfflineReady(phone.page);
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

test("the setup says “Ready” to somebody who skips each of its steps", async () => {
  const { page } = phone;
  await lines().getByRole("link", { name: welcomeWords.setup }).tap();
  await page.getByRole("heading", { level: 2, name: setupWords.services }).waitFor();
  await button(setupWords.next).tap();
  await page.getByRole("heading", { level: 2, name: teamWords.people }).waitFor();
  await button(setupWords.next).tap();
  await page.getByRole("heading", { level: 2, name: setupWords.ready }).waitFor();
  await page.getByText(setupWords.readyExamples(0)).waitFor();
  await button(setupWords.toNow).tap();
  await expect.poll(left).toEqual(all.filter((line) => line !== welcomeWords.skipOne(welcomeWords.setup)));
});

test("a phone that is ready offline says so below them", async () => {
  await lines().getByText(welcomeWords.ready).waitFor();
});

test("each line is skipped for itself, and stays away", async () => {
  // Forgets the setup, so that all four are there.
  await phone.page.evaluate(() => localStorage.removeItem("first90.skips"));
  for (let skipped = 0; skipped < all.length; skipped += 1) {
    await phone.page.goto(server.url);
    await expect.poll(left).toEqual(all.slice(skipped));
    await button(all[skipped] ?? "").tap();
    if (skipped < all.length - 1) await expect.poll(left).toEqual(all.slice(skipped + 1));
  }
  await lines().waitFor({ state: "detached" });
  await phone.context.close();
  await phone.restart();
  await openAsIphone();
  await phone.page.getByRole("link", { name: teamWords.settings, exact: true }).waitFor();
  expect(await lines().count()).toBe(0);
  await phone.page.getByText(welcomeWords.ready).waitFor();
});

test("an incident needs none of it: the name is skipped too, and isn't asked for again in it", async () => {
  const { page } = phone;
  await button("Declare incident").tap();
  await button(/^SEV2/).tap();
  await button(firstNinetyWords.iAmIc).tap();
  await untilSaved(page);
  const incident = page.url().replace(/\/first$/, "");
  const question = page.getByRole("group", { name: whoWords.ask });
  await page.goto(`${incident}/update`);
  await button(updateWords.copy).tap();
  await question.getByRole("button", { name: whoWords.skip }).tap();
  await question.waitFor({ state: "detached" });
  await button(firstNinetyWords.board).tap();
  await page.getByRole("region", { name: boardWords.roles }).waitFor();
  expect(await question.count()).toBe(0);
  await page.goto(`${incident}/update`);
  await button(updateWords.copy).tap();
  await page.getByText(updateWords.posted.copied).waitFor();
  expect(await question.count()).toBe(0);
  await untilSaved(page);
  await page.goto(`${incident}/export`);
  const [download] = await Promise.all([page.waitForEvent("download"), button("Download").tap()]);
  expect(await readFile(await download.path(), "utf8")).toMatch(/ SEV2 \[ic\] update copied/);
});
