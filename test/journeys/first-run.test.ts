// The first day of a phone: set up in two quiet minutes, then an incident with no server, and the name asked for once the
// first status is out.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { flowWords } from "../../src/ui/words/incident.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import { whoWords } from "../../src/ui/words/who.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";

let server: Server;
let phone: Phone;
const button = (name: string | RegExp) => phone.page.getByRole("button", { name, exact: true });

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
});
afterAll(() => phone.close());

test("an empty Now has what is left to do, and says when it is ready offline", async () => {
  const { page } = phone;
  const lines = page.getByRole("region", { name: "Before the first incident" });
  await lines.getByText("Ready offline").waitFor();
  await button("Skip: Practise once (2 min)").tap();
  await expect.poll(() => lines.getByText("Practise once (2 min)").count()).toBe(0);
  await lines.getByRole("link", { name: "Your services and people" }).tap();
});

test("services and people are set up, and the line is gone", async () => {
  const { page } = phone;
  await page.getByRole("textbox", { name: "Service" }).fill("Ledger");
  await page.keyboard.press("Enter");
  await button("Remove Ledger").waitFor();
  await button("Next").tap();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Cleo");
  await page.keyboard.press("Enter");
  await page.getByText("Cleo is on the list.").waitFor();
  await button("Next").tap();
  await page.getByText("1 service and 1 person are one tap away.").waitFor();
  await button("Go to Now").tap();
  await page.getByRole("region", { name: "Before the first incident" }).waitFor();
  expect(await page.getByRole("link", { name: "Your services and people" }).count()).toBe(0);
});

test("the settings open with no server", async () => {
  const { page } = phone;
  await server.stop();
  await page.getByRole("link", { name: "Settings", exact: true }).tap();
  await button("Local").tap();
  await page.getByText(/It is now \d\d:\d\d/).waitFor();
  await button("UTC").tap();
});

const question = () => phone.page.getByRole("group", { name: whoWords.ask });
/** Resolves to the address of the board. */
const declare = async (): Promise<string> => {
  const { page } = phone;
  await page.goto(server.url);
  await button("Declare incident").tap();
  await button(/^SEV2/).tap();
  await button("I am IC").tap();
  await untilSaved(page);
  return page.url().replace(/\/first$/, "");
};
const copyStatus = async (incident: string): Promise<void> => {
  await phone.page.goto(`${incident}/update`);
  await button("Ledger").waitFor();
  expect(await question().count()).toBe(0);
  await button(/^Copy update/).tap();
  await phone.page.getByText(updateWords.posted.copied).waitFor();
};
let incident = "";

test("the first status is out before anybody is asked, and one tap names every entry", async () => {
  const { page } = phone;
  incident = await declare();
  await page.goto(`${incident}/log`);
  await page.getByRole("article").getByText(flowWords.unnamed).first().waitFor();
  await copyStatus(incident);
  await question().getByRole("button", { name: "Cleo", exact: true }).tap();
  await question().waitFor({ state: "detached" });
  await untilSaved(page);
  await page.goto(`${incident}/log`);
  const entries = page.getByRole("article");
  await entries.filter({ hasText: "Cleo is incident commander" }).first().waitFor();
  await entries.filter({ hasText: "incident declared" }).getByText(/Cleo/).first().waitFor();
  expect(await entries.getByText(flowWords.unnamed).count()).toBe(0);
  await page.goto(`${incident}/export`);
  await button("Text").tap();
  const [download] = await Promise.all([page.waitForEvent("download"), button("Download").tap()]);
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("[ic Cleo] Cleo is incident commander");
  expect(text).not.toContain("[ic] ");
});

test("nobody is asked again: not on the board, not after the next status, not in the next incident", async () => {
  const { page } = phone;
  await page.goto(incident);
  await page.getByRole("timer", { name: boardWords.nextUpdate }).waitFor();
  await page.getByRole("region", { name: boardWords.roles }).waitFor();
  expect(await question().count()).toBe(0);
  for (const board of [incident, await declare()]) {
    await copyStatus(board);
    await page.getByRole("heading", { level: 2, name: updateWords.was.copied }).waitFor();
    expect(await question().count()).toBe(0);
  }
});
