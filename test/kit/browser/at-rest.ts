// When a page is done with what a press began: it has drawn, and its database has nothing left to do.

import type { BrowserContext, Page } from "playwright-core";

/** Lets the pages that are loaded from now on count their open transactions. */
export const countTransactions = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    Object.assign(window, { openTransactions: 0 });
    const counted = window as unknown as { openTransactions: number };
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      const opened = transaction.apply(this, args);
      counted.openTransactions += 1;
      const ended = () => {
        counted.openTransactions -= 1;
      };
      opened.addEventListener("complete", ended);
      opened.addEventListener("abort", ended);
      return opened;
    };
  });
};

/** Resolves once two frames have been drawn after the last transaction that the page counted. */
export const untilAtRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const counted = window as unknown as { openTransactions: number };
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    for (let still = 0; still < 2; still++) {
      await frame();
      if (counted.openTransactions !== 0) still = -1;
    }
  });
