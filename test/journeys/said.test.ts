// In a real browser with no network: the call is kept under Team and one tap away on the board; the sit-rep is two taps
// from there and logged as said by a third. Nothing of the call's address is in the log.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { joinCallWords } from "../../src/ui/words/call.ts";
import { callAddressWords } from "../../src/ui/words/call-address.ts";
import { firstNinetyWords } from "../../src/ui/words/incident.ts";
import { sayScreenWords } from "../../src/ui/words/say.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import { sideways, smallTargets, violations } from "../kit/browser/page-checks.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { setTextSize } from "../kit/browser/text-size.ts";
import { writtenFacts } from "../kit/browser/written-facts.ts";
import { scrolled, tapUnscrolled, untilInReach, untilInSight } from "../kit/taps/reach.ts";

const call = { link: "https://meet.carta.example/inc?pwd=planted", number: "+41 44 000 00 00", pin: "246810" };

let server: Server;
let phone: Phone;
let board = "";

const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true });
const tool = (name: string): Locator =>
  phone.page.getByRole("navigation", { name: boardWords.tools }).getByRole("button", { name, exact: true });
const inSheet = (name: string): Locator => phone.page.getByRole("dialog").getByRole("button", { name, exact: true });
const field = (name: string): Locator => phone.page.getByRole("textbox", { name, exact: true });
const openBoard = async (): Promise<void> => {
  await phone.page.goto(board);
  await tool(boardWords.more).waitFor();
};

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await server.stop();
});
afterAll(() => phone.close());

test("the call is typed once under Team; what joins nothing is refused", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/team`);
  await field(callAddressWords.link).fill("http://meet.carta.example");
  await button(callAddressWords.save).tap();
  await page.getByText(callAddressWords.problems.link).waitFor();
  await field(callAddressWords.link).fill(call.link);
  await field(callAddressWords.number).fill(call.number);
  await field(callAddressWords.pin).fill(call.pin);
  await button(callAddressWords.save).tap();
  await page.getByText(callAddressWords.saved).waitFor();
});

test("the first status says how to join, and its log entry doesn’t", async () => {
  const { page } = phone;
  await page.goto(server.url);
  await button("Declare incident").tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await button(firstNinetyWords.iAmIc).tap();
  await button(firstNinetyWords.copyChannel).tap();
  await page.getByRole("heading", { level: 2, name: /ops lead/i }).waitFor();
  board = page.url().replace(/\/first$/, "");
  await page.goto(`${board}/update`);
  await button(updateWords.includeCall).tap();
  await expect.poll(() => page.locator("[data-update-preview]").textContent()).toContain(`Call: ${call.link}`);
  await button(updateWords.copy).tap();
  await page.getByText(updateWords.posted.copied).waitFor();
  await untilSaved(page);
  const log = JSON.stringify(await writtenFacts(page));
  expect(log).toContain("With the call address");
  expect(log).not.toMatch(/planted|246810|44 000/);
});

test("on the board one tap opens the call, with its PIN in sight", async () => {
  const { page } = phone;
  await openBoard();
  const part = page.getByRole("region", { name: joinCallWords.title });
  const join = part.getByRole("link", { name: joinCallWords.join });
  await join.waitFor();
  expect(await part.getByRole("link", { name: new RegExp(joinCallWords.dial) }).getAttribute("href")).toBe(
    "tel:+41440000000",
  );
  await untilInSight(part.getByText(joinCallWords.pin(call.pin)));
  expect(await scrolled(page)).toEqual([]);
  // It opens beside the app, which stays where it is.
  const [opened] = await Promise.all([page.context().waitForEvent("page"), join.tap()]);
  await opened.close();
  expect(page.url()).toBe(board);
  expect(await violations(page)).toEqual([]);
});

test("the sit-rep is two taps from the board, and logged as said by a third", async () => {
  const { page } = phone;
  await openBoard();
  await tapUnscrolled(page, tool(boardWords.more));
  await tapUnscrolled(page, inSheet(boardWords.sitRep));
  await page.getByRole("heading", { level: 1, name: sayScreenWords.sitRep }).waitFor();
  const words = page.locator("[data-words]");
  await expect.poll(() => words.textContent()).toMatch(/^SEV2\./);
  expect(await violations(page)).toEqual([]);
  await untilInReach(button(sayScreenWords.log));
  expect(await scrolled(page)).toEqual([]);
  await button(sayScreenWords.log).tap();
  await page.getByText(sayScreenWords.logged).waitFor();
  await untilSaved(page);
  const notes = (await writtenFacts(page)).filter(({ type }) => type === "note.added/1");
  expect(notes).toHaveLength(1);
  expect(JSON.stringify(notes)).toContain("Said (Sit-rep): SEV2.");
});

describe.each([
  ["a small phone", 320, 640, 100],
  ["a phone", 390, 844, 100],
  ["large text", 390, 844, 200],
] as const)("on %s", (_name, width, height, size) => {
  test("every word fits, and what is tapped is large enough and in reach", async () => {
    const { page } = phone;
    await page.setViewportSize({ width, height });
    await setTextSize(page, size);
    for (const words of ["sit-rep", "open-call", "give-task"]) {
      await page.goto(`${board}/say?words=${words}`);
      await page.locator("[data-words] p").first().waitFor();
      expect(await sideways(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await untilInReach(button(sayScreenWords.log));
    }
    await openBoard();
    await page.getByRole("region", { name: joinCallWords.title }).waitFor();
    expect(await sideways(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
});
