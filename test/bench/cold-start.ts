// Cold offline start: a fresh browser process, the server stopped, the processor slowed, against the two limit pages.

import { startServer } from "../kit/browser/serve.ts";
import { createProfile, type Profile, SLOWDOWN, timeColdStart } from "./browser.ts";
import { ratio, row } from "./figures.ts";
import { serveLimitPage } from "./limit-pages.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const OPEN_INCIDENTS = 10;

interface Contestant {
  readonly name: string;
  readonly profile: Profile;
  readonly url: string;
  readonly selector: string;
  readonly count: number;
}

/** Prints the rows; each round starts every page once, in turn. */
export const benchColdStart = async (dist: string): Promise<void> => {
  const limits = { static: await prepareLimit("static"), rows: await prepareLimit("rows") };
  const app = await prepareApp(dist);
  const contestants: readonly Contestant[] = [
    { name: "limit 1: a static page", ...limits.static, selector: "#go", count: 1 },
    { name: "limit 2: ten rows from raw IndexedDB", ...limits.rows, selector: "li a", count: 10 },
    { name: "home: Declare is there", ...app, selector: '[data-early="declare"]', count: 1 },
    { name: "home: with its ten open incidents", ...app, selector: 'a[href^="/incident/"]', count: OPEN_INCIDENTS },
    { name: "an open incident: its board", ...app, url: app.incident, selector: '[role="timer"]', count: 1 },
  ];
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { profile, url, selector, count }] of contestants.entries()) {
      times[index]?.push(await timeColdStart(profile, url, selector, count));
    }
  }
  console.log(`\nCold offline start, processor slowed ${SLOWDOWN}×, ${ROUNDS} rounds in turn, median (min–max)`);
  const targets = [null, null, "target 1.25", "target 1.25", "target 1.5"];
  for (const [index, { name }] of contestants.entries()) {
    const values = times[index] ?? [];
    const against = `${ratio(values, times[1] ?? []).toFixed(2)} × limit 2`;
    console.log(row(name, values, [against, targets[index] ?? ""]));
  }
  for (const { profile } of [limits.static, limits.rows, app]) profile.remove();
};

const prepareLimit = async (kind: "static" | "rows"): Promise<Pick<Contestant, "profile" | "url">> => {
  const profile = createProfile();
  const server = await serveLimitPage(kind);
  const { context, page } = await profile.open();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await context.close();
  await server.stop();
  return { profile, url: server.url };
};

const prepareApp = async (
  dist: string,
): Promise<Pick<Contestant, "profile" | "url"> & { readonly incident: string }> => {
  const profile = createProfile();
  const server = await startServer(dist);
  const { context, page } = await profile.open();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  let incident = "";
  for (let count = 0; count < OPEN_INCIDENTS; count += 1) {
    await page.goto(server.url);
    await page.getByRole("button", { name: "Declare incident" }).tap();
    await page.getByRole("button", { name: /^SEV2/ }).tap();
    await page.getByRole("button", { name: "I am IC" }).tap();
    await page.locator('[data-saving="saved"]').first().waitFor();
    incident = page.url().replace(/\/first$/, "");
  }
  await page.goto(incident);
  await page.getByRole("timer").waitFor();
  await context.close();
  await server.stop();
  return { profile, url: `${server.url}/`, incident };
};
