// Takes the pictures of README, manifest and docs/design.md from the real app: `npm run pictures` after a visible change.
// Install Roboto first, the font of most phones (Debian: fonts-roboto-unhinted).

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { startServer } from "../kit/browser/serve.ts";
import { findChromium } from "../kit/run/find-chromium.ts";
import { tapOnlyWhatTakesTaps } from "../kit/taps/tap.ts";
import { writeSheet } from "./sheet.ts";
import { story } from "./story.ts";

const root = resolve(import.meta.dirname, "../..");
const forReadme = join(root, "public", "pictures");
const forDocs = join(root, "docs", "pictures");

const themes = ["dark", "light", "night"] as const;
type Theme = (typeof themes)[number];

const phone = { width: 390, height: 844 };
/** The board on other windows: the smallest phone, a phone on its side, a laptop. */
const otherSizes = [
  { width: 320, height: 640 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 },
];

/** Pictures that README and manifest show, by stop. */
const shown: Readonly<Record<string, readonly Theme[]>> = {
  "now-first": ["dark"],
  "first-minutes": ["dark"],
  board: ["dark", "light"],
};

const show = async (page: Page, address: string, theme: Theme): Promise<void> => {
  await page.evaluate((name) => localStorage.setItem("first90.theme", name), theme);
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator('[data-saving="saved"], nav').first().waitFor();
  // What is fetched after the first frame is there once nothing is fetched any more.
  await page.waitForLoadState("networkidle");
};

for (const folder of [forReadme, forDocs]) mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), "first90-pictures-"));
const server = await startServer(join(root, "dist"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  headless: true,
  args: ["--no-sandbox", "--disable-gpu"],
  viewport: phone,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  permissions: ["clipboard-read", "clipboard-write"],
});
await tapOnlyWhatTakesTaps(context);
const page = context.pages()[0] ?? (await context.newPage());
/** Joins the pictures: the app's own page may load no pictures but its own. */
const table = await context.newPage();
await page.bringToFront();
await page.goto(server.url);
await page.getByText("Ready offline").waitFor();

for await (const { name, path } of story(page, server.url)) {
  const address = `${server.url}${path}`;
  const taken: Buffer[] = [];
  for (const theme of themes) {
    await show(page, address, theme);
    taken.push(await page.screenshot({ scale: "css" }));
    if (shown[name]?.includes(theme)) await page.screenshot({ path: join(forReadme, `${name}-${theme}.png`) });
  }
  await writeSheet(table, taken, join(forDocs, `${name}.png`));
  if (name !== "board") continue;
  for (const size of otherSizes) {
    await page.setViewportSize(size);
    const wide: Buffer[] = [];
    for (const theme of themes) {
      await show(page, address, theme);
      wide.push(await page.screenshot({ scale: "css" }));
    }
    await writeSheet(table, wide, join(forDocs, `board-${size.width}.png`));
  }
  await page.setViewportSize(phone);
}
await context.close();
await server.stop();
rmSync(profile, { recursive: true, force: true });
