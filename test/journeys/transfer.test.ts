// An incident moves between two phones: by codes in front of a real camera stream, by file, by link; with no server.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { encodeQR } from "qr";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { toJson } from "../../src/formats/export/to-json.ts";
import { type SeenCode, seeCodes, writeCameraFile } from "../kit/browser/fake-camera.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { tickAll } from "../kit/browser/tick-all.ts";
import { TWO_HOURS, twoHours } from "../kit/log/two-hours.ts";

interface Side {
  readonly phone: Phone;
  readonly page: Page;
  readonly film: string;
}

let folder: string;
let server: Server;
let url: string;
let ana: Side;
let ben: Side;

const createSide = async (name: string): Promise<Side> => {
  const film = join(folder, `${name}.y4m`);
  writeCameraFile(film, [[]]);
  const phone = await createPhone({ camera: film });
  await phone.page.goto(url);
  await untilOfflineReady(phone.page);
  return { phone, page: phone.page, film };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "first90-films-"));
  server = await startServer();
  url = server.url;
});
beforeEach(async () => {
  await Promise.all([ana?.phone.close(), ben?.phone.close()]);
  [ana, ben] = await Promise.all([createSide("ana"), createSide("ben")]);
});
afterAll(async () => {
  await Promise.all([ana.phone.close(), ben.phone.close()]);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Declares on the screen and resolves to the incident's path. */
const declare = async ({ page }: Side): Promise<string> => {
  await page.goto(url);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await untilSaved(page);
  return new URL(page.url()).pathname.replace(/\/first$/, "");
};
const note = async ({ page }: Side, path: string, text: string): Promise<void> => {
  await page.goto(`${url}${path}`);
  await page.getByRole("textbox", { name: "What happened" }).fill(text);
  await page.getByRole("button", { name: "Add to log" }).tap();
  await page.getByRole("article").filter({ hasText: text }).waitFor();
  await untilSaved(page);
};
/** Resolves to every fact on the phone as exported, sorted by id. */
const factsOn = ({ page }: Side): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open("first90");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction("facts").objectStore("facts").getAll();
          all.onsuccess = () => {
            request.result.close();
            all.result.sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
            resolve(all.result.map((fact: unknown) => JSON.stringify(fact)));
          };
        };
      }),
  );
/**
 * Shows the codes of one phone to the camera of the other, and resolves once the other one says the sentence. A busy
 * machine reads few codes a second: it is waited for as long as parts arrive.
 */
const scan = async ({ page, film }: Side, codes: readonly SeenCode[], sentence: string | RegExp): Promise<void> => {
  writeCameraFile(film, codes);
  await page.goto(`${url}/receive`);
  await page.getByRole("button", { name: "Start camera" }).tap();
  const whole = page.getByRole("status").filter({ hasText: sentence });
  for (let parts = "none"; !(await whole.isVisible()); ) {
    const more = page.getByText(/^\d+ of \d+ parts$/).filter({ hasNotText: parts });
    await whole.or(more).first().waitFor();
    parts = (await more.allInnerTexts())[0] ?? parts;
  }
};
const show = async ({ page }: Side, path: string, count: number): Promise<readonly SeenCode[]> => {
  await page.goto(`${url}${path}/send`);
  return seeCodes(page, count);
};
/** Shows the whole log, however many codes that takes: each part once, then as many mixed ones. */
const showAll = async (side: Side, path: string): Promise<readonly SeenCode[]> => {
  await side.page.goto(`${url}${path}/send`);
  await side.page.locator("canvas[data-code]").waitFor();
  const [, of = "1"] = /Part \d+ of (\d+)/.exec((await side.page.locator("main").textContent()) ?? "") ?? [];
  return seeCodes(side.page, of === "1" ? 1 : Number(of) * 2);
};
const withoutServer = async (run: () => Promise<void>): Promise<void> => {
  await server.stop();
  try {
    await run();
  } finally {
    server = await startServer(undefined, server.port);
  }
};
/** A code as another program would draw it. */
const codeOf = (text: string): SeenCode =>
  encodeQR(text, "raw", { border: 4 }).map((row) => row.map((isDark) => (isDark ? "1" : "0")).join(""));

test("by one still code, then both go on with no server and end with the same log", async () => {
  const path = await declare(ana);
  await scan(ben, await show(ana, path, 1), "Received 3 new entries.");
  await ben.page.getByRole("button", { name: "Open the incident" }).tap();
  await ben.page.getByRole("timer").waitFor();
  await withoutServer(async () => {
    await note(ana, path, "on Ana's phone");
    await note(ben, path, "on Ben's phone");
    await scan(ana, await show(ben, path, 1), "Received 1 new entry. 3 entries were already here.");
    await scan(ben, await show(ana, path, 1), "Received 1 new entry. 4 entries were already here.");
    await scan(ben, await show(ana, path, 1), "Nothing new: the whole log is already on this phone.");
    expect(await factsOn(ben)).toHaveLength(5);
    expect(await factsOn(ben)).toEqual(await factsOn(ana));
    for (const { page } of [ana, ben]) {
      await page.goto(`${url}${path}/log`);
      for (const text of ["on Ana's phone", "on Ben's phone"])
        await page.getByRole("article").filter({ hasText: text }).waitFor();
    }
  });
});

