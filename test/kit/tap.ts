// Taps as a person's thumb makes them, and the wait for a screen that takes them. A control that has just come under the
// last touch takes no tap yet; the app says so as data-taps="waiting" on its root.

import type { BrowserContext, Page } from "playwright-core";

/** Makes every action on every page of the context wait until taps count, as a person does who reads before tapping. */
export const tapOnlyWhatTakesTaps = async (context: BrowserContext): Promise<void> => {
  context.on("page", (page) => void waitBeforeActions(page));
  await Promise.all(context.pages().map(waitBeforeActions));
};

const waitBeforeActions = (page: Page): Promise<void> =>
  page.addLocatorHandler(page.locator("html[data-taps=waiting]"), () => untilTapsCount(page));

/** Resolves once nothing under the last touch is too new to be tapped. */
export const untilTapsCount = async (page: Page): Promise<void> => {
  await page.locator("html:not([data-taps])").waitFor({ state: "attached" });
};
