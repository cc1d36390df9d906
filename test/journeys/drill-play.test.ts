// Drills played through the screens with the server stopped: one well, from its brief to the score; one that a real
// incident ends; three incidents at once.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { tickAll } from "../kit/browser/tick-all.ts";
import { handsOn } from "../kit/drill/drill-hands.ts";

const SECOND = 1_000;
let server: Server;
let phone: Phone;
const { tap, marked, copied, firstMinutes, standDown } = handsOn(() => phone.page);
const pass = (seconds: number): Promise<void> => phone.page.clock.runFor(seconds * SECOND);
const toChannel = async (): Promise<void> => {
  await phone.page.getByRole("link", { name: /^Channel/ }).tap();
  await phone.page.getByRole("log", { name: "Messages" }).waitFor();
  await marked();
};
const toBoard = async (): Promise<void> => {
  await phone.page.getByRole("link", { name: "Back to the board" }).tap();
  await marked();
};
/** The list on Now; what was just closed has one of its own. */
const openOnes = () => phone.page.getByRole("region", { name: "Open incidents" }).getByRole("link");
const begin = async (scenario: string): Promise<void> => {
  await phone.page.goto(`${server.url}/drills/scenario/${scenario}`);
  await tap("Start drill");
  await marked();
  await pass(3);
  await tap("Acknowledge");
  await pass(4);
  await tap("Declare incident");
};

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  await phone.page.clock.install({ time: Date.parse("2026-11-24T14:05:00Z") });
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
  await server.stop();
});
afterAll(() => phone.close());

describe("the standard drill, played well", () => {
  test("from the alert to the first status, which says what it is", async () => {
    const { page } = phone;
    await begin("checkout-payments");
    const text = await firstMinutes("SEV2", "Ivo", "Mara");
    expect(text).toMatch(/^\W*\[DRILL\]/);
    expect(text).toContain("This is a drill with an injected failure (payments-stub with FAIL_RATE=0.3).");
    await page.getByRole("heading", { level: 1, name: /SEV2 payments/ }).waitFor();
    await pass(75);
    await page.getByRole("link", { name: /Channel, \d new/ }).waitFor();
  });

  test("people answer when asked by name, options lie on the table before the decision, and it changes the story", async () => {
    const { page } = phone;
    await toChannel();
    await page.getByText("I shipped checkout 14.2 at 13:40.").waitFor();
    await tap("Ask someone by name");
    await tap("Jonas");
    await tap("What changed");
    await tap("Ask");
    await page.getByText("the payments connection limit went from 200 to 20").waitFor();
    await pass(100);
    await tap("Decide: What do we do first to get payments back?");
    await tap("Add the options to the decision");
    await tap("Any strong objections?");
    await tap("Decide");
    const sheet = page.getByRole("dialog");
    await sheet
      .getByRole("group", { name: "What do we do?" })
      .getByRole("button", { name: "Undo what else changed today" })
      .tap();
    await sheet.getByRole("button", { name: "Lowest risk" }).tap();
    await sheet
      .getByRole("group", { name: "Plan B" })
      .getByRole("button", { name: /second provider/ })
      .tap();
    await tap("Log the decision");
    await pass(200);
    await page.getByText("Failed payments: 0.4%. At baseline for one minute.").waitFor();
  });

  test("it is monitored, handed over with a read-back, resolved and stood down", async () => {
    const { page } = phone;
    await toBoard();
    await tap("Monitoring");
    await pass(30);
    await page.getByRole("link", { name: /Dana: I’m on from now/ }).waitFor();
    await tap("Hand off command");
    await page.getByRole("heading", { level: 2, name: "Severity" }).waitFor();
    await marked();
    await tap("Hand off command");
    await page.getByRole("heading", { level: 1, name: "Handoff of command" }).waitFor();
    await tickAll(page, page.getByRole("checkbox", { name: /^Read back/ }));
    await tap("I have command");
    await page.getByRole("dialog").getByRole("button", { name: "Dana" }).tap();
    await tap("Copy update");
    expect(await copied()).toMatch(/\[DRILL\][\s\S]*Dana took over/);
    await tap("Go to the board");
    await pass(60);
    await standDown();
    await untilSaved(page);
  });

  test("ends with its score, and is listed among drills only", async () => {
    const { page } = phone;
    await tap("End drill, see the score");
    await page.getByRole("heading", { level: 1, name: "Score" }).waitFor();
    await marked();
    const points = Number(
      /(\d+) of 100/.exec(
        (await page
          .getByText(/\d+ of 100/)
          .first()
          .textContent()) ?? "",
      )?.[1],
    );
    expect(points).toBeGreaterThan(50);
    await page.goto(`${server.url}/review`);
    await page.getByRole("link", { name: /DRILL.*payments/ }).waitFor();
    await page.goto(server.url);
    await page.getByText("No open incidents on this phone.").waitFor();
  });
});

test("a real incident ends the drill in one tap: its end to copy, the declaration under the thumb", async () => {
  const { page } = phone;
  await begin("side-argument");
  await marked();
  await tap("Real incident now");
  await page.getByRole("heading", { level: 1, name: "Drill ended" }).waitFor();
  await tap("Copy this");
  await page.getByText("Copied.", { exact: true }).waitFor();
  expect(await copied()).toMatch(/^DRILL ENDED at \d\d:\d\d UTC: “/);
  await tap("Declare incident");
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.getByRole("button", { name: "I am IC" }).waitFor();
  await expect.poll(() => page.getByText("DRILL").count()).toBe(0);
  // Nothing more comes from the drill, and it isn't open anywhere.
  await pass(300);
  await expect.poll(() => page.getByText(/DRILL|Channel,/).count()).toBe(0);
  await page.goto(server.url);
  await expect.poll(() => openOnes().allTextContents()).toEqual([expect.stringMatching(/^SEV2 (?!DRILL)/)]);
});

test("three incidents at once: each alert is declared as its own, one channel tells of all", async () => {
  const { page } = phone;
  await begin("friday-three");
  await firstMinutes("SEV2", "Tomas", "Mara");
  await toChannel();
  for (const [service, severity, ops] of [
    ["payments", "SEV1", "Ivo"],
    ["edge", "SEV2", "Emil"],
  ] as const) {
    const declare = page.getByRole("button", { name: `Declare incident: ${service}` });
    for (let waited = 0; waited < 20 && (await declare.count()) === 0; waited += 1) await pass(30);
    await declare.tap();
    const text = await firstMinutes(severity, ops, "Mara");
    expect(text).toContain("[DRILL]");
    await toChannel();
  }
  await page.getByText("catalog queries at 9 s").waitFor();
  await expect.poll(() => page.getByRole("link", { name: "Go to it" }).count()).toBe(2);
  await page.goto(`${server.url}/open`);
  for (const name of [/SEV1 DRILL payments/, /SEV2 DRILL catalog/, /SEV2 DRILL edge/]) {
    await page.getByRole("link", { name }).first().waitFor();
  }
  await page
    .getByRole("link", { name: /SEV1 DRILL payments/ })
    .first()
    .tap();
  await toChannel();
  await tap("End drill");
  await page.getByRole("dialog").getByRole("button", { name: "End drill" }).tap();
  await page.getByRole("heading", { level: 1, name: "Score" }).waitFor();
  await page.goto(server.url);
  // The real one is still open.
  await expect.poll(() => openOnes().allTextContents()).toEqual([expect.stringMatching(/^SEV2 (?!DRILL)/)]);
});
