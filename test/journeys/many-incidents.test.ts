// Twelve incidents open at once, with long titles and names, on the narrowest phone: no row breaks, what is overdue comes
// first, and nothing about the others moves the clock.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IncidentId, Person, PersonId } from "../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../src/domain/incident/facts.ts";
import { sideways } from "../kit/browser/page-checks.ts";
import { createPhone, type Phone, type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";
import { createWriter, T0, update } from "../kit/log/log.ts";

const MIN = 60_000;
const LENGTH = 54;
/** With and without a space to break at. */
const titles = [
  "Checkout fails for customers with stored cards abroad",
  "Zahlungsschnittstellenausfallbenachrichtigungsdienst",
];
const commander: Person = {
  id: "person-long" as PersonId,
  name: "Maximiliana-Konstantina Papadopoulou-Featherstonehaugh".padEnd(LENGTH, "x"),
};
const levels = ["SEV3", "SEV1", "SEV2"] as const;
let server: Server;
let phone: Phone;

const nameOf = (index: number): string => `${titles[index % 2]}${index}`.padEnd(LENGTH, "y").slice(0, LENGTH);

/** Every third one has sent no update, which is overdue unless it is a SEV3. */
const logOf = (index: number): string => {
  const incidentId = `many-${index}` as IncidentId;
  const write = createWriter(incidentId, `many-${index}`);
  const level = levels[index % 3] ?? "SEV2";
  const drafts: readonly FactDraft[] = [
    { type: "incident.declared/1", data: { drill: false } },
    { type: "severity.set/1", data: { level, triage: null, reason: null } },
    { type: "role.assigned/1", data: { role: "ic", person: commander } },
    { type: "channel.named/1", data: { name: `#inc-${nameOf(index).replaceAll(" ", "-").toLowerCase()}` } },
    { type: "detail.set/1", data: { field: "title", text: nameOf(index) } },
    ...(index % 4 === 1 ? [] : [update(5_000, "investigating")]),
  ];
  const log = drafts.map((draft, at) => write.at(at * 1_000, draft, commander));
  return JSON.stringify({ format: "first90.incident", version: 1, incidentId, log });
};

const open = async (page: Page, path: string, heading: string | RegExp): Promise<void> => {
  await page.goto(`${server.url}${path}`);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
};

beforeAll(async () => {
  server = await startServer();
  phone = await createPhone({ width: 320, height: 640 });
  const { page } = phone;
  await page.clock.install({ time: T0 + 10 * MIN });
  await page.goto(server.url);
  await untilOfflineReady(page);
  for (let index = 0; index < 12; index += 1) {
    await open(page, "/review", "Review");
    const buffer = Buffer.from(logOf(index));
    await page.locator('input[type="file"]').setInputFiles({ name: "log.json", mimeType: "application/json", buffer });
    await page
      .getByText(/imported/i)
      .first()
      .waitFor();
  }
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

describe("twelve open incidents", () => {
  const rows = (page: Page): Promise<readonly string[]> =>
    page.locator('main a[href^="/incident/many-"]').allTextContents();
  /** The overdue ones are the SEV1s and SEV2s without an update. */
  const isLate = (text: string): boolean => /overdue/i.test(text);

  test.each([
    ["Now", "/", "First90"],
    ["the overview", "/open", "All open incidents"],
  ])("fit on %s, whole, what is overdue first", async (_where, path, heading) => {
    const { page } = phone;
    await open(page, path, heading);
    await expect.poll(async () => (await rows(page)).length).toBe(12);
    expect(await sideways(page)).toEqual([]);
    const texts = await rows(page);
    expect(texts.every((text) => text.includes(commander.name))).toBe(true);
    const late = texts.map(isLate);
    expect(late.filter(Boolean).length).toBeGreaterThan(1);
    expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
    const cut = await page
      .locator('main a[href^="/incident/many-"] *')
      .evaluateAll((parts) =>
        parts
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
  });

  test("leave the clock of a board where it is", async () => {
    const { page } = phone;
    await open(page, "/incident/many-0", new RegExp(nameOf(0).slice(0, 20)));
    const others = page.getByRole("link", { name: /^11 others, \d overdue/ });
    await others.waitFor();
    expect(await sideways(page)).toEqual([]);
    const clock = await page.getByRole("timer").boundingBox();
    const thumb = await page.getByRole("region", { name: "Next move" }).boundingBox();
    if (!clock || !thumb) throw new Error("the board has a clock and a next move");
    expect(clock.y).toBeGreaterThan(0);
    expect(clock.y + clock.height).toBeLessThanOrEqual(thumb.y);
    const line = await others.boundingBox();
    expect(line?.y).toBeGreaterThan(clock.y);
  });
});
