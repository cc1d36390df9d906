// A laptop in the incident room: two panes, and a key for each place, none of which fires while something is typed. And a
// phone on its side, which keeps the step and its button in sight.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { exportWords } from "../../src/ui/words/closing.ts";
import { decisionWords } from "../../src/ui/words/decisions.ts";
import { displayWords } from "../../src/ui/words/display.ts";
import { briefWords } from "../../src/ui/words/handoff.ts";
import { firstNinetyWords, severityWords } from "../../src/ui/words/incident.ts";
import { findWords, logWords } from "../../src/ui/words/log.ts";
import { sayScreenWords } from "../../src/ui/words/say.ts";
import { shortcutWords } from "../../src/ui/words/shortcuts.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import { workWords } from "../../src/ui/words/work.ts";
import { sideways } from "../kit/browser/page-checks.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { tapUnscrolled, untilInReach, untilInSight } from "../kit/taps/reach.ts";

const LAPTOP = { width: 1280, height: 800 };
let server: Server;
let phone: Phone;
let board = "";

const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true }).first();
const title = (name: string): Promise<void> =>
  phone.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
/** Resolves once the screen with this title is beside the board. */
const beside = (name: string): Promise<void> =>
  phone.page.getByRole("heading", { level: 2, name, exact: true }).and(phone.page.locator("#pane-title")).waitFor();
const list = (): Locator => phone.page.getByRole("dialog", { name: shortcutWords.title });
const clock = (): Locator => phone.page.getByRole("timer", { name: boardWords.nextUpdate });
const field = (): Locator => phone.page.getByRole("textbox", { name: boardWords.entry });

/** The board with the log beside it, where the keys are heard. */
const openBoard = async (): Promise<void> => {
  await phone.page.goto(board);
  await beside(logWords.title);
  await clock().waitFor();
};

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone(LAPTOP);
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await server.stop();
  await button("Declare incident").tap();
  await button(/^SEV2/).tap();
  await button(firstNinetyWords.iAmIc).tap();
  await untilSaved(page);
  board = page.url().replace(/\/first$/, "");
});
afterAll(() => phone.close());

describe("on a window of 1280×800", () => {
  test("the board and the log are side by side, both in sight", async () => {
    await openBoard();
    const boxes = await Promise.all([clock().boundingBox(), field().boundingBox()]);
    const [left, right] = boxes.map((box) => box ?? { x: Number.NaN, width: Number.NaN });
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    await untilInSight(clock());
    for (const name of [boardWords.update, boardWords.log, boardWords.severity, boardWords.more])
      await untilInReach(phone.page.getByRole("navigation").getByRole("button", { name, exact: true }));
    await untilInReach(field());
    await untilInReach(button(boardWords.add));
    expect(await sideways(phone.page)).toEqual([]);
  });

  test("an update is written beside the board, and the clock shows it at once", async () => {
    const { page } = phone;
    await openBoard();
    const tools = page.getByRole("navigation", { name: boardWords.tools });
    await tools.getByRole("button", { name: boardWords.update, exact: true }).tap();
    await beside(updateWords.title);
    await untilInReach(button(updateWords.copy));
    await untilInSight(clock());
    await button(updateWords.copy).tap();
    await expect.poll(() => clock().textContent()).toMatch(/in (20|1\d):\d\d$/);
    await untilSaved(page);
  });

  /** What is seen after each key. */
  const arrivals: Readonly<Record<keyof typeof shortcutWords.keys, () => Promise<void>>> = {
    n: async () => {
      // It does what a tap on the button does.
      await openBoard();
      const before = phone.page.url();
      await phone.page.locator("[data-next-move] button").first().tap();
      await expect.poll(() => phone.page.url()).not.toBe(before);
      const there = phone.page.url();
      await openBoard();
      await phone.page.keyboard.press("n");
      await phone.page.waitForURL(there);
    },
    u: () => beside(updateWords.title),
    l: async () => {
      await phone.page.waitForURL(`${board}/log`);
      await beside(logWords.title);
    },
    s: () => title(severityWords.change),
    f: () => title(firstNinetyWords.title),
    w: () => beside(workWords.title),
    d: () => beside(decisionWords.title),
    h: () => title(briefWords.handOff({ id: "ic", name: "" })),
    e: () => beside(exportWords.title),
    r: () => beside(sayScreenWords.sitRep),
    b: async () => {
      await phone.page.keyboard.press("u");
      await beside(updateWords.title);
      await phone.page.keyboard.press("b");
      await phone.page.waitForURL(board);
      await beside(logWords.title);
    },
    "?": () => list().waitFor(),
  };
  const keys = Object.keys(arrivals) as readonly (keyof typeof arrivals)[];

  test("? lists every key and what it does, and no other", async () => {
    await openBoard();
    await phone.page.keyboard.press("?");
    await list().waitFor();
    const rows = await list().locator("dl > div").allInnerTexts();
    const listed = rows.map((row) => row.trim().split(/\s+/));
    expect(listed.map(([key]) => key)).toEqual(keys);
    for (const [key = "", ...words] of listed)
      expect(words.join(" ")).toBe(shortcutWords.keys[key as keyof typeof arrivals]);
    await phone.page.keyboard.press("Escape");
    await list().waitFor({ state: "detached" });
  });

  test.each(keys)("%s does what the list says", async (key) => {
    await openBoard();
    await phone.page.keyboard.press(key);
    await arrivals[key]();
  });

  test("none of them fires while something is typed", async () => {
    const { page } = phone;
    for (const typed of [field(), page.getByRole("searchbox", { name: findWords.search })]) {
      await openBoard();
      await typed.focus();
      await page.keyboard.type(keys.join(""));
      await expect.poll(() => typed.inputValue()).toBe(keys.join(""));
      expect(page.url()).toBe(board);
      expect(await page.getByRole("dialog").count()).toBe(0);
      await typed.fill("");
    }
  });

  test("none of them fires while a sheet is open, or once they are switched off", async () => {
    const { page } = phone;
    await openBoard();
    await page.keyboard.press("?");
    await list().waitFor();
    for (const key of keys) await page.keyboard.press(key);
    await button(shortcutWords.choices.off).tap();
    await page.keyboard.press("Escape");
    await list().waitFor({ state: "detached" });
    expect(page.url()).toBe(board);
    for (const key of keys.filter((one) => one !== "?")) await page.keyboard.press(key);
    // The list still opens, and that is where they are switched on again.
    await page.keyboard.press("?");
    await list().waitFor();
    expect(page.url()).toBe(board);
    await button(shortcutWords.choices.on).tap();
    await page.keyboard.press("Escape");
    await list().waitFor({ state: "detached" });
    await page.keyboard.press("u");
    await beside(updateWords.title);
  });
});

