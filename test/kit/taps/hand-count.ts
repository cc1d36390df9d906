// What a page has had from a person's hand, counted by the page itself: the app promises a number of taps, and no
// keystroke.

import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** How often a key was pressed or a field changed since the count began. */
    keystrokes?: number;
  }
}

export interface HandCount {
  /** The taps that a control has taken since the count began. */
  taps(): Promise<number>;
  /** The keystrokes since then, and every other change to a field. */
  keystrokes(): Promise<number>;
}

/** Begins to count on the page that is open. A page that is loaded later has another count: asking it then fails. */
export const countHandOn = async (page: Page): Promise<HandCount> => {
  const before = await takenOn(page);
  await page.evaluate(() => {
    window.keystrokes = 0;
    const count = (): void => {
      window.keystrokes = (window.keystrokes ?? 0) + 1;
    };
    addEventListener("keydown", count, true);
    addEventListener("input", count, true);
  });
  const here = async (count: () => Promise<number>): Promise<number> => {
    if (await page.evaluate(() => window.keystrokes === undefined)) throw new Error("The page was loaded again");
    return count();
  };
  return {
    taps: () => here(async () => (await takenOn(page)) - before),
    keystrokes: () => here(() => page.evaluate(() => window.keystrokes ?? Number.NaN)),
  };
};

const takenOn = (page: Page): Promise<number> => page.evaluate(() => window.clicks?.taken ?? 0);
