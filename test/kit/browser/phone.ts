// A phone for the journeys: a real Chromium with a profile of its own on disk, and the app's real server.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { PATIENCE_MS } from "../run/patience.ts";
import { tapOnlyWhatTakesTaps } from "../taps/tap.ts";
import { cameraFlags } from "./fake-camera.ts";
import { type Server, startServer as serve } from "./serve.ts";

export type { Server };

/** Starts the app's server on the build of this run, or on another folder. */
export const startServer = (dist: string = inject("dist"), port = 0): Promise<Server> => serve(dist, port);

export interface PhoneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "dark" | "light";
  readonly reducedMotion?: "reduce" | "no-preference";
  /** A video file that the phone's camera sees. */
  readonly camera?: string;
  /** More flags for the browser. */
  readonly flags?: readonly string[];
  /** What the phone's user has allowed besides the clipboard. */
  readonly permissions?: readonly string[];
  /** Fingerprints of self-signed certificates that the phone trusts: base64 SHA-256 of their public keys. */
  readonly trusts?: readonly string[];
}

export interface Phone {
  /** The running browser; a new one after each `restart`. */
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens the browser again on the same profile. */
  restart(): Promise<Page>;
  /** Kills the browser process at once, as a phone does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const openPhones = new Set<BrowserContext>();
/** What this test's phones that are now closed showed last. */
let lastShown: readonly string[] = [];

/** Forgets what closed phones showed. */
export const forgetShown = (): void => {
  lastShown = [];
};

/**
 * Resolves to what each page of every phone shows, or showed when it was closed, with its address, for failure reports.
 */
export const whatPhonesShow = async (): Promise<string> => {
  return [...lastShown, ...(await Promise.all([...openPhones].map(shownBy)))].join("\n\n");
};

const shownBy = async (context: BrowserContext): Promise<string> => {
  const pages = context.pages();
  const shown = pages.map(async (page) => {
    const text = await page.locator("body").innerText({ timeout: 5000 }).catch(String);
    return `${page.url()}\n${text}`;
  });
  return (await Promise.all(shown)).join("\n\n");
};

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Returns a phone of 390×844 with a fresh profile. */
export const createPhone = async (options: PhoneOptions = {}): Promise<Phone> => {
  const profile = mkdtempSync(join(tmpdir(), "first90-phone-"));
  let context = await open(profile, options);
  let page = context.pages()[0] ?? (await context.newPage());
  const phone: Phone = {
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
      lastShown = [...lastShown, await shownBy(context)].slice(-4);
      await context.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return phone;
};

const open = async (profile: string, options: PhoneOptions): Promise<BrowserContext> => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: inject("chromium"),
    headless: true,
    args: [
      ...flags,
      ...(options.flags ?? []),
      ...(options.camera ? cameraFlags(options.camera) : []),
      ...(options.trusts ? [`--ignore-certificate-errors-spki-list=${options.trusts.join(",")}`] : []),
    ],
    viewport: { width: options.width ?? 390, height: options.height ?? 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
    colorScheme: options.colorScheme ?? "dark",
    reducedMotion: options.reducedMotion ?? "no-preference",
    permissions: [
      "clipboard-read",
      "clipboard-write",
      ...(options.camera ? ["camera"] : []),
      ...(options.permissions ?? []),
    ],
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  openPhones.add(context);
  context.on("close", () => openPhones.delete(context));
  await tapOnlyWhatTakesTaps(context);
  return context;
};

/** Resolves once the app can start without its server: the worker controls the page and everything is precached. */
export const untilOfflineReady = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  });
  // The files for quiet times come after what an incident needs.
  const listed = await page.evaluate(async () => {
    const worker = await (await fetch("/sw.js")).text();
    return [...worker.matchAll(/assets\/quiet\/[\w.-]+/g)].map(([url]) => url);
  });
  if (listed.length === 0) throw new Error("The build lists no files for quiet times");
  // In its own loop: `waitForFunction` would count the promise itself as true at once.
  await page.evaluate(async (wanted) => {
    for (;;) {
      const kept = (await (await caches.open("first90-practice")).keys()).map(({ url }) => url);
      if (wanted.every((name) => kept.some((url) => url.endsWith(name)))) return;
      await new Promise((next) => setTimeout(next, 50));
    }
  }, listed);
};

/** Resolves once the screen says that the last entry is saved. */
export const untilSaved = async (page: Page): Promise<void> => {
  await page.locator('[data-saving="saved"]').first().waitFor();
};
