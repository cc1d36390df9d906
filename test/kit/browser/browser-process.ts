// The browser's processes. Starting one costs more than most journeys, so phones share one unless they need it for
// themselves.

import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/**
 * The lists under the address bar are pages with 800 files, loaded anew for each window, which a phone hasn't even got:
 * half of what a first visit costs.
 */
const addressBar = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** Only the last list on a command line counts: what Playwright turns off itself is therefore named again. */
const alsoOff = [
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades"],
  ...[
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
  ],
  ...["AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin", "OptimizationHints"],
  ...["NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch"],
];

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
    `--disable-features=${[...addressBar, ...alsoOff].join(",")}`,
    ...flags,
  ],
});

/** By their flags and the name they are asked for under. They end with the process that runs the tests, which goes through many files. */
const running = new Map<string, Promise<Browser>>();

/**
 * Resolves to the browser with these flags, which is started when it is first needed. Its phones share the clipboard: those
 * that copy at the same time are in browsers with different names.
 */
export const sharedBrowser = async (flags: readonly string[], name = ""): Promise<Browser> => {
  const key = [name, ...flags].join(" ");
  const started = running.get(key) ?? chromium.launch(launchOptions(flags));
  running.set(key, started);
  const browser = await started;
  if (browser.isConnected()) return browser;
  // It crashed meanwhile: the next phone gets another.
  running.delete(key);
  return sharedBrowser(flags, name);
};
