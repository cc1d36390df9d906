// Two tabs of one phone show the same log, live, and both can write.

import { afterAll, beforeAll, expect, test } from "vitest";
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
beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

test("an entry in one tab appears in the other, both ways round", async () => {
  const first = phone.page;
  await first.goto(server.url);
  await untilOfflineReady(first);
  await first.getByRole("button", { name: "Declare incident" }).tap();
  await first.getByRole("button", { name: /^SEV3/ }).tap();
  await untilSaved(first);
  const incident = first.url().replace(/\/first$/, "");
  await first.goto(incident);
  const second = await phone.context.newPage();
  await second.goto(incident);

  const write = async (page: typeof first, text: string): Promise<void> => {
    await page.getByRole("textbox", { name: "What happened" }).fill(text);
    await page.getByRole("button", { name: "Add to log" }).tap();
  };
  await write(first, "from the first tab");
  await second.getByRole("article").filter({ hasText: "from the first tab" }).waitFor();
  await write(second, "from the second tab");
  await first.getByRole("article").filter({ hasText: "from the second tab" }).waitFor();
  await untilSaved(first);
  await untilSaved(second);

  await first.goto(`${incident}/log`);
  await first.getByRole("article").filter({ hasText: "from the second tab" }).waitFor();
  const log = await first.getByRole("article").allTextContents();
  expect(log.filter((entry) => entry.includes("from the first tab"))).toHaveLength(1);
  expect(log.filter((entry) => entry.includes("from the second tab"))).toHaveLength(1);
});

test("an incident declared in one tab is listed on the home screen of the other", async () => {
  const [first, second] = phone.context.pages();
  if (!first || !second) throw new Error("two tabs are open");
  await second.goto(server.url);
  await first.goto(server.url);
  await first.getByRole("button", { name: "Declare incident" }).tap();
  await first.getByRole("button", { name: /^SEV4/ }).tap();
  await second.getByRole("link", { name: /SEV4/ }).waitFor();
});
