// A log of 50,000 entries into a phone and out of it again: how long a person waits, and for how long at a time the page
// takes no taps.

import type { Page } from "playwright-core";
import type { IncidentId } from "../../src/domain/fact/ids.ts";
import { toJson } from "../../src/formats/export/to-json.ts";
import { startServer } from "../kit/browser/serve.ts";
import { createWriter } from "../kit/log/log.ts";
import { longIncident } from "../kit/log/stories.ts";
import { PATIENCE_MS } from "../kit/run/patience.ts";
import { createProfile } from "./browser.ts";
import { median, row } from "./figures.ts";

const FACTS = Number(process.env.BENCH_FACTS ?? 50_000);
const ROUNDS = Math.min(3, Number(process.env.BENCH_ROUNDS ?? 3));
const formats = ["Text", "Markdown", "CSV", "JSON", "Web page", "Picture (SVG)"] as const;

interface Measured {
  readonly ms: number;
  /** The longest single task of the page in that time. */
  readonly longestMs: number;
}

/** Prints the rows; each round has an incident of its own. */
export const benchLongLog = async (dist: string): Promise<void> => {
  const server = await startServer(dist);
  const profile = createProfile();
  const { context, page } = await profile.open();
  context.setDefaultTimeout(PATIENCE_MS);
  const rows = new Map<string, Measured[]>();
  const note = (name: string, measured: Measured): unknown => rows.set(name, [...(rows.get(name) ?? []), measured]);
  await page.goto(server.url);
  await page.getByText("Ready offline").waitFor();
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = `bench-log-${round}` as IncidentId;
    const buffer = Buffer.from(toJson(id, longIncident(FACTS, createWriter(id, `bench-log-${round}`))));
    const bring = async (said: RegExp): Promise<void> => {
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: "log.json", mimeType: "application/json", buffer });
      await page.getByText(said).waitFor();
    };
    await page.goto(`${server.url}/review`);
    note("import", await measure(page, () => bring(/^Imported /)));
    await page.goto(`${server.url}/review`);
    note("import again, nothing new", await measure(page, () => bring(/already on this phone/)));
    for (const format of formats) {
      // Each time as in a page that has read nothing yet.
      await page.goto(`${server.url}/incident/${id}/export`);
      await page.getByRole("button", { name: format, exact: true }).tap();
      const take = async (): Promise<void> => {
        const download = page.waitForEvent("download");
        await page.getByRole("button", { name: "Download", exact: true }).tap();
        await (await download).path();
      };
      note(`export as ${format}`, await measure(page, take));
    }
  }
  console.log(`\nA log of ${FACTS.toLocaleString("en")} entries, ${ROUNDS} rounds, median (min–max)`);
  for (const [name, all] of rows)
    console.log(
      row(
        name,
        all.map(({ ms }) => ms),
        [`longest task of the page ${Math.round(median(all.map(({ longestMs }) => longestMs)))} ms`],
      ),
    );
  await context.close();
  profile.remove();
  await server.stop();
};

const measure = async (page: Page, work: () => Promise<void>): Promise<Measured> => {
  await page.evaluate(() => {
    const state = window as unknown as { longestMs: number };
    state.longestMs = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longestMs = Math.max(state.longestMs, duration);
    }).observe({ type: "longtask" });
  });
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  // The observer hears of a task once it is over.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  return { ms, longestMs: await page.evaluate(() => (window as unknown as { longestMs: number }).longestMs) };
};
