// A Firefox with a profile of its own on disk, connected to our own push service and desktop.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page, type Target } from "puppeteer-core";
import { PATIENCE_MS } from "../run/patience.ts";

export interface FirefoxOptions {
  readonly executable: string;
  /** Address of the push service's WebSocket. */
  readonly pushUrl: string;
  /** Address of the session bus on which notifications are shown. */
  readonly bus: string;
}

export interface Firefox {
  /** The running browser; a new one after each `restart`. */
  readonly browser: Browser;
  readonly page: Page;
  /** Closes the browser; its profile stays. */
  quit(): Promise<void>;
  /** Opens it again on the same profile. */
  restart(): Promise<Page>;
  /**
   * Resolves to the page that shows this path: one that is open, one that opens, or one that navigates there on its
   * own.
   */
  untilAt(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a Firefox with a fresh profile; notifications are permitted once a page asks. */
export const createFirefox = async (options: FirefoxOptions): Promise<Firefox> => {
  const profile = mkdtempSync(join(tmpdir(), "first90-firefox-"));
  let browser = await open(profile, options);
  let page = await firstPage(browser);
  return {
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    quit: () => browser.close(),
    async restart() {
      browser = await open(profile, options);
      page = await firstPage(browser);
      return page;
    },
    untilAt(path) {
      const running = browser;
      return new Promise((found, fail) => {
        const end = (settle: () => void): void => {
          clearTimeout(timer);
          running.off("targetcreated", hear);
          settle();
        };
        const look = (one: Page | null): void => {
          // A page that closes, or that is internal to the browser, wasn't the one.
          if (one) arrives(one, path).then(() => end(() => found(one)), ignore);
        };
        const hear = (target: Target): void => {
          if (target.type() === "page") target.page().then(look, ignore);
        };
        const timer = setTimeout(() => {
          end(() => fail(new Error(`No page came to ${path}: ${running.targets().map((target) => target.url())}`)));
        }, PATIENCE_MS);
        running.on("targetcreated", hear);
        running.pages().then((pages) => pages.forEach(look), ignore);
      });
    },
    async close() {
      await browser.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const ignore = (): void => undefined;

const arrives = (page: Page, path: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => `${location.pathname}${location.search}` === wanted,
    { polling: 100, timeout: PATIENCE_MS },
    path,
  );

const firstPage = async (browser: Browser): Promise<Page> => (await browser.pages())[0] ?? browser.newPage();

const open = (profile: string, { executable, pushUrl, bus }: FirefoxOptions): Promise<Browser> =>
  launch({
    browser: "firefox",
    executablePath: executable,
    headless: true,
    userDataDir: profile,
    env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: bus },
    defaultViewport: { width: 390, height: 844 },
    extraPrefsFirefox: {
      "dom.push.connection.enabled": true,
      "dom.push.serverURL": pushUrl,
      "dom.push.testing.allowInsecureServerURL": true,
      "dom.push.retryBaseInterval": 200,
      "permissions.default.desktop-notification": 1,
      "alerts.useSystemBackend": true,
      // A restart must not ask what to do with the last session's pages.
      "browser.sessionstore.resume_from_crash": false,
    },
  });
