// A whole SEV2 from the declaration to stand-down with no server, driven only by the first next move: the board says
// what to do, the person does it on the screen that it opens. Time is moved by hand.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { confirmStandDown } from "../kit/browser/stand-down.ts";
import { tickAll } from "../kit/browser/tick-all.ts";

const MIN = 60_000;
let server: Server;
let phone: Phone;

const tap = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name, exact: true }).tap();
const inSheet = (page: Page, name: string): Promise<void> =>
  page.getByRole("dialog").getByRole("button", { name, exact: true }).tap();
const onBoard = (page: Page): Promise<void> => page.locator("[data-next-move]").waitFor();

/** What a person does on the screen that a move opens; a move that isn't listed is done by its own tap. */
const onScreen: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async "pick-severity"(page) {
    await page.getByRole("button", { name: /^SEV2/ }).tap();
    await tap(page, "I am IC");
    await tap(page, "Copy channel name");
    await tap(page, "Ben");
    await page.getByRole("heading", { level: 2, name: /comms/i }).waitFor();
    await tap(page, "Cleo");
    await tap(page, "Write the first status");
    await sendUpdate(page);
  },
  async "finish-first-five"(page) {
    for (const step of [/Stop all other deploys/, /Post the call/, /second pair of eyes/]) {
      await page.getByRole("heading", { level: 2, name: step }).waitFor();
      await tap(page, "Done");
    }
    await page.getByRole("heading", { level: 2, name: /scribe/i }).waitFor();
    await tap(page, "Nobody yet");
    for (const step of [/Escalate to the people/, /runbook/]) {
      await page.getByRole("heading", { level: 2, name: step }).waitFor();
      await tap(page, "Done");
    }
    await tap(page, "Go to the board");
  },
  "prepare-update": (page) => sendUpdate(page),
  "send-update": (page) => sendUpdate(page),
  async "start-hypothesis"(page) {
    await tap(page, "Start a hypothesis");
    await inSheet(page, "The last deploy");
    await inSheet(page, "Ben");
    await inSheet(page, "Start: 15 min");
    await back(page);
  },
  // The hypothesis names a deploy, and there is a list for that.
  async "offer-list"(page) {
    for (const step of [/Stop all other/, /Ask whether/, /Roll back/, /every instance/, /error rate/]) {
      await page.getByRole("heading", { level: 2, name: step }).waitFor();
      await tap(page, "Done");
    }
    await page.getByText("What can’t wait is done.").waitFor();
    await back(page);
  },
  async "settle-hypothesis"(page) {
    await tap(page, "Confirm: The last deploy");
    await back(page);
  },
  async "review-severity"(page) {
    await tap(page, "Still SEV2");
  },
  async "start-mitigating"(page) {
    await tap(page, "Roll back");
    await inSheet(page, "Begin: Roll back");
    await page.getByText("Ben is on it.").waitFor();
    await back(page);
  },
  "check-mitigation": (page) => tap(page, "It worked"),
  "ask-if-worked": (page) => tap(page, "It worked"),
  async "verify-fix"(page) {
    await tickAll(page);
    await tap(page, "Start monitoring");
  },
  async "keep-monitoring"(page) {
    await tap(page, "Go to the board");
  },
  "correct-told": (page) => sendUpdate(page),
  "tell-audience": (page) => sendUpdate(page),
  async "finish-closing"(page) {
    await page.getByRole("heading", { level: 1, name: "Stand down" }).waitFor();
    await confirmStandDown(page);
    await back(page);
  },
};

const minutesFor: Readonly<Record<string, number>> = { "step-loop": 3 * MIN, "keep-monitoring": 5 * MIN };

const sendUpdate = async (page: Page): Promise<void> => {
  await tap(page, "Copy update");
  await page.getByText("Copied and logged.").waitFor();
  await tap(page, "Go to the board");
};

const back = (page: Page): Promise<void> => page.getByRole("link", { name: "Back to the board" }).tap();

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await page.goto(`${server.url}/team`);
  for (const name of ["Ben", "Cleo"]) {
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await tap(page, "Add");
    await page.getByRole("listitem").filter({ hasText: name }).waitFor();
  }
  await server.stop();
});
afterAll(() => phone.close());

test("the board's first move leads from the declaration to stand-down", async () => {
  const { page } = phone;
  await page.clock.install({ time: Date.parse("2026-11-21T03:02:00Z") });
  await page.goto(server.url);
  await tap(page, "Declare incident");
  await page.getByRole("button", { name: /^SEV2/ }).waitFor();
  await untilSaved(page);
  await page.goto(page.url().replace(/\/severity$/, ""));

  const made: string[] = [];
  for (let move = ""; move !== "export-log"; ) {
    await onBoard(page);
    move = (await page.locator("[data-next-move]").getAttribute("data-next-move")) ?? "";
    made.push(move);
    expect(made.length, made.join(" → ")).toBeLessThan(120);
    await page.locator("[data-next-move] button").first().tap();
    await onScreen[move.split(":")[0] ?? ""]?.(page);
    if (move === "export-log") break;
    await untilSaved(page);
    // Each move takes a minute; a round of the loop takes longer, and so does watching after the fix.
    await page.clock.fastForward(minutesFor[move.split(":")[0] ?? ""] ?? MIN);
  }

  // The time is called out only while the harm goes on, which here ends within ten minutes.
  const kinds = new Set(made.map((move) => move.split(":")[0]));
  for (const kind of [
    "pick-severity",
    "finish-first-five",
    "start-hypothesis",
    "offer-list",
    "step-loop",
    "start-mitigating",
    "prepare-update",
    "check-mitigation",
    "verify-fix",
    "keep-monitoring",
    "resolve",
    "correct-told",
    "finish-closing",
    "export-log",
  ]) {
    expect(kinds, made.join(" → ")).toContain(kind);
  }
  // Only the moves to go on may come twice in a row: another round of the loop, further monitoring, the next audience
  // that hears the end.
  const goesOn = new Set(["keep-monitoring", "step-loop", "correct-told"]);
  const repeated = made.filter((move, index) => move === made[index - 1] && !goesOn.has(move));
  expect(repeated).toEqual([]);
});

test("leaves a log that tells the story, every update in time", async () => {
  const { page } = phone;
  await page.getByRole("heading", { level: 1, name: "Export log" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: /^Download/ })
      .first()
      .tap(),
  ]);
  expect(await download.path()).toBeTruthy();
  await page.goto(page.url().replace(/\/export$/, "/picture"));
  await page
    .getByText(/\d of \d updates on time|on time/)
    .first()
    .waitFor();
  await expect.poll(() => page.getByText(/ late\b/).count()).toBe(0);
});
