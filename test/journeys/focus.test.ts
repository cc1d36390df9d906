// Every button of the main screens, pressed with the keyboard: afterwards the focus is on something, never on nothing.

import type { Locator, Page } from "playwright-core";
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

/** Resolves to the first one that wasn't pressed; of a kind ("Correct: …") one is enough. */
const firstNew = async (
  page: Page,
  pressed: ReadonlySet<string>,
): Promise<{ readonly index: number; readonly name: string } | null> => {
  const names = await pressable(page).evaluateAll((all) =>
    all.map((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").replace(/:.*/, "")),
  );
  const index = names.findIndex((name) => !pressed.has(name));
  return index < 0 ? null : { index, name: names[index] ?? "" };
};

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
    const open = async (): Promise<void> => {
      await page.goto(`${board}${step}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await pressable(page).first().waitFor();
    };
    const pressed = new Set<string>();
    const lost: string[] = [];
    const press = async (target: Locator, name: string): Promise<void> => {
      pressed.add(name);
      await target.press("Enter");
      if ((await focusedIn(page)) === "nothing") lost.push(name);
    };
    await open();
    for (;;) {
      const next = await firstNew(page, pressed);
      if (!next) break;
      await press(pressable(page).nth(next.index), next.name);
      // A sheet holds buttons of its own: one level of them is pressed too, the last first, which closes it.
      const own = page.getByRole("dialog").locator("button:enabled");
      for (let inner = (await own.count()) - 1; inner >= 0; inner -= 1)
        if (await own.nth(inner).isVisible()) await press(own.nth(inner), `${next.name} → ${inner}`);
      if (page.url() !== `${board}${step}` || (await own.count()) > 0) await open();
    }
    expect(pressed.size).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});
