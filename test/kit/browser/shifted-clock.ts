// A browser whose wall clock is wrong by as much as a test says, while its steady clock runs on correctly.

import type { BrowserContext, Page } from "playwright-core";

const KEY = "test.clock-shift";

/** Shifts the clock of all future pages of this browser by `byMs`; the setting survives reloads. */
export const shiftClock = (context: BrowserContext, byMs = 0): Promise<unknown> =>
  context.addInitScript(
    ({ key, start }) => {
      const Real = Date;
      const shift = (): number => Number(localStorage.getItem(key) ?? start);
      const now = (): number => Real.now() + shift();
      class Shifted extends Real {
        constructor(...parts: unknown[]) {
          super(...((parts.length === 0 ? [now()] : parts) as [number]));
        }
        static override now = now;
      }
      globalThis.Date = Shifted as DateConstructor;
    },
    { key: KEY, start: byMs },
  );

/** Changes a browser's clock through a page, as a person does in the settings. */
export const setShift = (page: Page, byMs: number): Promise<void> =>
  page.evaluate(({ key, value }) => localStorage.setItem(key, value), { key: KEY, value: String(byMs) });
