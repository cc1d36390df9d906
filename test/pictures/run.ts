// Takes the pictures of README and manifest from the real app: `npm run pictures` after a visible change.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { startServer } from "../kit/browser/serve.ts";
import { findChromium } from "../kit/run/find-chromium.ts";
import { tapOnlyWhatTakesTaps } from "../kit/taps/tap.ts";

const root = resolve(import.meta.dirname, "../..");
const pictures = join(root, "public", "pictures");

const declare = async (page: Page, url: string): Promise<string> => {
  await page.goto(url);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.getByRole("button", { name: "I am IC" }).tap();
  await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  return page.url().replace(/\/first$/, "");
};

const take = async (page: Page, name: string): Promise<void> => {
  await page.locator('[data-saving="saved"], [data-early]').first().waitFor();
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

mkdirSync(pictures, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), "first90-pictures-"));
const server = await startServer(join(root, "dist"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  headless: true,
  args: ["--no-sandbox", "--disable-gpu"],
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  colorScheme: "dark",
  permissions: ["clipboard-read", "clipboard-write"],
});
await tapOnlyWhatTakesTaps(context);
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(server.url);
await page.getByText("No open incidents on this phone.").waitFor();
await take(page, "now-dark");
const incident = await declare(page, server.url);
await take(page, "first-ninety-dark");
await page.getByRole("button", { name: "Copy channel name" }).tap();
await page.goto(`${incident}/update`);
await page.getByRole("button", { name: "checkout" }).tap();
await page.getByRole("button", { name: "failing", exact: true }).tap();
await page.getByRole("button", { name: "Copy update" }).tap();
await page.getByText("Copied and logged.").waitFor();
await page.evaluate(() => localStorage.setItem("first90.theme", "light"));
await page.goto(incident);
await page.getByRole("timer").waitFor();
await take(page, "board-light");
await context.close();
await server.stop();
rmSync(profile, { recursive: true, force: true });
