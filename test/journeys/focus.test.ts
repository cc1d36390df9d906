// Every button of the app, pressed with the keyboard: afterwards something has the focus. It also holds the
// double-tapping thumbs to every button that logs something: one of them must tap it, or a list must name it with a
// reason.

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { phonesWords } from "../../src/ui/words/join.ts";
import { partsWords } from "../../src/ui/words/parts.ts";
import { pushHealthWords } from "../../src/ui/words/push.ts";
import { placesOf, placesOfApp } from "../kit/app/addresses.ts";
import { countTransactions, untilAtRest } from "../kit/browser/at-rest.ts";
import { follow } from "../kit/browser/follow.ts";
import { type Phone, untilSaved } from "../kit/browser/phone.ts";
import { type RelayProcess, startRelay } from "../kit/browser/relay-process.ts";
import { createTeamPhone } from "../kit/browser/team-phone.ts";
import { writtenFacts } from "../kit/browser/written-facts.ts";
import { type SeenButton, seenButtons } from "../kit/taps/button-kind.ts";
import { doubled } from "../kit/taps/doubled.ts";
import { notDoubled } from "../kit/taps/not-doubled.ts";
import { type PushService, startPushService } from "../relay/kit/push-service.ts";

let service: PushService;
let relay: RelayProcess;
let phone: Phone;
let incident = "";
let drill = "";

/** Every press, with its time by the page's clock. */
const presses: { readonly kind: string; readonly where: string; readonly at: number }[] = [];

beforeAll(async () => {
  service = await startPushService();
  relay = await startRelay(inject("dist"), service);
  ({ phone } = await createTeamPhone(service));
  const { page } = phone;
  await countTransactions(phone.context);
  const tap = (name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().tap();
  const firstMinutes = async (): Promise<string> => {
    await tap(/^SEV2/);
    await tap("I am IC");
    await page.getByRole("button", { name: "Copy channel name" }).waitFor();
    await untilSaved(page);
    return new URL(page.url()).pathname.replace(/\/first$/, "");
  };
  await page.goto(`${relay.url}/join`);
  await tap("Create a team");
  await page.getByRole("textbox", { name: "Name of this phone" }).fill("Ana’s phone");
  await tap("Create team");
  await page.getByRole("link", { name: "Push health" }).tap();
  await page.getByText(/^Subscription confirmed/).waitFor();
  await page.goto(`${relay.url}/drills/scenario/checkout-payments`);
  await tap("Start drill");
  await tap("Acknowledge");
  await tap("Declare incident");
  drill = await firstMinutes();
  await page.goto(relay.url);
  await tap("Declare incident");
  incident = await firstMinutes();
});
afterAll(async () => {
  await phone?.close();
  await relay?.stop();
  await service?.close();
});

/** The app's clock runs on the browser's steady clock, and may be off by that one's resolution. */
const CLOCKS_MS = 10;

/** Everything that can be pressed, by its place on the screen. */
const pressable = (page: Page) => page.locator("button:enabled:visible, [type=checkbox]:enabled:visible");

/**
 * Resolves to the element that has the focus once the page is at rest; "nothing" for the page itself. What a press logs
 * is written by then, so that no later press is taken for its cause.
 */
const focusedIn = async (page: Page): Promise<string> => {
  await untilAtRest(page);
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return "nothing";
    return `${activeElement.tagName} ${activeElement.getAttribute("aria-label") ?? activeElement.textContent?.slice(0, 40)}`;
  });
};

/** Resolves to the buttons once two looks in a row find the same: the effects of a press may still change them. */
const buttonsAtRest = async (page: Page): Promise<readonly SeenButton[]> => {
  let before = await seenButtons(pressable(page));
  for (;;) {
    await focusedIn(page);
    const now = await seenButtons(pressable(page));
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
};

/** The buttons already pressed on each screen, whatever the rest of its address and whichever the incident. */
const pressedOn = new Map<string, Set<string>>();
const pressedAt = (address: string): Set<string> => {
  const screen = address.replace(/[?#].*/, "").replace(/^\/incident\/[^/]+/, "/incident");
  const pressed = pressedOn.get(screen) ?? new Set<string>();
  pressedOn.set(screen, pressed);
  return pressed;
};

/**
 * Presses each kind of button at an address that hasn't been pressed yet, and the buttons of sheets that open; resolves
 * to those that lost the focus.
 */
const sweep = async (address: () => string): Promise<readonly string[]> => {
  const { page } = phone;
  const lost: string[] = [];
  const url = `${relay.url}${address()}`;
  const open = async (): Promise<void> => {
    await follow(page, url);
    for (const words of [partsWords.loading, pushHealthWords.loading, phonesWords.asking])
      await expect.poll(() => page.getByText(words, { exact: true }).count(), { message: address() }).toBe(0);
  };
  const pressed = pressedAt(address());
  const press = async (target: Locator, { name, kind }: SeenButton, from = ""): Promise<void> => {
    presses.push({ kind, where: `${address()} ${from}`, at: await page.evaluate(() => Date.now()) });
    await target.press("Enter");
    if ((await focusedIn(page)) === "nothing") lost.push(`${from} → ${name}`);
  };
  await open();
  for (;;) {
    const all = await buttonsAtRest(page);
    const index = all.findIndex(({ name }) => !pressed.has(name));
    const next = all[index];
    if (next === undefined) break;
    pressed.add(next.name);
    await press(pressable(page).nth(index), next);
    // A sheet has buttons of its own: it presses one level of these too, the last one first, which closes it.
    const own = page.getByRole("dialog").locator("button:enabled");
    for (const [place, inner] of [...(await seenButtons(own)).entries()].toReversed())
      if (await own.nth(place).isVisible()) await press(own.nth(place), inner, next.name);
    if (page.url() !== url || (await own.count()) > 0) await open();
  }
  return lost;
};

describe("after each press the focus is on something", () => {
  test.each(placesOf(""))("at %s of an incident", async (step) => {
    expect(await sweep(() => `${incident}${step}`)).toEqual([]);
  });
  test.each(placesOf(""))("at %s of a drill", async (step) => {
    expect(await sweep(() => `${drill}${step}`)).toEqual([]);
  });
  test.each(placesOfApp)("at %s", async (place) => {
    expect(await sweep(() => place)).toEqual([]);
  });
});

test("whatever logs at a press is tapped twice by a thumb, or named with the reason why not", async () => {
  const logging = new Map<string, string>();
  for (const { type, at } of await writtenFacts(phone.page)) {
    // The story's messages come without a press.
    const press = type === "inject.shown/1" ? null : presses.findLast((one) => one.at <= at + CLOCKS_MS);
    if (press) logging.set(press.kind, `${type} by ${press.kind} at ${press.where}`);
  }
  expect(logging.size).toBeGreaterThan(20);
  const open = [...logging].filter(([kind]) => !doubled.has(kind) && !notDoubled.has(kind));
  expect(open.map(([, what]) => what)).toEqual([]);
});
