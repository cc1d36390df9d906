// What a commander reaches for at any moment, each in at most two taps from the board and with no scrolling: on a phone,
// a small one, one on its side, and with text at 200 %; while the clock is calm, and once it is overdue.

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { exportWords } from "../../src/ui/words/closing.ts";
import { briefWords } from "../../src/ui/words/handoff.ts";
import { firstNinetyWords, severityWords } from "../../src/ui/words/incident.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { setTextSize } from "../kit/browser/text-size.ts";
import { scrolled, tapUnscrolled, untilInReach } from "../kit/taps/reach.ts";

let server: Server;
let phone: Phone;
const boards = { calm: "", overdue: "" };

const button = (name: string): Locator => phone.page.getByRole("button", { name, exact: true });
const tool = (name: string): Locator =>
  phone.page.getByRole("navigation", { name: boardWords.tools }).getByRole("button", { name, exact: true });
const inSheet = (name: string): Locator => phone.page.getByRole("dialog").getByRole("button", { name, exact: true });

/** Each with its taps, and what the job is done with once one is there. */
const jobs: readonly (readonly [string, () => readonly Locator[], () => readonly Locator[]])[] = [
  ["an update", () => [tool(boardWords.update)], () => [phone.page.getByRole("button", { name: updateWords.copy })]],
  [
    "a log entry",
    () => [tool(boardWords.log)],
    () => [phone.page.getByRole("textbox", { name: boardWords.entry }), button(boardWords.add)],
  ],
  [
    "the severity",
    () => [tool(boardWords.severity)],
    () => [button(severityWords.still("SEV2")), phone.page.getByRole("button", { name: /^SEV1/ })],
  ],
  [
    "a handoff",
    () => [tool(boardWords.more), inSheet(boardWords.handOff)],
    () => [button(briefWords.handOff({ id: "ic", name: "incident commander" }))],
  ],
  ["the export", () => [tool(boardWords.more), inSheet(boardWords.exportLog)], () => [button(exportWords.download)]],
];

/** Declares as a person does, up to the copied first status; resolves to the address of the board. */
const declare = async (page: Page): Promise<string> => {
  await page.goto(server.url);
  await button("Declare incident").tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await button(firstNinetyWords.iAmIc).tap();
  await button(firstNinetyWords.copyChannel).tap();
  await page.getByRole("heading", { level: 2, name: /ops lead/i }).waitFor();
  await button(firstNinetyWords.nobody).tap();
  await page.getByRole("heading", { level: 2, name: /comms lead/i }).waitFor();
  await button(firstNinetyWords.nobody).tap();
  await button(firstNinetyWords.write).tap();
  await button("checkout").tap();
  await button("failing").tap();
  await button(updateWords.copy).tap();
  await page.getByText(updateWords.posted.copied).waitFor();
  await untilSaved(page);
  return page.url().replace(/\/update$/, "");
};

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await server.stop();
  await page.clock.install({ time: Date.parse("2026-11-21T03:02:00Z") });
  boards.overdue = await declare(page);
  await page.clock.fastForward("25:00");
  boards.calm = await declare(page);
});
afterAll(() => phone.close());

describe.each([
  ["390×844", { width: 390, height: 844 }, 100],
  ["320×640", { width: 320, height: 640 }, 100],
  ["844×390, on its side", { width: 844, height: 390 }, 100],
  ["390×844 with text at 200 %", { width: 390, height: 844 }, 200],
] as const)("at %s", (_name, size, percent) => {
  beforeAll(async () => {
    await phone.page.setViewportSize(size);
    await setTextSize(phone.page, percent);
  });

  describe.each(["calm", "overdue"] as const)("on a board that is %s", (state) => {
    test.each(jobs)("%s is at most two taps away", async (_job, taps, tools) => {
      const { page } = phone;
      await page.goto(boards[state]);
      await page.locator("[data-next-move]").waitFor();
      await untilSaved(page);
      const clock = page.getByRole("timer", { name: boardWords.nextUpdate });
      await expect.poll(() => clock.textContent()).toMatch(state === "calm" ? /, in / : /OVERDUE/);
      for (const target of taps()) await tapUnscrolled(page, target);
      for (const target of tools()) await untilInReach(target);
      expect(await scrolled(page)).toEqual([]);
      const taken = await page.evaluate(() => window.clicks?.taken);
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThanOrEqual(2);
    });
  });
});
