// A phone for the journeys: a real Chromium, and the app's real server.

import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { PATIENCE_MS } from "../run/patience.ts";
import { tapOnlyWhatTakesTaps } from "../taps/tap.ts";
import { sharedBrowser } from "./browser-process.ts";
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
  /** The name of its browser, where another phone's copying must not come in between. */
  readonly browser?: string;
  /** What the phone's user has allowed besides the clipboard. */
  readonly permissions?: readonly string[];
  /** Fingerprints of self-signed certificates that the phone trusts: base64 SHA-256 of their public keys. */
  readonly trusts?: readonly string[];
}

export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
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

/** The flags that the options ask for: phones with the same ones can be in one browser. */
export const flagsOf = ({ flags = [], camera, trusts }: PhoneOptions): readonly string[] => [
  ...flags,
  ...(camera ? cameraFlags(camera) : []),
  ...(trusts ? [`--ignore-certificate-errors-spki-list=${trusts.join(",")}`] : []),
];

export const contextOptions = (options: PhoneOptions): BrowserContextOptions => ({
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

/** Makes the context a phone's: it waits like a person, and a failure report says what it shows. */
export const switchOn = async (context: BrowserContext): Promise<void> => {
  context.setDefaultTimeout(PATIENCE_MS);
  openPhones.add(context);
  context.on("close", () => openPhones.delete(context));
  await tapOnlyWhatTakesTaps(context);
};

export const switchOff = async (context: BrowserContext): Promise<void> => {
  lastShown = [...lastShown, await shownBy(context)].slice(-4);
  await context.close().catch(() => undefined);
};

/** Closes the phones that a failed file left open. */
export const switchAllOff = async (): Promise<void> => {
  await Promise.all([...openPhones].map((context) => context.close().catch(() => undefined)));
};

/**
 * Returns a phone of 390×844 on which nothing has been stored. It has storage, worker and permissions of its own, in a
 * browser that it shares with others; for one that can be closed and opened again, use `createKeptPhone`.
 */
export const createPhone = async (options: PhoneOptions = {}): Promise<Phone> => {
  const browser = await sharedBrowser(flagsOf(options), options.browser);
  const context = await browser.newContext(contextOptions(options));
  await switchOn(context);
  return { context, page: await context.newPage(), close: () => switchOff(context) };
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
