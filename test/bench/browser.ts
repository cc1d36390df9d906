// Opens a fresh browser process on an existing profile, slowed down like a cheap phone, and times what a person waits
// for.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { cameraFlags } from "../kit/browser/fake-camera.ts";
import { findChromium } from "../kit/run/find-chromium.ts";
import { tapOnlyWhatTakesTaps } from "../kit/taps/tap.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Profile {
  open(): Promise<{ readonly context: BrowserContext; readonly page: Page }>;
  remove(): void;
}

/** Returns a profile of its own on disk; each `open` is a new browser process, whose camera sees the file, if there is one. */
export const createProfile = (camera?: string): Profile => {
  const folder = mkdtempSync(join(tmpdir(), "first90-bench-"));
  return {
    async open() {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath: findChromium(),
        headless: true,
        args: [...flags, ...(camera ? cameraFlags(camera) : [])],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
        permissions: ["clipboard-read", "clipboard-write", ...(camera ? ["camera"] : [])],
      });
      await tapOnlyWhatTakesTaps(context);
      return { context, page: context.pages()[0] ?? (await context.newPage()) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};

/** How much the page's processor is slowed. */
export const SLOWDOWN = 6;

/**
 * Resolves to the ms from navigation to the first frame in which `selector` matches `count` elements, in a fresh browser
 * process with the page's processor slowed.
 */
export const timeColdStart = async (
  profile: Profile,
  url: string,
  selector: string,
  count: number,
): Promise<number> => {
  const { context, page } = await profile.open();
  try {
    await page.addInitScript(
      ([wanted, least]) => {
        const look = (): void => {
          if (document.querySelectorAll(wanted).length < least) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => Object.assign(window, { benchReadyMs: performance.now() });
            channel.port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true });
        look();
      },
      [selector, count] as const,
    );
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: "commit" });
    const handle = await page.waitForFunction(() => (window as unknown as { benchReadyMs?: number }).benchReadyMs);
    return (await handle.jsonValue()) as number;
  } finally {
    await context.close();
  }
};
