// Files out of a phone whose share sheet takes only some kinds, as Chromium on Android does, though it says that it takes
// all: each is shared in a form that it takes, or downloaded at once.

import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { exportWords } from "../../src/ui/words/closing.ts";
import { sendWords } from "../../src/ui/words/transfer.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";

interface Stubbed {
  readonly shared: { title?: string; text?: string; name?: string; type?: string; content?: string }[];
}

let server: Server;
let phone: Phone;
let incident = "";
let alarms: readonly string[] = [];
const button = (name: string | RegExp) => phone.page.getByRole("button", { name, exact: true });
/** The ids of the calendar's events, and how the file is meant. */
const eventsIn = async (download: Download): Promise<readonly string[]> =>
  (await readFile(await download.path(), "utf8")).match(/^(?:UID|METHOD):.*$/gm) ?? [];
const shared = (page: Page) => page.evaluate(() => (window as unknown as Stubbed).shared);

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.addInitScript(() => {
    const list: Stubbed["shared"] = [];
    Object.assign(window, { shared: list });
    Object.defineProperty(navigator, "canShare", { value: () => true });
    Object.defineProperty(navigator, "share", {
      value: async ({ files: [file] = [], title, text }: ShareData) => {
        if (file && !/\.(?:csv|html?|pdf|svg|te?xt)$/.test(file.name))
          throw new DOMException("Permission denied", "NotAllowedError");
        list.push({ title, text, name: file?.name, type: file?.type, content: await file?.text() } as never);
      },
    });
  });
  await page.goto(server.url);
  await untilOfflineReady(page);
  await server.stop();
  await button("Declare incident").tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await button("I am IC").tap();
  await untilSaved(page);
  incident = page.url().replace(/\/first$/, "");
});
afterAll(() => phone.close());

test("a log moves to another phone as text, and can be downloaded beside that", async () => {
  const { page } = phone;
  await page.goto(`${incident}/send`);
  await button(sendWords.share).tap();
  await page.getByText(/^Shared as first90-\S+-json\.txt, because this phone can’t share \.json files\.$/).waitFor();
  const [file] = await shared(page);
  expect([file?.type, file?.content?.slice(0, 30)]).toEqual(["text/plain", '{"format":"first90.incident","']);
  const [download] = await Promise.all([page.waitForEvent("download"), button(sendWords.download).tap()]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
});

test("what was shared as text is read where logs are imported", async () => {
  const { page } = phone;
  const [file] = await shared(page);
  await page.goto(`${new URL(incident).origin}/review`);
  const buffer = Buffer.from(file?.content ?? "");
  await page.locator('input[type="file"]').setInputFiles({ name: file?.name ?? "", mimeType: "text/plain", buffer });
  await page
    .getByText(/already/)
    .first()
    .waitFor();
});

test("calendar alarms are downloaded at once, and that is said", async () => {
  const { page } = phone;
  await page.goto(incident);
  await button(/^Every /).tap();
  const [download] = await Promise.all([page.waitForEvent("download"), button(boardWords.alarmFile).tap()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  alarms = await eventsIn(download);
  await page.getByRole("dialog").getByText(/saved/).waitFor();
});

test("a web page and a table are shared as they are", async () => {
  const { page } = phone;
  await page.goto(`${incident}/export`);
  for (const format of ["html", "csv"] as const) {
    await button(exportWords.formats[format]).tap();
    await button(exportWords.share).tap();
    await page.getByText(exportWords.shared, { exact: true }).waitFor();
  }
  expect((await shared(page)).map(({ name }) => name?.split(".").at(-1))).toEqual(["html", "csv"]);
});

test("a mail carries its subject once", async () => {
  const { page } = phone;
  await page.goto(`${incident}/update`);
  await page.getByRole("button", { name: "Email" }).tap();
  await button("Share update").tap();
  await expect.poll(async () => (await shared(page)).length).toBe(1);
  const [mail] = await shared(page);
  expect(mail?.title).toMatch(/SEV2/);
  expect(mail?.text).not.toMatch(/^Subject:/m);
  expect(`${mail?.title}\n${mail?.text}`.split(mail?.title ?? "").length).toBe(2);
});

test("once the incident is over, its alarms are taken back", async () => {
  const { page } = phone;
  await page.goto(incident);
  await page.getByRole("button", { name: "Monitoring" }).tap();
  await page.getByRole("button", { name: "Mark resolved" }).tap();
  await untilSaved(page);
  await page.goto(`${incident}/stand-down`);
  const [download] = await Promise.all([page.waitForEvent("download"), button(boardWords.takeAlarmsBack).tap()]);
  const back = await eventsIn(download);
  expect(back[0]?.trim()).toBe("METHOD:CANCEL");
  expect(back.slice(1)).toEqual(alarms.filter((line) => line.startsWith("UID:")));
  expect(back.length).toBe(5);
});
