// The phone kills the browser right after an entry says it is saved. Nothing may be lost, twenty times in a row.

import { afterAll, beforeAll, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";

const KILLS = 20;

let server: Server;
let phone: KeptPhone;
beforeAll(async () => {
  server = await startServer();
  phone = await createKeptPhone();
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

test(`nothing that was said to be saved is lost in ${KILLS} kills`, { timeout: 900_000 }, async () => {
  let { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV1/ }).tap();
  await untilSaved(page);
  const incident = page.url().replace(/\/first$/, "");
  const written: string[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await page.goto(incident);
    const text = `entry before kill ${kill}`;
    await page.getByRole("textbox", { name: "What happened" }).fill(text);
    await page.getByRole("button", { name: "Add to log" }).tap();
    await page.getByRole("article").filter({ hasText: text }).waitFor();
    await untilSaved(page);
    written.push(text);
    await phone.kill();
    page = await phone.restart();
  }
  await page.goto(`${incident}/log`);
  for (const text of written) await page.getByText(text, { exact: false }).first().waitFor();
  const shown = await page.getByRole("article").allTextContents();
  expect(written.filter((text) => !shown.some((entry) => entry.includes(text)))).toEqual([]);
});
