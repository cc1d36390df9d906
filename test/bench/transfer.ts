// How long two hours of an incident take from one phone's screen through the other's camera, as a person waits for it.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { toJson } from "../../src/formats/export/to-json.ts";
import { packLog } from "../../src/formats/transfer/packed-log.ts";
import { showFrames } from "../../src/formats/transfer/show-frames.ts";
import { type SeenCode, seeCodes, writeCameraFile } from "../kit/browser/fake-camera.ts";
import { startServer } from "../kit/browser/serve.ts";
import { TWO_HOURS, twoHours } from "../kit/log/two-hours.ts";
import { createProfile } from "./browser.ts";
import { median, row } from "./figures.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const LENGTH = 80;

/** Prints the rows; the camera starts at another code in each round, clear and blurred in turn. */
export const benchTransfer = async (dist: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "first90-bench-film-"));
  const film = join(folder, "film.y4m");
  writeCameraFile(film, [[]]);
  const server = await startServer(dist);
  const [sender, receiver] = [createProfile(), createProfile(film)];
  const [from, to] = [await sender.open(), await receiver.open()];
  await from.page.goto(`${server.url}/review`);
  const text = toJson(TWO_HOURS, twoHours);
  await from.page
    .locator('input[type="file"]')
    .setInputFiles({ name: "log.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await from.page.getByText("Imported 150 entries.").waitFor();
  await from.page.goto(`${server.url}/incident/${TWO_HOURS}/send`);
  const codes = await seeCodes(from.page, LENGTH + ROUNDS);
  const clear: number[] = [];
  const blurred: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const shown = codes.slice(round, round + LENGTH);
    writeCameraFile(film, shown.slice(0, 45));
    clear.push(await receive(to.page, server.url));
    writeCameraFile(
      film,
      shown.map((code, index) => (index % 5 < 2 ? blank(code) : code)),
    );
    blurred.push(await receive(to.page, server.url));
  }
  const packed = packLog(text);
  const shortestMs = (showFrames(packed)?.count ?? Number.NaN) * 100;
  const notes = (values: readonly number[]): readonly string[] => [
    `${(median(values) / shortestMs).toFixed(2)} × its codes once`,
    `${(packed.length / 1000).toFixed(1)} kB, ${twoHours.length} entries`,
  ];
  console.log(`\nTwo hours of an incident by code, ten codes a second, ${ROUNDS} rounds in turn, median (min–max)`);
  console.log(row("tap on Start camera to received", clear, notes(clear)));
  console.log(row("the same with 40 % of the codes blurred", blurred, notes(blurred)));
  for (const { context } of [from, to]) await context.close();
  for (const profile of [sender, receiver]) profile.remove();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
};

/** A code that the camera didn't see at all. */
const blank = (code: SeenCode): SeenCode => code.map((modules) => "0".repeat(modules.length));

const receive = async (page: Page, url: string): Promise<number> => {
  await page.goto(`${url}/receive`);
  await page.getByRole("button", { name: "Start camera" }).waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const status = document.querySelector('[role="status"]');
        const observer = new MutationObserver(() => {
          if (!/^(Received|Nothing new)/.test(status?.textContent ?? "")) return;
          observer.disconnect();
          resolve(performance.now() - started);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const start = [...document.querySelectorAll("button")].find(
          ({ textContent }) => textContent === "Start camera",
        );
        start?.click();
      }),
  );
};
