// A team that isn't Carta's, by a file of its cards: imported in a quiet moment, and from then on its own severities,
// its own words and its own service are in the first status, in eight taps and no keystroke, with no server.

import { afterAll, beforeAll, expect, test } from "vitest";
import { packFile } from "../../src/actions/cards/pack-file.ts";
import { type PackChips, withService } from "../../src/domain/pack/chips.ts";
import type { Pack } from "../../src/domain/pack/pack.ts";
import { boardWords } from "../../src/ui/words/board.ts";
import { cardFileWords } from "../../src/ui/words/card-file.ts";
import { firstNinetyWords, flowWords } from "../../src/ui/words/incident.ts";
import { updateWords } from "../../src/ui/words/update.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";
import { shownAtTap } from "../kit/browser/shown-at-tap.ts";
import { packWith } from "../kit/log/team-pack.ts";
import { countHandOn } from "../kit/taps/hand-count.ts";

const named = packWith([
  ["SEV1", "total", "P1", "Total"],
  ["SEV2", "broad", "P2", "Broad"],
  ["SEV3", "local", "P3", "Local"],
]);

const noServices: PackChips["services"] = [];

/** The harbour's cards: its severities, its services, and a line of its own in the first status. */
const harbour: Pack = {
  ...named,
  chips: {
    ...named.chips,
    services: ["Crane control", "Gate"].reduce(withService, noServices),
    impact: ["stands still", "slow"],
  },
  templates: named.templates.map((template) =>
    template.id === "first-status"
      ? { ...template, lines: [...template.lines, { label: "Radio", text: "channel 12", optional: false }] }
      : template,
  ),
};

let server: Server;
let phone: KeptPhone;
const button = (name: string | RegExp) => phone.page.getByRole("button", { name, exact: true }).first();

beforeAll(async () => {
  server = await startServer();
  phone = await createKeptPhone();
  const { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await server.stop();
});
afterAll(() => phone.close());

test("the file shows what would change, and is taken over in one tap", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/cards/file`);
  const { name, text } = packFile(harbour);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await button(cardFileWords.use).tap();
  await page.getByText(cardFileWords.imported).waitFor();
});

test("the first status has the team's own names after eight taps and no keystroke", async () => {
  await phone.context.close();
  const page = await phone.restart();
  await page.goto(server.url);
  await button("Declare incident").waitFor();
  const hand = await countHandOn(page);
  await button("Declare incident").tap();
  await button(/^P2 Broad/).tap();
  await button(firstNinetyWords.iAmIc).tap();
  await button(firstNinetyWords.copyChannel).tap();
  await page.getByRole("heading", { level: 2, name: /ops lead/i }).waitFor();
  await page.getByRole("link", { name: flowWords.backToBoard }).tap();
  const tools = page.getByRole("navigation", { name: boardWords.tools });
  await tools.getByRole("button", { name: boardWords.update, exact: true }).tap();
  await button("Crane control").tap();
  await page.locator("[data-update-preview]").filter({ hasText: "Crane control" }).waitFor();
  const preview = await shownAtTap(page, () => button(updateWords.copy).tap());
  await page.getByText(updateWords.posted.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(preview);
  expect(preview.split("\n")[0]).toMatch(/\[P2\] Crane control/);
  expect(preview).toMatch(/Radio:\W* channel 12/);
  expect(preview).not.toMatch(/SEV\d|checkout|Carta/);
  expect(await hand.keystrokes()).toBe(0);
  expect(await hand.taps()).toBeLessThanOrEqual(8);
});
