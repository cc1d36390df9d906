// The size of text that a person has set in the browser, which pages begin with.

import type { Page } from "playwright-core";

/** Resolves once pages have text of that size in Chromium, in percent of the usual one; the next page begins with it. */
export const setTextSize = async (page: Page, percent: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const standard = (16 * percent) / 100;
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: (13 * percent) / 100 } });
};
