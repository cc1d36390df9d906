// A breach with no server and without a keystroke: declared by a question, restricted from the board, kept from everybody
// who needn't know, told outside once two people agree, and exported after one more question.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { exportWords } from "../../src/ui/words/closing.ts";
import { firstNinetyWords, severityWords } from "../../src/ui/words/incident.ts";
import { needToKnowWords } from "../../src/ui/words/need-to-know.ts";
import { restrictedWords } from "../../src/ui/words/restricted.ts";
import { sendWords } from "../../src/ui/words/transfer.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { countHandOn, type HandCount } from "../kit/taps/hand-count.ts";

const NAME = /Case [2-9A-Z]{4}/;
/** What it is about, by the chips that were tapped. */
const SECRET = /login|unavailable/i;

let server: Server;
let phone: Phone;
let incident = "";
let hand: HandCount;

const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true });
const heading = (name: string | RegExp): Promise<void> => phone.page.getByRole("heading", { level: 1, name }).waitFor();
const copied = (): Promise<string> => phone.page.evaluate(() => navigator.clipboard.readText());
/** Opens the address; nothing was typed on the page that it leaves. */
const open = async (address: string): Promise<void> => {
  expect(await hand.keystrokes()).toBe(0);
  await phone.page.goto(address);
  hand = await countHandOn(phone.page);
};
const toBoard = async (): Promise<void> => {
  await button(firstNinetyWords.board).tap();
  await phone.page.locator("[data-next-move]").waitFor();
};

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
  await server.stop();
});
afterAll(() => phone.close());

test("a breach is declared by a question, and its list is offered", async () => {
  const { page } = phone;
  hand = await countHandOn(page);
  await button("Declare incident").tap();
  await button(severityWords.help).tap();
  await button(severityWords.yes).tap();
  await button(/^SEV1/).tap();
  await button(firstNinetyWords.iAmIc).tap();
  await button(firstNinetyWords.copyChannel).tap();
  await page.getByRole("heading", { level: 2, name: /ops lead/i }).waitFor();
  await button(firstNinetyWords.nobody).tap();
  await page.getByRole("heading", { level: 2, name: /comms lead/i }).waitFor();
  await button(firstNinetyWords.nobody).tap();
  await button(firstNinetyWords.write).tap();
  await button("login").tap();
  await button("unavailable").tap();
  await button(/^Copy update/).tap();
  await page.getByText("Copied and logged.").waitFor();
  expect(await copied()).toMatch(SECRET);
  incident = page.url().replace(/\/update.*$/, "");
  await toBoard();
  await heading(/login: unavailable/i);
  await button("Open the list: Data in doubt").first().waitFor();
  await button("Not needed").first().tap();
  await button("Open the list: Security").first().tap();
  await heading("Security");
  await button(/^Done$/).tap();
  await untilSaved(page);
});

test("it is restricted from the board, which then has its neutral name alone", async () => {
  const { page } = phone;
  await open(incident);
  await button(boardWords.more).tap();
  await page.getByRole("dialog").getByRole("button", { name: boardWords.restrict, exact: true }).tap();
  await heading(restrictedWords.ask);
  await button(restrictedWords.restrict).tap();
  await heading(restrictedWords.needToKnow);
  await toBoard();
  await heading(NAME);
  await page.getByRole("banner").getByText("Restricted", { exact: true }).waitFor();
  expect(await page.title()).toBe("First90");
  await open(server.url);
  await page.getByText(NAME).first().waitFor();
  expect(await page.locator("body").innerText()).not.toMatch(SECRET);
  await open(incident);
  await button("Open the list: Secure the evidence").first().tap();
  await heading("Secure the evidence");
  await page.getByRole("heading", { level: 2, name: /no wiping, no reboot/ }).waitFor();
  await untilSaved(page);
});

test("customers are told nothing until sponsor and counsel have cleared it, and then nothing of what it is", async () => {
  const { page } = phone;
  await open(`${incident}/update?audience=customers`);
  await page.getByText(/^Restricted: a text for customers goes out once/).waitFor();
  expect(await button(/^Copy update/).count()).toBe(0);
  await button("Ask sponsor and counsel").tap();
  await button(restrictedWords.clear.sponsor).tap();
  await button(restrictedWords.clear.counsel).tap();
  await button(restrictedWords.write).tap();
  await button(/^Copy update/).tap();
  await page.getByText(/^Copied and logged\./).waitFor();
  expect(await copied()).not.toMatch(SECRET);
  await open(`${incident}/update`);
  await button(/^Copy update/).tap();
  await page.getByText(/^Copied and logged\./).waitFor();
  expect(await copied()).toMatch(NAME);
  expect(await copied()).not.toMatch(SECRET);
  await open(`${incident}/update?audience=customers`);
  await button("Ask sponsor and counsel").waitFor();
  await untilSaved(page);
});

test("its log leaves after one more question, and says what it is", async () => {
  const { page } = phone;
  await open(`${incident}/export`);
  await page.getByText(needToKnowWords.warning).waitFor();
  expect(await button(exportWords.download).count()).toBe(0);
  await button(needToKnowWords.allow).tap();
  await button(exportWords.copy).tap();
  await page.getByText(exportWords.copied).waitFor();
  expect(await copied()).toMatch(/^# RESTRICTED: only for people who need to know\n/);
  await button(sendWords.way).tap();
  await page.getByText(needToKnowWords.warning).waitFor();
  expect(await page.locator("canvas").count()).toBe(0);
  await button(needToKnowWords.allow).tap();
  await page.getByText(/^The whole log: /).waitFor();
  expect(await hand.keystrokes()).toBe(0);
});
