// Text at twice its size on the smallest phone: the way on of a text that is held back is in sight without scrolling, and
// no button of a long screen is squeezed until its words stick out.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { heldBackWords } from "../../src/ui/words/held-back.ts";
import { restrictedWords } from "../../src/ui/words/restricted.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { setTextSize } from "../kit/browser/text-size.ts";

let server: Server;
let phone: Phone;
let incident = "";
const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true });

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone({ width: 320, height: 640 });
  const { page } = phone;
  await setTextSize(page, 200);
  await page.goto(server.url);
  await untilOfflineReady(page);
  await button("Declare incident").tap();
  await page.getByRole("button", { name: /^SEV1/ }).tap();
  await button("I am IC").tap();
  await untilSaved(page);
  incident = page.url().replace(/\/first$/, "");
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

/** The buttons whose words need more room than they have. */
const squeezed = (): Promise<readonly string[]> =>
  phone.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main button")]
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
      .map(({ textContent }) => textContent ?? ""),
  );

test("the way on of a text that is held back is in sight", async () => {
  const { page } = phone;
  await page.goto(`${incident}/restricted`);
  await button(restrictedWords.restrict).tap();
  await page.getByRole("heading", { name: restrictedWords.needToKnow }).first().waitFor();
  await page.goto(`${incident}/update?audience=customers`);
  const wayOn = button(heldBackWords.clearance.wayOn);
  await wayOn.waitFor();
  expect(await page.locator("#app").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  const box = await wayOn.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  await page.getByText(heldBackWords.clearance.reason("customers")).waitFor();
});

test("no button of a long screen is squeezed", async () => {
  const { page } = phone;
  await page.goto(incident);
  await button(/^Every /).tap();
  await Promise.all([page.waitForEvent("download"), button(boardWords.alarmFile).tap()]);
  await page.goto(incident);
  await page.getByRole("button", { name: "Monitoring" }).tap();
  await page.getByRole("button", { name: "Mark resolved" }).tap();
  await untilSaved(page);
  await page.goto(`${incident}/stand-down`);
  await button(boardWords.takeAlarmsBack).waitFor();
  expect(await squeezed()).toEqual([]);
  await page.goto(`${incident}/update`);
  await button("Copy update").waitFor();
  expect(await squeezed()).toEqual([]);
});
