// After a drill, with the server stopped: score, debrief, a changed card, history, certificate. Each log comes from
// another phone through Review, as if an observer had brought it.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { Scenario } from "../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../src/domain/incident/facts.ts";
import { toJson } from "../../src/formats/export/to-json.ts";
import { builtInScenarios } from "../../src/practice/content/built-in-scenarios.ts";
import { scoreDrill } from "../../src/practice/domain/score/score-drill.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { sideways, smallTargets, violations } from "../kit/browser/page-checks.ts";
import { type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";
import { setTextSize } from "../kit/browser/text-size.ts";
import { byIncident, playedDrill } from "../kit/drill/drills.ts";
import { playPoorly, playWell } from "../kit/drill/players.ts";

const byId = (id: string): Scenario => builtInScenarios.find((one) => one.id === id) as Scenario;
const standard = byId("checkout-payments");
const last = byId("friday-three");
const DAY_MS = 86_400_000;
/** What this drill adds to the card of its level. */
const ownCase = standard.parts[0]?.boundary ?? "?";
/** A drill from `daysAgo` days ago, whenever this runs. */
const played = (facts: readonly Fact[], name: string, daysAgo: number): readonly Fact[] => {
  const at = facts[0]?.at ?? 0;
  return playedDrill(facts, { name, days: Math.floor((Date.now() - at) / DAY_MS) - daysAgo });
};
const good = played(playWell(standard), "good", 9);
const poor = played(playPoorly(standard), "poor", 6);
const three = played(playWell(last), "three", 3);
const points = (scenario: Scenario, facts: readonly Fact[]) =>
  `${scoreDrill(scenario, facts, builtInPack)?.points} of 100`;

let server: Server;
let phone: KeptPhone;
let url = "";

beforeAll(async () => {
  server = await startServer();
  url = server.url;
  phone = await createKeptPhone();
  const { page } = phone;
  await page.goto(`${url}/review`);
  await untilOfflineReady(page);
  await server.stop();
  for (const [id, facts] of [good, poor, three].flatMap(byIncident)) {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "log.json", mimeType: "application/json", buffer: Buffer.from(toJson(id, facts)) });
    await page.getByText(`Imported ${facts.length} entries.`).waitFor();
  }
});
afterAll(() => phone.close());

const open = async (page: Page, path: string, title: string): Promise<void> => {
  await page.goto(url + path);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
};

test("the scores of a good and of a poor drill are as their logs have them, and far apart", async () => {
  const { page } = phone;
  await open(page, "/incident/good-incident-lead/score", "Score");
  await page.getByText(points(standard, good)).waitFor();
  await page.getByText("This player has no earlier finished drill").waitFor();
  await open(page, "/incident/poor-incident-lead/score", "Score");
  await page.getByText(points(standard, poor)).waitFor();
  await page.getByText(/points fewer than the drill before/).waitFor();
});

test("a point leads to the entries behind it, and from the log back to the same place", async () => {
  const { page } = phone;
  await open(page, "/incident/good-incident-lead/score", "Score");
  await page.getByRole("button", { name: /^One person at the keyboard/ }).tap();
  const sheet = page.getByRole("dialog", { name: "One person at the keyboard: 5 of 5" });
  await sheet.getByRole("link", { name: /change by Ben/ }).tap();
  await page.getByRole("heading", { level: 1, name: "Log" }).waitFor();
  await page
    .getByRole("dialog")
    .getByText(/Undo what else changed/)
    .first()
    .waitFor();
  await page.goBack();
  await sheet.waitFor();
});

test("a rating is kept through a restart", async () => {
  const { page } = phone;
  await open(page, "/incident/good-incident-lead/score", "Score");
  const before = Number.parseInt(points(standard, good), 10);
  await page.getByRole("group", { name: "Trade-offs weighed: 0 to 4 points" }).getByRole("button", { name: "4" }).tap();
  await page.getByText(`${before + 4} of 100`).waitFor();
  await page.locator('[data-saving="saved"]').waitFor();
  await open(page, "/incident/good-incident-lead/score", "Score");
  await page.getByText(`${before + 4} of 100`).waitFor();
  await page.getByText("4 given by the player.").waitFor();
});

