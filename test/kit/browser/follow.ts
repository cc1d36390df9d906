// Opens an address as a link of the app does. Loading a page anew costs a busy machine six times as much.

import type { Page } from "playwright-core";

/**
 * Resolves once the app, which the page has loaded already, shows the screen of the address; the screen shown before is
 * left, even if it is the same.
 */
export const follow = async (page: Page, url: string): Promise<void> => {
  const home = new URL("/", url).href;
  const settings = `${home}settings`;
  for (const target of [[page.url(), url].includes(settings) ? home : settings, url]) {
    if (target === page.url()) continue;
    // The screen before stays until the next one is there.
    await page.evaluate((href) => {
      for (const title of document.querySelectorAll("h1")) title.dataset.left = "";
      const link = document.createElement("a");
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    await page.locator("h1:not([data-left])").first().waitFor({ state: "attached" });
  }
};
