// The commander's views: next moves at 10,000 facts and across 20 open incidents, as calls and as the overview on screen.

import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { IncidentId, Instant } from "../../src/domain/fact/ids.ts";
import type { Fact } from "../../src/domain/incident/facts.ts";
import { foldIncident } from "../../src/domain/incident/fold.ts";
import { nextMoves } from "../../src/domain/views/next-moves/next-moves.ts";
import { movesAcross } from "../../src/domain/views/overview.ts";
import { startServer } from "../kit/browser/serve.ts";
import { fullRun } from "../kit/log/full-run.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "../kit/log/log.ts";
import { longIncident } from "../kit/log/stories.ts";
import { createProfile } from "./browser.ts";
import { ratio, row } from "./figures.ts";

const FACTS = 10_000;
const OPEN = 20;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const CALLS = 2_000;

/** Prints the rows; the things compared run in turn. */
export const benchCommand = async (dist: string): Promise<void> => {
  console.log(`\nNext moves, ${ROUNDS} rounds, median (min–max)`);
  benchCalls();
  await benchOverview(dist);
};

const benchCalls = (): void => {
  const small = foldIncident(INCIDENT, firstNinetySeconds());
  const large = foldIncident(INCIDENT, commanded(FACTS));
  const harmful = foldIncident(INCIDENT, commanded(FACTS, "mitigating"));
  const all = Array.from({ length: OPEN }, () => ({ incident: large, pack: builtInPack }));
  const now = (T0 + 45 * 60_000) as Instant;
  const each: Record<"small" | "large" | "harmful" | "all", number[]> = { small: [], large: [], harmful: [], all: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    each.small.push(perCall(() => nextMoves(small, builtInPack, now)));
    each.large.push(perCall(() => nextMoves(large, builtInPack, now)));
    each.harmful.push(perCall(() => nextMoves(harmful, builtInPack, now)));
    each.all.push(perCall(() => movesAcross(all, now)));
  }
  const µs = (values: readonly number[]) => values.map((ms) => ms * 1_000);
  const line = (name: string, values: readonly number[], notes: readonly string[] = []): string =>
    row(name, µs(values), notes).replace(" ms", " µs");
  console.log(line("next moves of a small incident, a call", each.small));
  console.log(
    line(`next moves at ${FACTS.toLocaleString("en")} facts, a call`, each.large, [
      `${ratio(each.large, each.small).toFixed(2)} × small`,
    ]),
  );
  console.log(
    line("the same while it is mitigated", each.harmful, [`${ratio(each.harmful, each.large).toFixed(2)} × monitored`]),
  );
  console.log(
    line(`next moves across ${OPEN} of them, a call`, each.all, [`${ratio(each.all, each.large).toFixed(1)} × one`]),
  );
};

/** An incident with everything a commander does up to this phase, then entries up to `count`. */
const commanded = (count: number, until: "mitigating" | "monitoring" = "monitoring"): readonly Fact[] => {
  const run = fullRun();
  const last = run.findIndex((fact) => fact.type === "phase.moved/1" && fact.data.to === until);
  const story = run.slice(0, last + 1);
  const write = createWriter(INCIDENT, "device-2");
  return [...story, ...longIncident(count - story.length, write)];
};

const perCall = (call: () => unknown): number => {
  const started = performance.now();
  for (let times = 0; times < CALLS; times += 1) call();
  return (performance.now() - started) / CALLS;
};

const benchOverview = async (dist: string): Promise<void> => {
  const server = await startServer(dist);
  const profiles = await Promise.all(
    [1, OPEN].map(async (incidents) => {
      const profile = createProfile();
      const { context, page } = await profile.open();
      await page.goto(server.url);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.getByRole("button", { name: "Declare incident" }).tap();
      await page.getByRole("button", { name: /^SEV2/ }).tap();
      await page.locator('[data-saving="saved"]').first().waitFor();
      for (let index = 1; index < incidents; index += 1) await importLog(page, server.url, index);
      return { incidents, profile, context, page };
    }),
  );
  const opened = new Map<number, number[]>(profiles.map(({ incidents }) => [incidents, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { incidents, page } of profiles) {
      await page.goto(`${server.url}/open`, { waitUntil: "commit" });
      const ready = await page.waitForFunction((wanted) => {
        const state = window as unknown as { openedMs?: number };
        if (document.querySelectorAll("main a").length >= wanted && document.querySelector("main ol button"))
          state.openedMs ??= performance.now();
        return state.openedMs;
      }, incidents);
      opened.get(incidents)?.push((await ready.jsonValue()) as number);
    }
  }
  const [one, many] = [opened.get(1) ?? [], opened.get(OPEN) ?? []];
  console.log(row("overview of one open incident, shown after", one));
  console.log(
    row(`overview of ${OPEN}, one of ${FACTS.toLocaleString("en")} facts, shown after`, many, [
      `${ratio(many, one).toFixed(2)} × one`,
    ]),
  );
  for (const { context, profile } of profiles) {
    await context.close();
    profile.remove();
  }
  await server.stop();
};

/** Imports a log as a person would; the first one is long. */
const importLog = async (
  page: Awaited<ReturnType<ReturnType<typeof createProfile>["open"]>>["page"],
  url: string,
  index: number,
): Promise<void> => {
  const incidentId = `bench-open-${index}` as IncidentId;
  const write = createWriter(incidentId, `bench-${index}`);
  const log = longIncident(index === 1 ? FACTS : 40, write);
  await page.goto(`${url}/review`);
  await page.locator('input[type="file"]').setInputFiles({
    name: `${incidentId}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ format: "first90.incident", version: 1, incidentId, log })),
  });
  await page
    .getByText(/imported|Imported/)
    .first()
    .waitFor();
};
