// A checklist ticked box by box, as it is done: each shows its tick before the next.

import type { Locator, Page } from "playwright-core";
import { untilTapsCount } from "../taps/tap.ts";

/** Ticks every box that can be and isn't; waits for the first to be there. */
export const tickAll = async (page: Page, boxes: Locator = page.getByRole("checkbox")): Promise<void> => {
  await boxes.first().waitFor();
  for (const box of await boxes.all()) {
    if ((await box.isChecked()) || !(await box.isEnabled())) continue;
    // A tap that has to scroll first brings the box under the last touch, where it takes none yet.
    await box.scrollIntoViewIfNeeded();
    await afterPaint(page);
    await untilTapsCount(page);
    await box.tap();
    await box.and(page.locator(":checked")).waitFor();
  }
};

// The page hears of a scroll in its next frame, and says only then that it takes no tap yet.
const afterPaint = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