test("the debrief tells what was missed, and goes out as Markdown that says DRILL first", async () => {
  const { page } = phone;
  await open(page, "/incident/poor-incident-lead/debrief", "Debrief");
  await page.getByRole("img", { name: /^Timeline of the drill/ }).waitFor();
  await page.getByRole("region", { name: "What would have helped" }).getByText("Tell support what to say").waitFor();
  await page
    .getByRole("region", { name: "What nobody asked about" })
    .getByText(/^Jonas knew/)
    .waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).tap();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^drill-debrief-\d{4}-\d\d-\d\d-checkout-payments\.md$/);
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toMatch(/^# \[DRILL\] Three of ten payments fail\n/);
  expect(text).toContain("not a real outage");
});

test("an answer changes the card, which says so after a restart, and the built-in one comes back", async () => {
  await open(phone.page, "/incident/good-incident-lead/debrief", "Debrief");
  await phone.page.getByRole("button", { name: "Three questions" }).tap();
  await phone.page.getByRole("button", { name: "SEV2", exact: true }).tap();
  await phone.page.getByRole("button", { name: "Apply to SEV2 Major" }).tap();
  await phone.page.getByText("Applied. The card says this from now on.").waitFor();
  await phone.context.close();
  const page = await phone.restart();
  await open(page, "/cards/severity/SEV2", "SEV2 Major");
  await page.getByText("Changed from the built-in card.").waitFor();
  await page.getByText(ownCase).waitFor();
  await open(page, "/incident/good-incident-lead/debrief", "Debrief");
  await page
    .getByRole("region", { name: "Noted as unclear" })
    .getByText(/the boundary of SEV2/)
    .waitFor();
  await open(page, "/cards/severity/SEV2", "SEV2 Major");
  await page.getByRole("button", { name: "Use the built-in card" }).tap();
  await page.getByText("This is the built-in card again.").waitFor();
  await expect.poll(() => page.getByText(ownCase).count()).toBe(0);
});

test("history has the finished drills, and the certificate of the one who passed", async () => {
  const { page } = phone;
  await open(page, "/drills/history", "History");
  await page.getByRole("img", { name: /^Commander, drill after drill\. 2 drills/ }).waitFor();
  await expect.poll(() => page.getByRole("table").getByRole("link").count()).toBe(2);
  await open(page, "/drills/certificate", "Certificate");
  await page.getByText("Not reached yet.").waitFor();
  await page.getByRole("button", { name: "Ana", exact: true }).tap();
  await page.getByText(/^Passed on \d{4}-\d\d-\d\d\. Valid until/).waitFor();
  await page.emulateMedia({ media: "print" });
  await page.getByRole("heading", { name: "Incident command: Ana" }).waitFor();
  await expect.poll(() => page.getByRole("button").count()).toBe(0);
  await page.emulateMedia({ media: "screen" });
});

test("every screen after a drill reads well in each theme, at 320 px and with large text", async () => {
  const { page } = phone;
  const places: readonly (readonly [string, string])[] = [
    ["/incident/poor-incident-lead/score", "Score"],
    ["/incident/poor-incident-lead/debrief", "Debrief"],
    ["/incident/good-incident-lead/debrief?part=cards", "Three questions"],
    ["/drills/history", "History"],
    ["/drills/certificate", "Certificate"],
    ["/drills", "Drills"],
  ];
  const found: Record<string, readonly string[]> = {};
  for (const theme of ["dark", "light", "night"]) {
    await page.evaluate((chosen) => localStorage.setItem("first90.theme", chosen), theme);
    for (const [path, title] of places) {
      await open(page, path, title);
      await page.getByText("Reading from this phone…").waitFor({ state: "detached" });
      const result = await violations(page);
      if (result.length > 0) found[`${path} ${theme}`] = result;
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path, title] of places) {
    await open(page, path, title);
    await page.getByText("Reading from this phone…").waitFor({ state: "detached" });
    const result = [...(await sideways(page)), ...(await smallTargets(page))];
    await setTextSize(page, 200);
    result.push(...(await sideways(page)));
    await setTextSize(page, 100);
    if (result.length > 0) found[`${path} 320`] = result;
  }
  expect(found).toEqual({});
});
