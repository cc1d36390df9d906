// A team that isn't Carta's, after two quiet minutes by hand: from the icon to the copied first status in eight taps
// and no keystroke with ops lead and comms lead really named, in ten with the team's own service; all with no server.

import { afterAll, beforeAll, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { firstNinetyWords } from "../../src/ui/words/incident.ts";
import { teamWords } from "../../src/ui/words/team.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import { setupWords, welcomeWords } from "../../src/ui/words/welcome.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { shownAtTap } from "../kit/browser/shown-at-tap.ts";
import { countHandOn, type HandCount } from "../kit/taps/hand-count.ts";

let server: Server;
let phone: KeptPhone;
const button = (name: string | RegExp) => phone.page.getByRole("button", { name, exact: true }).first();

beforeAll(async () => {
  server = await startServer();
  phone = await createKeptPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
});
afterAll(() => phone.close());

test("name, services and people are typed in, once", async () => {
  const { page } = phone;
  const hand = await countHandOn(page);
  await button(welcomeWords.name).tap();
  await page.getByRole("textbox", { name: welcomeWords.name }).fill("Nora");
  await button(welcomeWords.saveName).tap();
  await button(welcomeWords.name).waitFor({ state: "detached" });
  await page.getByRole("link", { name: welcomeWords.setup }).tap();
  for (const service of ["Ledger core", "Card vault"]) {
    await page.getByRole("textbox", { name: setupWords.service }).fill(service);
    await page.keyboard.press("Enter");
    await button(setupWords.removeOne(service)).waitFor();
  }
  await button(setupWords.next).tap();
  for (const name of ["Imre", "Sol"]) {
    await page.getByRole("textbox", { name: teamWords.personName, exact: true }).fill(name);
    await page.keyboard.press("Enter");
    await page.getByText(teamWords.added(name)).waitFor();
  }
  await button(setupWords.next).tap();
  await page.getByText(setupWords.readyWith(2, 2)).waitFor();
  // The count counts.
  expect(await hand.keystrokes()).toBeGreaterThan(4);
  expect(await hand.taps()).toBeGreaterThan(4);
});

/** Opens the app from its icon, as after a night: the browser is new, and there is no server. */
const fromIcon = async (): Promise<HandCount> => {
  await phone.context.close();
  const page = await phone.restart();
  await page.goto(server.url);
  await button("Declare incident").waitFor();
  return countHandOn(page);
};

/** Up to the screen of the first status, both leads by the chips of the team's people. */
const toFirstStatus = async (): Promise<void> => {
  const { page } = phone;
  await button("Declare incident").tap();
  await button(/^SEV2/).tap();
  await button(firstNinetyWords.iAmIc).tap();
  await button(firstNinetyWords.copyChannel).tap();
  await page.getByRole("heading", { level: 2, name: /ops lead/i }).waitFor();
  await button(/^Imre/).tap();
  await page.getByRole("heading", { level: 2, name: /comms lead/i }).waitFor();
  await button(/^Sol/).tap();
  await button(firstNinetyWords.write).tap();
  await button("Ledger core").waitFor();
};

const copyUpdate = async (): Promise<string> => {
  const { page } = phone;
  const preview = await shownAtTap(page, () => button(updateWords.copy).tap());
  await page.getByText(updateWords.posted.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(preview);
  return preview;
};

const expectLeads = async (): Promise<void> => {
  await button(firstNinetyWords.board).tap();
  const seats = phone.page.getByRole("region", { name: boardWords.roles });
  await seats.getByRole("button", { name: /Imre/ }).waitFor();
  await seats.getByRole("button", { name: /Sol/ }).waitFor();
  await untilSaved(phone.page);
};

test("the first status is out in eight taps and no keystroke, both leads named", async () => {
  await server.stop();
  const hand = await fromIcon();
  await toFirstStatus();
  const text = await copyUpdate();
  expect(text).toMatch(/Incident commander:\W* Nora/);
  expect(text).not.toMatch(/checkout|payments|Carta/i);
  expect(await hand.keystrokes()).toBe(0);
  expect(await hand.taps()).toBeLessThanOrEqual(8);
  await expectLeads();
});

test("with the team's own service and what is wrong with it, in ten", async () => {
  const hand = await fromIcon();
  await toFirstStatus();
  // None of the examples is left beside the team's own.
  expect(await button("checkout").count()).toBe(0);
  await button("Ledger core").tap();
  await button("wrong data").tap();
  const text = await copyUpdate();
  expect(text.split("\n")[0]).toContain("Ledger core — wrong data");
  expect(text).toMatch(/Incident commander:\W* Nora/);
  expect(await hand.keystrokes()).toBe(0);
  expect(await hand.taps()).toBeLessThanOrEqual(10);
  await expectLeads();
});
