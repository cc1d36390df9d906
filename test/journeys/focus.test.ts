// Every button of the main screens, pressed with the keyboard: afterwards the focus is on something, never on nothing.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer, untilSaved } from "../kit/phone.ts";

let server: Server;
let phone: Phone;
let board: string;

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.goto(server.url);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.getByRole("button", { name: "I am IC" }).tap();
  await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  await untilSaved(page);
  board = page.url().replace(/\/first$/, "");
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

/** Everything that can be pressed, by its place on the screen. */
const pressable = (page: Page) =>
  page.locator("button:enabled:visible, [type=checkbox]:enabled:visible").filter({ hasNotText: "Declare incident" });

const nameAt = (page: Page, index: number): Promise<string> =>
  pressable(page)
    .nth(index)
    .evaluate((element) => element.getAttribute("aria-label") ?? element.textContent ?? "");

/** Resolves to what has the focus once the page has come to rest; "nothing" for the page itself. */
const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return "nothing";
    return `${activeElement.tagName} ${activeElement.getAttribute("aria-label") ?? activeElement.textContent?.slice(0, 40)}`;
  });

const screens: readonly (readonly [string, string])[] = [
  ["the first ninety seconds", "/first"],
  ["the severity", "/severity"],
  ["the board", ""],
  ["the update", "/update"],
  ["the work", "/work"],
  ["the decisions", "/decisions"],
  ["the handoff", "/handoff"],
  ["the log", "/log"],
  ["the sent updates", "/sent"],
  ["the export", "/export"],
  ["stand-down", "/stand-down"],
];

describe("after each press the focus is on something", () => {
  test.each(screens)("on %s", async (_name, step) => {
    const { page } = phone;
    const open = async (): Promise<number> => {
      await page.goto(`${board}${step}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await pressable(page).first().waitFor();
      return pressable(page).count();
    };
    const pressed = new Set<string>();
    const lost: string[] = [];
    let count = await open();
    for (let index = 0; index < count; index += 1) {
      const name = await nameAt(page, index);
      if (pressed.has(name)) continue;
      pressed.add(name);
      await pressable(page).nth(index).press("Enter");
      const focused = await focusedIn(page);
      if (focused === "nothing") lost.push(name);
      // Sheets hold buttons of their own; one level of them is pressed too.
      if (await page.getByRole("dialog").isVisible()) {
        const own = page.getByRole("dialog").locator("button:enabled");
        for (let inner = (await own.count()) - 1; inner >= 0; inner -= 1) {
          if (!(await own.nth(inner).isVisible())) continue;
          const innerName = `${name} → ${await own.nth(inner).textContent()}`;
          await own.nth(inner).press("Enter");
          if ((await focusedIn(page)) === "nothing") lost.push(innerName);
        }
      }
      count = await open();
    }
    expect(pressed.size).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});
