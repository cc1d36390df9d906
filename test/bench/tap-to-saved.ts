// From the tap to "saved" on screen, against one raw strict put in the same page, while the tables grow.

import { startServer } from "../kit/browser/serve.ts";
import { createProfile } from "./browser.ts";
import { median, ratio, row } from "./figures.ts";
import { seedFacts } from "./seed.ts";

const SIZES = [0, 1_000, 10_000, 100_000];
const TAPS = Number(process.env.BENCH_TAPS ?? 60);

interface Pair {
  readonly tapMs: number[];
  readonly paintMs: number[];
  readonly rawMs: number[];
}

/** Prints the rows: tap and raw put in turn, at each size. */
export const benchTapToSaved = async (dist: string): Promise<void> => {
  const server = await startServer(dist);
  console.log(`\nTap to saved, ${TAPS} taps and raw strict puts in turn, median (min–max)`);
  let empty = Number.NaN;
  for (const size of SIZES) {
    const profile = createProfile();
    const { context, page } = await profile.open();
    await page.goto(server.url);
    await page.getByRole("button", { name: "Declare incident" }).tap();
    await page.getByRole("button", { name: /^SEV2/ }).tap();
    await page.locator('[data-saving="saved"]').first().waitFor();
    const incident = page.url().replace(/\/first$/, "");
    if (size > 0) await seedFacts(page, size, "bench-large");
    await page.goto(incident);
    await page.getByRole("button", { name: "Decide" }).waitFor();
    // The app updates the second copy after the start; this measures the quiet phone after that.
    await page.evaluate(untilJournalHolds, size);
    const pair = await page.evaluate(measure, TAPS);
    if (size === 0) empty = median(pair.tapMs);
    const flat = `${(median(pair.tapMs) / empty).toFixed(2)} × empty (target 1.15)`;
    console.log(row(`raw strict put beside ${size.toLocaleString("en")} facts`, pair.rawMs));
    console.log(
      row("  tap to saved", pair.tapMs, [`${ratio(pair.tapMs, pair.rawMs).toFixed(2)} × raw (target 1.4)`, flat]),
    );
    console.log(row("  tap to shown", pair.paintMs));
    await context.close();
    profile.remove();
  }
  await server.stop();
};

// Runs in the page.
const untilJournalHolds = async (count: number): Promise<void> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("first90");
  for (let bytes = -1; bytes < count * 200; await new Promise(requestAnimationFrame)) {
    bytes = 0;
    for await (const entry of folder.values()) {
      if (entry.kind === "file") bytes += (await (entry as FileSystemFileHandle).getFile()).size;
    }
  }
};

// Runs in the page. Taps alternate between two steps of the loop, each of which is one fact.
const measure = async (taps: number): Promise<Pair> => {
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("bench-raw", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("rows", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const put = (id: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const transaction = raw.transaction("rows", "readwrite", { durability: "strict" });
      transaction
        .objectStore("rows")
        .put({ id, at: Date.now(), type: "note.added/1", data: { text: "raw strict put" } });
      transaction.oncomplete = () => resolve(performance.now() - started);
      transaction.onerror = () => reject(transaction.error);
    });
  const button = (name: string): HTMLElement => {
    const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`No button ${name}`);
    return found;
  };
  const tap = (name: string): Promise<{ readonly savedMs: number; readonly shownMs: number }> =>
    new Promise((resolve) => {
      const target = button(name);
      const started = performance.now();
      let shownMs = Number.NaN;
      const observer = new MutationObserver(() => {
        if (Number.isNaN(shownMs) && target.getAttribute("aria-pressed") === "true")
          shownMs = performance.now() - started;
        const state = document.querySelector("[data-saving]")?.getAttribute("data-saving");
        if (Number.isNaN(shownMs) || state !== "saved") return;
        observer.disconnect();
        resolve({ savedMs: performance.now() - started, shownMs });
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      target.click();
    });
  const result: Pair = { tapMs: [], paintMs: [], rawMs: [] };
  for (let round = 0; round < taps + 5; round += 1) {
    const rawMs = await put(round);
    const { savedMs, shownMs } = await tap(round % 2 === 0 ? "Decide" : "Delegate");
    if (round < 5) continue;
    result.rawMs.push(rawMs);
    result.tapMs.push(savedMs);
    result.paintMs.push(shownMs);
  }
  raw.close();
  return result;
};
