// Alone at three in the morning, with no server: one person has command and the keyboard, is led through the list for
// that without a keystroke, reads no flags about it, and is led no further once a second person is named.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { firstNinetyWords } from "../../src/ui/words/incident.ts";
import { specialWords } from "../../src/ui/words/special.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { countHandOn } from "../kit/taps/hand-count.ts";

let server: Server;
let phone: Phone;

const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name });
const step = (name: RegExp): Promise<void> => phone.page.getByRole("heading", { level: 2, name }).waitFor();
const nextMove = (): Locator => phone.page.locator("[data-next-move]");
/** One person as IC and ops lead is flagged once there is somebody to give a role to. */
const flag = (): Locator => phone.page.getByText(/IC and ops lead are the same person/);

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await page.goto(`${server.url}/team`);
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Ben");
  await button("Add").first().tap();
  await page.getByRole("listitem").filter({ hasText: "Ben" }).waitFor();
  await server.stop();
});
afterAll(() => phone.close());

test("the list for whoever is alone is the next move after the first status, and is done without a keystroke", async () => {
  const { page } = phone;
  await page.goto(server.url);
  const hand = await countHandOn(page);
  await button("Declare incident").tap();
  await button(/^SEV2/).tap();
  await button(firstNinetyWords.iAmIc).tap();
  await button(firstNinetyWords.copyChannel).tap();
  await step(/ops lead/i);
  await page.getByRole("button", { name: "Me", exact: true }).tap();
  await step(/comms lead/i);
  await button(firstNinetyWords.nobody).tap();
  await button(firstNinetyWords.write).tap();
  await button("Copy update").tap();
  await page.getByText("Copied and logged.").waitFor();
  await button(firstNinetyWords.board).tap();

  await nextMove().getByText("Nobody else is here yet.").waitFor();
  expect(await flag().count()).toBe(0);
  await button("Open the list: You are alone").tap();
  for (const name of [/Call a second person/, /Mitigate by the runbook/, /Write each change/, /Call the next person/]) {
    await step(name);
    await button(/^Done$/).tap();
  }
  await page.getByText(specialWords.pressingDone).waitFor();
  expect(await hand.keystrokes()).toBe(0);
  await button(specialWords.board).tap();
  await nextMove().waitFor();
  expect(await page.getByText(/You are alone/).count()).toBeLessThanOrEqual(1);
  await untilSaved(page);
});

test("a second person ends it: the flag about two roles is there, and the list is no move any more", async () => {
  const { page } = phone;
  await page
    .getByRole("region", { name: boardWords.roles })
    .getByRole("button", { name: /^Comms lead/ })
    .tap();
  await page.getByRole("dialog").getByRole("button", { name: "Ben", exact: true }).tap();
  await flag().first().waitFor();
  expect(await button(/You are alone/).count()).toBe(0);
});
