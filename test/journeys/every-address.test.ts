// Every address opened as the first one, with no server: only here would it show that a file some screen needs wasn't
// downloaded.

import { afterAll, beforeAll, expect, test } from "vitest";
import { partsWords } from "../../src/ui/words/parts.ts";
import { addressesOf } from "../kit/app/addresses.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { writtenFacts } from "../kit/browser/written-facts.ts";

let server: Server;
let phone: Phone;
let incident = "";

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await server.stop();
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.getByRole("button", { name: "I am IC" }).tap();
  await untilSaved(page);
  incident = new URL(page.url()).pathname.replace(/\/first$/, "");
});
afterAll(() => phone.close());

test("opens, with nothing broken behind it and nothing written by it", async () => {
  const { page } = phone;
  const before = await writtenFacts(page);
  expect(before.length).toBeGreaterThan(0);
  const broken: string[] = [];
  let place = "";
  page.on("pageerror", (error) => broken.push(`${place}: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && broken.push(`${place}: ${message.text()}`));
  for (place of addressesOf(incident)) {
    await page.goto(server.url + place);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect.poll(() => page.getByText(partsWords.loading).count(), { message: place }).toBe(0);
    // A class that its stylesheet doesn't define.
    if (await page.locator('[class~="undefined"]').count()) broken.push(`${place}: a class without a rule`);
  }
  expect(broken).toEqual([]);
  expect(await writtenFacts(page)).toEqual(before);
});

test("a real incident has no channel and no drill to end", async () => {
  const { page } = phone;
  for (const step of ["/channel", "/rewrite", "/real"]) {
    await page.goto(server.url + incident + step);
    await page.getByRole("heading", { level: 1, name: "No story here" }).waitFor();
  }
});
