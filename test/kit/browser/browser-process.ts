// The browser's processes. Starting one costs more than most journeys, so phones share one unless they need it for
// themselves.

import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** How every browser of the journeys is started. */
export const launchOptions = (flags: readonly string[]) => ({
  executablePath: inject("chromium"),
  headless: true,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...flags,
  ],
});

/** By their flags. They end with the process that runs the tests, which goes through many files. */
const running = new Map<string, Promise<Browser>>();

/** Resolves to the browser with these flags, which is started when it is first needed. */
export const sharedBrowser = async (flags: readonly string[]): Promise<Browser> => {
  const key = flags.join(" ");
  const started = running.get(key) ?? chromium.launch(launchOptions(flags));
  running.set(key, started);
  const browser = await started;
  if (browser.isConnected()) return browser;
  // It crashed meanwhile: the next phone gets another.
  running.delete(key);
  return sharedBrowser(flags);
};
