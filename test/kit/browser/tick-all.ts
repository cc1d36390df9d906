// Ticks a checklist box by box, as a person does: each shows its tick before the next.

import type { Locator, Page } from "playwright-core";
import { untilTapsCount } from "../taps/tap.ts";

/** Ticks every box that can be ticked and isn't; waits until the first one is there. */
export const tickAll = async (page: Page, boxes: Locator = page.getByRole("checkbox")): Promise<void> => {
  await boxes.first().waitFor();
  for (const box of await boxes.all()) {
    if ((await box.isChecked()) || !(await box.isEnabled())) continue;
    // A tap that has to scroll first moves the box under the last touch, where it takes no tap yet.
    await box.scrollIntoViewIfNeeded();
    await afterPaint(page);
    await untilTapsCount(page);
    await box.tap();
    await box.and(page.locator(":checked")).waitFor();
  }
};

// The page gets the scroll event in its next frame, and only then says that it takes no tap yet.
const afterPaint = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
