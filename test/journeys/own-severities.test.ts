// A team's own severities, three of them and six: set in the app with no server, then through the declaration, the log,
// the texts, the board, a drill; while an incident from before keeps the names that it was logged with.

import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { cardFormWords, editCardsWords, sectionWords } from "../../src/ui/words/card-editor.ts";
import { formWords } from "../../src/ui/words/form.ts";
import { firstNinetyWords, severityWords } from "../../src/ui/words/incident.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { handsOn } from "../kit/drill/drill-hands.ts";

type Names = readonly [short: string, name: string];

/** The built-in names of classes. */
const BUILT_IN = /SEV\d/;

interface Team {
  /** From the worst to the least; the first four are the built-in cards under other names. */
  readonly cards: readonly Names[];
  /** The built-in card that the team does without. */
  readonly without: string | null;
}

const three: Team = {
  cards: [
    ["Red", "All hands"],
    ["Amber", "Today"],
    ["Green", "This week"],
  ],
  without: "SEV4",
};
const six: Team = {
  cards: [
    ["S0", "Blackout"],
    ["S1", "Severe"],
    ["S2", "Serious"],
    ["S3", "Small"],
    ["S4", "Cosmetic"],
    ["S5", "Planned"],
  ],
  without: null,
};

describe.each([
  ["three", three],
  ["six", six],
])("%s severities", (_count, { cards, without }) => {
  let server: Server;
  let phone: Phone;
  let former = "";
  let incident = "";
  const [worst, second] = cards.map(([short]) => short) as [string, string];
  const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true }).first();
  const field = (key: string): Locator =>
    phone.page.getByRole("textbox", { name: cardFormWords.labelOf(key, "severities"), exact: true });
  const title = (name: string | RegExp): Promise<void> => phone.page.getByRole("heading", { level: 1, name }).waitFor();
  const shown = (): Promise<string> => phone.page.locator("#app").innerText();
  const { firstMinutes } = handsOn(() => phone.page);

  const save = async (): Promise<void> => {
    await button(formWords.save).tap();
    await phone.page.getByText(formWords.saved).waitFor();
  };
  const nameCard = async ([short, name]: Names): Promise<void> => {
    await field("short").fill(short);
    await field("name").fill(name);
    await field("boundary").fill(`${short}: in our own words.`);
  };
  const addCard = async (names: Names): Promise<void> => {
    const { page } = phone;
    await page.goto(`${server.url}/cards/edit/severities`);
    await button(cardFormWords.addTo("severities")).tap();
    await field("short").waitFor();
    await nameCard(names);
    await button(cardFormWords.nameOfValue("SEV4", "level")).tap();
    const criteria = cardFormWords.labelOf("criteria", "severities");
    await page
      .getByRole("region", { name: criteria })
      .getByRole("button", { name: cardFormWords.addTo("criteria") })
      .tap();
    await page.getByRole("textbox", { name: formWords.line(criteria, 1) }).fill("Nobody notices");
    for (const key of ["respondWithin", "escalateTo", "wakePeople"]) await field(key).fill("Nobody");
    await save();
  };
  /** Up to the copied first status; resolves to the address of the board. */
  const declare = async (severity: RegExp): Promise<string> => {
    const { page } = phone;
    await page.goto(server.url);
    await button("Declare incident").tap();
    await button(severity).tap();
    await button(firstNinetyWords.iAmIc).tap();
    await untilSaved(page);
    const board = page.url().replace(/\/first$/, "");
    await page.goto(`${board}/update`);
    await button(updateWords.copy).tap();
    await page.getByText(updateWords.posted.copied).waitFor();
    await untilSaved(page);
    return board;
  };
  const copied = (): Promise<string> => phone.page.evaluate(() => navigator.clipboard.readText());
  const textLog = async (board: string): Promise<string> => {
    const { page } = phone;
    await page.goto(`${board}/export`);
    const [download] = await Promise.all([page.waitForEvent("download"), button("Download").tap()]);
    return readFile(await download.path(), "utf8");
  };

  beforeAll(async () => {
    server = await startServer();
    phone = await createPhone();
    await phone.page.goto(server.url);
    await untilOfflineReady(phone.page);
    await server.stop();
    former = await declare(/^SEV2/);
  });
  afterAll(() => phone.close());

  test("are set in the app, card by card", async () => {
    const { page } = phone;
    if (without !== null) {
      await page.goto(`${server.url}/cards/edit/severities/${without}`);
      await button(editCardsWords.remove).tap();
      await title(sectionWords.severities);
      await phone.page.getByRole("button", { name: new RegExp(`^${editCardsWords.putBack(without)} `) }).waitFor();
    }
    for (const [index, names] of cards.slice(0, 4).entries()) {
      await page.goto(`${server.url}/cards/edit/severities/SEV${index + 1}`);
      await field("short").waitFor();
      await nameCard(names);
      await save();
    }
    for (const names of cards.slice(4)) await addCard(names);
    await page.goto(`${server.url}/cards`);
    for (const [short, name] of cards)
      await page.getByRole("link", { name: new RegExp(`^${short} ${name}`) }).waitFor();
  });

  test("are what a declaration offers, the worst first, and all that it offers", async () => {
    const { page } = phone;
    await page.goto(server.url);
    await button("Declare incident").tap();
    const offered = page.getByRole("list").getByRole("button");
    await offered.first().waitFor();
    expect(await offered.allInnerTexts()).toEqual(cards.map((names) => names.join(" ")));
    expect(await shown()).not.toMatch(BUILT_IN);
    await page.getByRole("button", { name: /^Undo/ }).tap();
  });

  test("are in the first status, on the board and in the change", async () => {
    const { page } = phone;
    incident = await declare(new RegExp(`^${second} `));
    expect(await copied()).toContain(`[${second}]`);
    expect(await copied()).not.toMatch(BUILT_IN);
    await page.goto(incident);
    await title(new RegExp(`^${second} `));
    await page.getByRole("timer", { name: boardWords.nextUpdate }).waitFor();
    expect(await shown()).not.toMatch(BUILT_IN);
    const tools = page.getByRole("navigation", { name: boardWords.tools });
    await tools.getByRole("button", { name: boardWords.severity, exact: true }).tap();
    await button(severityWords.still(second)).waitFor();
    await button(new RegExp(`^${worst} `)).tap();
    const sheet = page.getByRole("dialog", { name: `${second} → ${worst}. ${severityWords.why}` });
    expect(await sheet.innerText()).not.toMatch(BUILT_IN);
    await sheet.getByRole("button").first().tap();
    await title(new RegExp(`^${worst} `));
    await untilSaved(page);
  });

  test("are in the log, in its exports and in the next text", async () => {
    const { page } = phone;
    await page.goto(`${incident}/log`);
    await page.getByRole("article").getByText(`severity ${second}`, { exact: true }).first().waitFor();
    await page
      .getByRole("article")
      .getByText(new RegExp(`^severity ${worst}: `))
      .first()
      .waitFor();
    expect(await shown()).not.toMatch(BUILT_IN);
    const log = await textLog(incident);
    expect(log).toContain(` ${second} [ic] update copied`);
    expect(log).toMatch(new RegExp(` ${worst} \\[ic\\] severity ${worst}: `));
    expect(log).not.toMatch(BUILT_IN);
    await page.goto(`${incident}/update`);
    await button(updateWords.copy).tap();
    await page.getByText(updateWords.posted.copied).waitFor();
    expect(await copied()).toContain(`[${worst} UPDATE]`);
  });

  test("leave an incident from before as it was logged, beside the new one", async () => {
    const { page } = phone;
    await page.goto(former);
    await title(/^SEV2 /);
    const tools = page.getByRole("navigation", { name: boardWords.tools });
    await tools.getByRole("button", { name: boardWords.severity, exact: true }).tap();
    for (const level of ["SEV1", "SEV2", "SEV3", "SEV4"]) await button(new RegExp(`^${level} `)).waitFor();
    expect(await page.getByRole("button", { name: new RegExp(`^${worst} `) }).count()).toBe(0);
    expect(await textLog(former)).toMatch(/ SEV2 \[ic\] update copied/);
    for (const path of ["/", "/open"]) {
      await page.goto(server.url + path);
      await page.getByRole("link", { name: /^SEV2 / }).waitFor();
      await page.getByRole("link", { name: new RegExp(`^${worst} `) }).waitFor();
    }
  });

  test("are in a drill, from its first choice to its score", async () => {
    const { page } = phone;
    await page.goto(`${server.url}/drills/scenario/checkout-payments`);
    await button("Start drill").tap();
    await button("Acknowledge").tap();
    await button("Declare incident").tap();
    const text = await firstMinutes(second, "Ivo", "Mara");
    expect(text).toContain("[DRILL]");
    expect(text).toContain(`[${second}]`);
    expect(text).not.toMatch(BUILT_IN);
    await page.getByRole("timer", { name: boardWords.nextUpdate }).waitFor();
    await untilSaved(page);
    await page.goto(`${page.url()}/channel`);
    await button("End drill").tap();
    await page.getByRole("dialog").getByRole("button", { name: "End drill", exact: true }).tap();
    await title("Score");
    await page
      .getByText(/\d+ of 100/)
      .first()
      .waitFor();
    expect(await shown()).not.toMatch(BUILT_IN);
  });
});
