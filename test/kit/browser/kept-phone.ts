// A phone with a browser and a profile on disk of its own: what it stored is there after it is closed or killed.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { launchOptions } from "./browser-process.ts";
import { contextOptions, flagsOf, type Phone, type PhoneOptions, switchOff, switchOn } from "./phone.ts";

export interface KeptPhone extends Phone {
  /** The running browser; a new one after each `restart`. */
  readonly context: BrowserContext;
  /** Opens the browser again on the same profile. */
  restart(): Promise<Page>;
  /** Kills the browser process at once, as a phone does. */
  kill(): Promise<void>;
}

/** Returns a phone of 390×844 with a fresh profile. */
export const createKeptPhone = async (options: PhoneOptions = {}): Promise<KeptPhone> => {
  const profile = mkdtempSync(join(tmpdir(), "first90-phone-"));
  let context = await open(profile, options);
  let page = context.pages()[0] ?? (await context.newPage());
  return {
    get context() {
      return context;
    },
    get page() {
      return page;
    },
    async restart() {
      context = await open(profile, options);
      page = context.pages()[0] ?? (await context.newPage());
      return page;
    },
    async kill() {
      const browser = context.browser();
      if (!browser) throw new Error("The browser can't be reached to read its process id");
      const session = await browser.newBrowserCDPSession();
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      const pid = processInfo.find(({ type }) => type === "browser")?.id;
      if (!pid) throw new Error("The browser did not tell its process id");
      const gone = new Promise((done) => browser.once("disconnected", done));
      process.kill(pid, "SIGKILL");
      await gone;
    },
    async close() {
      await switchOff(context);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const open = async (profile: string, options: PhoneOptions): Promise<BrowserContext> => {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(flagsOf(options)),
    ...contextOptions(options),
  });
  await switchOn(context);
  return context;
};