describe.each([
  ["1280×800", LAPTOP],
  ["390×844", { width: 390, height: 844 }],
  ["844×390", { width: 844, height: 390 }],
])("at %s", (_name, size) => {
  test("another theme is three taps from the board, and the incident stays where it is", async () => {
    const { page } = phone;
    await page.setViewportSize(size);
    await page.goto(board);
    await clock().waitFor();
    const look = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.theme);
    for (const next of ["light", "night", "dark"] as const) {
      const before = await look();
      const sheet = page.getByRole("dialog");
      const tools = page.getByRole("navigation", { name: boardWords.tools });
      const taken = await page.evaluate(() => window.clicks?.taken ?? 0);
      await tapUnscrolled(page, tools.getByRole("button", { name: boardWords.more, exact: true }));
      await sheet.getByRole("button", { name: displayWords.title, exact: true }).tap();
      await sheet.getByRole("button", { name: displayWords.themes[next], exact: true }).tap();
      await expect.poll(theme).toBe(next);
      expect(await look()).not.toBe(before);
      expect((await page.evaluate(() => window.clicks?.taken ?? 0)) - taken).toBeLessThanOrEqual(3);
      await sheet.getByRole("button", { name: "Close", exact: true }).tap();
      await sheet.waitFor({ state: "detached" });
      expect(page.url()).toBe(board);
    }
  });
});

test("on its side, a phone keeps each step and its button in sight", async () => {
  const { page } = phone;
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(server.url);
  await button("Declare incident").tap();
  for (const level of ["SEV1", "SEV3", "SEV4", "SEV2"]) {
    const severity = button(new RegExp(`^${level}`));
    await severity.scrollIntoViewIfNeeded();
    await untilInReach(severity);
  }
  await button(/^SEV2/).tap();
  const steps: readonly (readonly [step: RegExp, tap: string])[] = [
    [/take command/i, firstNinetyWords.iAmIc],
    [/channel/i, firstNinetyWords.copyChannel],
    [/ops lead/i, firstNinetyWords.nobody],
    [/comms lead/i, firstNinetyWords.nobody],
    [/first status/i, firstNinetyWords.write],
  ];
  for (const [step, tap] of steps) {
    await untilInSight(page.getByRole("heading", { level: 2, name: step }));
    await tapUnscrolled(page, button(tap));
  }
  await untilInReach(button(updateWords.copy));
});
