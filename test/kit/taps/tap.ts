// Taps as a person's thumb makes them, and the wait for a screen that takes them. A control that has just appeared
// under the last touch takes no tap yet; the app marks this with data-taps="waiting" on its root.

import type { BrowserContext, Locator, Page } from "playwright-core";

/** Makes every action on every page of the context wait until taps count, like a person who reads before tapping. */
export const tapOnlyWhatTakesTaps = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(countTaps);
  context.on("page", (page) => void waitBeforeActions(page));
  await Promise.all(context.pages().map(waitBeforeActions));
};

declare global {
  interface Window {
    /** How many taps this page has swallowed: each dims its control. */
    swallowed?: number;
    /** How many clicks have come to this page, and how many of them a control has taken. */
    clicks?: { readonly seen: number; readonly taken: number };
  }
}

/** Runs in each page before the app. */
const countTaps = (): void => {
  const isDimmed = ({ target }: MutationRecord): boolean => (target as Element).hasAttribute("data-dim");
  const count = (seen: number, taken: number): void => {
    const before = window.clicks ?? { seen: 0, taken: 0 };
    window.clicks = { seen: before.seen + seen, taken: before.taken + taken };
  };
  // The first listener of the page, and one that a swallowed click never comes to.
  addEventListener("click", () => count(1, 0), true);
  addEventListener("click", ({ target }) => {
    if ((target as Element).closest("button, a, label, input, select, summary")) count(0, 1);
  });
  new MutationObserver((records) => {
    window.swallowed = (window.swallowed ?? 0) + records.filter(isDimmed).length;
  }).observe(document, { attributes: true, attributeFilter: ["data-dim"], subtree: true });
};

// A page that was left meanwhile has swallowed nothing.
const swallowedBy = (page: Page): Promise<number> => page.evaluate(() => window.swallowed ?? 0).catch(() => 0);

/** A control that dims so often has a fault. */
const TRIES = 5;

let isRepeating = false;

/**
 * Repeats a tap that the page has swallowed, as a person does who sees the control dim: between the look and the finger
 * something may still have moved. The walks with a double tap have a thumb of their own (`thumbOn`).
 */
const repeatSwallowed = (page: Page): void => {
  if (isRepeating) return;
  isRepeating = true;
  const locators: Locator = Object.getPrototypeOf(page.locator("html"));
  const tapOnce = locators.tap;
  locators.tap = async function (this: Locator, options) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = await swallowedBy(this.page());
      await tapOnce.call(this, options);
      if ((await swallowedBy(this.page())) <= before) return;
      await untilTapsCount(this.page());
    }
    throw new Error(`${this} swallowed ${TRIES} taps in a row`);
  };
};

/** Short compared with the time for which a new control takes no tap. */
const POLL_MS = 20;

const waitBeforeActions = (page: Page): Promise<void> => {
  repeatSwallowed(page);
  return page.addLocatorHandler(page.locator("html[data-taps=waiting]"), () => untilTapsCount(page));
};

/** Resolves once nothing under the last touch is too new to be tapped. */
export const untilTapsCount = async (page: Page): Promise<void> => {
  // Checked in the page: a locator that doesn't find it the first few times retries only every half second.
  await page.waitForFunction(() => !document.documentElement.dataset.taps, undefined, { polling: POLL_MS });
};

export interface Thumb {
  /**
   * Taps the locator's element as often as this thumb does: once, or twice with a pause in between. Where the page has
   * taken none of them, because something moved at the last moment, it taps again.
   */
  tap(target: Locator): Promise<void>;
}

/** Returns a thumb whose every tap is a double one, `gapMs` apart; a steady one if that is null. */
export const thumbOn = async (page: Page, gapMs: number | null): Promise<Thumb> => {
  const browser = await page.context().newCDPSession(page);
  // With its own timestamp, so that a busy machine doesn't make the pause longer than the thumb's.
  const press = async (point: { readonly x: number; readonly y: number }, at: number): Promise<void> => {
    const timestamp = at / 1000;
    await Promise.all([
      browser.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point], timestamp }),
      browser.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp }),
    ]);
  };
  const tapOnce = async (target: Locator): Promise<void> => {
    await target.waitFor();
    await target.scrollIntoViewIfNeeded();
    await untilTapsCount(page);
    const point = await target.evaluate(middleAtRest);
    // The second tap waits for nothing: a thumb doesn't.
    const at = Date.now();
    const first = press(point, at);
    if (gapMs !== null) {
      await new Promise((done) => setTimeout(done, gapMs));
      await press(point, at + gapMs);
    }
    await first;
  };
  return {
    async tap(target) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const before = await page.evaluate(() => window.clicks);
        await tapOnce(target);
        if (await isTaken(page, before)) return;
      }
      throw new Error(`${target} took none of ${TRIES} taps`);
    },
  };
};

/** Resolves once a click has come since `before`, to whether a control took one. A page that was left took it. */
const isTaken = (page: Page, before: Window["clicks"]): Promise<boolean> =>
  page
    .waitForFunction(
      ({ seen, taken }) => {
        const { clicks } = window;
        if (!clicks || clicks.seen < seen) return { taken: true };
        return clicks.seen > seen ? { taken: clicks.taken > taken } : null;
      },
      before ?? { seen: 0, taken: 0 },
      { polling: POLL_MS },
    )
    .then((answer) => answer.jsonValue().catch(() => null))
    .then((answer) => answer?.taken ?? true);

/** Resolves to the middle of the element once it is at rest and takes taps. */
const middleAtRest = async (element: Element): Promise<{ readonly x: number; readonly y: number }> => {
  for (let before = ""; ; ) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const here = [x, y, width, height].join();
    if (here === before && !document.documentElement.dataset.taps) return { x: x + width / 2, y: y + height / 2 };
    before = here;
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
};
