// A crowded phone: twelve open incidents, thirty people, names of 54 letters, a log of 300 entries. Nothing is pushed
// off a screen, nothing is cut off that can't be read as a whole, and every target is still as large as a thumb.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { firstNinetyWords } from "../../src/ui/words/incident.ts";
import { nowWords } from "../../src/ui/words/now.ts";
import { overviewWords } from "../../src/ui/words/overview.ts";
import { teamWords } from "../../src/ui/words/team.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import { readableTexts } from "../kit/browser/cut-texts.ts";
import { sideways, smallTargets } from "../kit/browser/page-checks.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { crowdedLogs, ENTRIES, LONG, longPeople, longServices } from "../kit/log/crowd.ts";
import { T0 } from "../kit/log/log.ts";
import { outOfReach, outOfSight, scrolled } from "../kit/taps/reach.ts";

const MIN = 60_000;
let server: Server;
let phone: Phone;
/** Whoever holds the phone is the last of the thirty. */
const others = longPeople.slice(0, -1);
const board = `/incident/${crowdedLogs[0]?.id}`;
const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true }).first();
const tool = (name: string): Locator =>
  phone.page.getByRole("navigation", { name: boardWords.tools }).getByRole("button", { name, exact: true });
const seat = (): Locator => phone.page.getByRole("region", { name: boardWords.roles }).getByRole("button").first();

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  // While the first ones are overdue and the last ones aren't.
  await page.clock.install({ time: T0 + 30 * MIN });
  await page.goto(`${server.url}/review`);
  await untilOfflineReady(page);
  await server.stop();
  for (const { file, count } of crowdedLogs) {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "log.json", mimeType: "application/json", buffer: Buffer.from(file) });
    await page.getByText(`Imported ${count} entries.`).waitFor();
  }
  await page.goto(`${server.url}/team`);
  await page.getByRole("textbox", { name: teamWords.myName }).fill(longPeople.at(-1) ?? "");
  await button(teamWords.saveName).tap();
  for (const name of others) {
    await page.getByRole("textbox", { name: teamWords.personName, exact: true }).fill(name);
    await page.keyboard.press("Enter");
    await page.getByText(teamWords.added(name)).waitFor();
  }
});
afterAll(() => phone.close());

test("is as crowded as it says", () => {
  expect(crowdedLogs).toHaveLength(12);
  expect(longPeople).toHaveLength(30);
  expect(new Set([...longPeople, ...longServices].map(({ length }) => length))).toEqual(new Set([LONG]));
  expect(crowdedLogs[0]?.count).toBe(ENTRIES);
});

interface Place {
  readonly name: string;
  open(): Promise<void>;
  /** What has to be in sight before anything is scrolled, the clock and the tools among it. */
  readonly inSight: () => readonly Locator[];
  /** What has to take a tap there. */
  readonly inReach: () => readonly Locator[];
  /** True if one scrolls to get there: the seats of a crowded board are below the clock and the phase. */
  readonly isBelow?: boolean;
}

const at = (path: string, there: () => Locator) => async (): Promise<void> => {
  await phone.page.goto(server.url + path);
  await there().first().waitFor();
};
const heading = (): Locator => phone.page.getByRole("heading", { level: 1 });
const clock = (): Locator => phone.page.getByRole("timer", { name: boardWords.nextUpdate });
const rows = (): Locator => phone.page.getByRole("link", { name: /SEV\d/ });

const places: readonly Place[] = [
  { name: "Now", open: at("/", rows), inSight: () => [heading()], inReach: () => [button(nowWords.declare)] },
  { name: "overview", open: at("/open", rows), inSight: () => [heading()], inReach: () => [rows().first()] },
  {
    name: "board",
    open: at(board, seat),
    inSight: () => [heading(), clock()],
    inReach: () => [
      phone.page.locator("[data-next-move] button").first(),
      ...[boardWords.update, boardWords.log, boardWords.severity, boardWords.more].map(tool),
    ],
  },
  {
    name: "role",
    async open() {
      await at(board, seat)();
      await seat().tap();
      await phone.page.getByRole("dialog").waitFor();
    },
    inSight: () => [phone.page.getByRole("dialog").getByRole("heading", { level: 2 }).first()],
    inReach: () => [],
    isBelow: true,
  },
  {
    name: "log",
    open: at(`${board}/log`, () => phone.page.getByText(`Entry ${ENTRIES} `, { exact: false })),
    inSight: () => [heading()],
    inReach: () => [phone.page.getByRole("textbox", { name: boardWords.entry }), button(boardWords.add)],
  },
  {
    name: "update",
    open: at(`${board}/update`, () => button(longServices[0] ?? "")),
    inSight: () => [heading()],
    inReach: () => [button(updateWords.copy)],
  },
];

describe.each([
  ["390×844", { width: 390, height: 844 }],
  ["320×640", { width: 320, height: 640 }],
])("at %s", (_name, size) => {
  beforeAll(() => phone.page.setViewportSize(size));

  test.each(places)("$name: nothing is pushed off", async ({ open, inSight, inReach, isBelow = false }) => {
    const { page } = phone;
    await open();
    const wrong = async (): Promise<readonly string[]> => [
      ...(await Promise.all(inSight().map(outOfSight))).filter(Boolean),
      ...(await Promise.all(inReach().map(outOfReach))).filter(Boolean),
      ...(await sideways(page)),
      ...(await smallTargets(page)),
    ];
    await expect.poll(wrong).toEqual([]);
    // A sheet opens at its first button.
    const moved = (await scrolled(page)).filter((one) => !one.startsWith("DIALOG"));
    expect(moved.filter((one) => !isBelow || !one.startsWith("MAIN"))).toEqual([]);
  });

  test("whatever is cut off can be read as a whole one tap away", async () => {
    const cut = new Map<string, string>();
    const whole: string[] = [];
    for (const { name, open } of places) {
      await open();
      const texts = await readableTexts(phone.page);
      for (const text of texts.cut) cut.set(text, name);
      whole.push(texts.whole);
    }
    const lost = [...cut].filter(([text]) => !whole.some((screen) => screen.includes(text)));
    expect(lost.map(([text, name]) => `${name}: ${text}`)).toEqual([]);
  });

  test("each of thirty people is two taps from a role, and its seat has the whole name", async () => {
    const { page } = phone;
    const last = others.at(-1) ?? "";
    await at(board, seat)();
    await seat().tap();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: firstNinetyWords.moreNames }).tap();
    for (const name of others) await sheet.getByRole("button", { name, exact: true }).waitFor();
    expect([...(await sideways(page)), ...(await smallTargets(page))]).toEqual([]);
    await sheet.getByRole("button", { name: last, exact: true }).tap();
    await sheet.waitFor({ state: "detached" });
    await untilSaved(page);
    await seat().tap();
    const title = sheet.getByRole("heading", { level: 2, name: new RegExp(last) });
    await title.waitFor();
    expect((await readableTexts(page)).whole).toContain(last);
    expect([...(await sideways(page)), ...(await smallTargets(page))]).toEqual([]);
  });
});

test("Now and the overview have all twelve", async () => {
  for (const path of ["/", "/open"]) {
    await at(path, rows)();
    await expect.poll(() => phone.page.getByRole("listitem").getByRole("link", { name: /SEV\d/ }).count()).toBe(12);
  }
  await phone.page.getByRole("heading", { level: 1, name: overviewWords.title }).waitFor();
});
