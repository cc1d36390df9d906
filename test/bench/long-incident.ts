// An incident of 10,000 facts: opening it compared with a small one, appending to it, scrolling its whole log.

import type { Page } from "playwright-core";
import { startServer } from "../kit/browser/serve.ts";
import { createProfile } from "./browser.ts";
import { median, ratio, row } from "./figures.ts";
import { seedFacts } from "./seed.ts";

const FACTS = 10_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);

/** Prints the rows; large and small are opened in turn. */
export const benchLongIncident = async (dist: string): Promise<void> => {
  const server = await startServer(dist);
  const profile = createProfile();
  const { context, page } = await profile.open();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.locator('[data-saving="saved"]').first().waitFor();
  const small = page.url().replace(/\/first$/, "");
  await seedFacts(page, FACTS, "bench-long");
  const large = `${server.url}/incident/bench-long`;
  // Opened once and written to once: from then on it has its row, like any incident the app has written.
  await page.goto(large);
  await addNote(page, "first");
  const opened: { large: number[]; small: number[] } = { large: [], small: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    opened.small.push(await timeOpen(page, small));
    opened.large.push(await timeOpen(page, large));
  }
  const appended: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) appended.push(await addNote(page, `note ${round}`));
  const frames = await scrollLog(page, `${large}/log`);
  console.log(`\nAn incident of ${FACTS.toLocaleString("en")} facts, ${ROUNDS} rounds, median (min–max)`);
  console.log(row("open a small incident", opened.small));
  console.log(
    row("open the large one", opened.large, [`${ratio(opened.large, opened.small).toFixed(2)} × small (target 2)`]),
  );
  console.log(row("append to the large one, tap to shown", appended, ["target 30 ms"]));
  console.log(
    row("scroll its log, ms a frame", frames, [
      `${frames.filter((ms) => ms > 33.4).length} of ${frames.length} frames over 33 ms`,
    ]),
  );
  console.log(
    `  entries on the log screen: ${median([await page.getByRole("article").count()])} drawn of ${FACTS.toLocaleString("en")}`,
  );
  await context.close();
  profile.remove();
  await server.stop();
};

const timeOpen = async (page: Page, url: string): Promise<number> => {
  await page.goto(url, { waitUntil: "commit" });
  const ready = await page.waitForFunction(() => {
    const state = window as unknown as { openedMs?: number };
    if (document.querySelector('[role="timer"]') && document.querySelector("article"))
      state.openedMs ??= performance.now();
    return state.openedMs;
  });
  return (await ready.jsonValue()) as number;
};

const addNote = async (page: Page, text: string): Promise<number> => {
  await page.getByRole("textbox", { name: "What happened" }).fill(text);
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (![...document.querySelectorAll("article")].some(({ textContent }) => textContent?.includes(wanted)))
            return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const add = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Add to log");
        add?.click();
      }),
    text,
  );
};

const scrollLog = async (page: Page, url: string): Promise<number[]> => {
  await page.goto(url);
  await page.getByRole("article").first().waitFor();
  await page.waitForFunction(() => (document.querySelector("main")?.scrollHeight ?? 0) > 100_000);
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const main = document.querySelector("main");
        const frames: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          frames.push(now - last);
          last = now;
          if (main) main.scrollTop += 400;
          if (main && frames.length < 240) requestAnimationFrame(step);
          else resolve(frames.slice(2));
        };
        requestAnimationFrame(step);
      }),
  );
};