test("command: offered on one phone, read back and taken on the other, and known to the first again", async () => {
  const tap = ({ page }: Side, name: string) => page.getByRole("button", { name, exact: true }).tap();
  const path = await declare(ana);
  await tap(ana, "I am IC");
  await ana.page.goto(`${url}${path}/handoff`);
  await tap(ana, "Hand off command");
  await ana.page.getByRole("heading", { level: 1, name: "Handoff of command" }).waitFor();
  await untilSaved(ana.page);
  await withoutServer(async () => {
    await scan(ben, await showAll(ana, path), /^Received \d+ new entries\./);
    await ben.page.goto(`${url}${path}/handoff`);
    await tickAll(ben.page, ben.page.getByRole("checkbox", { name: /^Read back: / }));
    await tap(ben, "I have command");
    await ben.page.getByRole("dialog").getByRole("button", { name: "Me", exact: true }).tap();
    await ben.page.getByRole("heading", { level: 1, name: "Command handed over" }).waitFor();
    await untilSaved(ben.page);
    await scan(ana, await showAll(ben, path), /^Received \d+ new entries\./);
    expect(await factsOn(ana)).toEqual(await factsOn(ben));
    await ana.page.goto(`${url}${path}/handoff`);
    await ana.page.getByRole("heading", { level: 1, name: "Command handed over" }).waitFor();
  });
});

test("two hours by a row of codes, of which the camera misses some", async () => {
  await ana.page.goto(`${url}/review`);
  await ana.page.locator('input[type="file"]').setInputFiles({
    name: "log.json",
    mimeType: "application/json",
    buffer: Buffer.from(toJson(TWO_HOURS, twoHours)),
  });
  await ana.page.getByText("Imported 150 entries.").waitFor();
  const codes = await show(ana, `/incident/${TWO_HOURS}`, 80);
  expect(codes[0]).toHaveLength(85);
  const missed = codes.filter((_code, index) => index % 4 !== 1);
  await scan(ben, missed, "Received 150 new entries.");
  expect(await factsOn(ben)).toEqual(await factsOn(ana));
});

test("by file", async () => {
  const path = await declare(ana);
  await ana.page.goto(`${url}${path}/send`);
  const [download] = await Promise.all([
    ana.page.waitForEvent("download"),
    ana.page.getByRole("button", { name: "Download file" }).tap(),
  ]);
  await ben.page.goto(`${url}/receive`);
  await ben.page.locator('input[type="file"]').setInputFiles(await download.path());
  await ben.page.getByText("Received 3 new entries.").waitFor();
  expect(await factsOn(ben)).toEqual(await factsOn(ana));
});

test("by link, which is asked about first and leaves the address", async () => {
  const path = await declare(ana);
  await ana.page.goto(`${url}${path}/send`);
  await ana.page.getByRole("button", { name: "Copy link" }).tap();
  await ana.page.getByText("Link copied.", { exact: false }).waitFor();
  const link = await ana.page.evaluate(() => navigator.clipboard.readText());
  await withoutServer(async () => {
    await ben.page.goto(link);
    await ben.page.getByText("This link contains an incident’s log.", { exact: false }).waitFor();
    expect(new URL(ben.page.url()).hash).toBe("");
    expect(await factsOn(ben)).toEqual([]);
    await ben.page.getByRole("button", { name: "Add to this phone" }).tap();
    await ben.page.getByText("Received 3 new entries.").waitFor();
    expect(await factsOn(ben)).toEqual(await factsOn(ana));
  });
});

test("a foreign code and a damaged one get their sentence and change nothing", async () => {
  await scan(ben, [codeOf("https://example.com/menu")], "This code isn’t from First90. Nothing was changed.");
  await scan(ben, [codeOf("F90:6SS8K/2M%C6.C")], "This code is damaged. Nothing was changed.");
  expect(await factsOn(ben)).toEqual([]);
});

test("a drill says that it is one before it is opened, and stays one", async () => {
  await ana.page.goto(`${url}/drills`);
  await ana.page.getByRole("button", { name: "Start practice run" }).tap();
  await ana.page.getByRole("button", { name: /^SEV2/ }).tap();
  await untilSaved(ana.page);
  const path = new URL(ana.page.url()).pathname.replace(/\/first$/, "");
  const codes = await show(ana, path, 1);
  await expect.poll(() => ana.page.getByRole("complementary", { name: "DRILL" }).count()).toBe(1);
  await scan(ben, codes, "This is a drill. Received 3 new entries.");
  await ben.page.getByRole("button", { name: "Open the incident" }).tap();
  await ben.page.getByRole("timer").waitFor();
  await expect.poll(() => ben.page.getByRole("complementary", { name: "DRILL" }).count()).toBe(1);
});
