// Keys as a person presses them: Tab until the control has the focus, a key while it really has it, and a look at the
// result before the next one.

import type { Locator, Page } from "playwright-core";

/** Far more controls than any screen has. */
const MOST_TABS = 150;

/**
 * Presses Tab until the button with this name has the focus, then Enter; resolves once `seen` is on the screen. Pass
 * something a person would look for before the next key, and that wasn't there before this one.
 */
export const press = async (page: Page, name: string | RegExp, seen: Locator): Promise<void> => {
  const button = page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  await button.first().waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await enterReaches(page, button)) return seen.first().waitFor();
  }
  throw new Error(`${name} can't be reached with Tab`);
};

/** Resolves once the locator's element has the focus. */
export const untilFocused = (page: Page, target: Locator): Promise<void> =>
  target.and(page.locator(":focus")).waitFor();

/**
 * Presses Enter if one of `targets` has the focus; resolves to whether the key reached it. The screen may change
 * between the check and the key, so the key event itself says where it arrived.
 */
const enterReaches = async (page: Page, targets: Locator): Promise<boolean> => {
  const hasFocus = await targets.and(page.locator(":focus")).evaluateAll(([target]) => {
    if (!target) return false;
    const hear = ({ target: reached }: KeyboardEvent): void => {
      const isControl = (reached as Element).matches("button, a, input, textarea, select, summary");
      Object.assign(window, { keyCame: reached === target ? "there" : isControl ? "elsewhere" : "nowhere" });
    };
    document.addEventListener("keydown", hear, { capture: true, once: true });
    return true;
  });
  if (!hasFocus) return false;
  await page.keyboard.press("Enter");
  const came = await page.evaluate(() => (window as unknown as { keyCame?: string }).keyCame);
  if (came === "elsewhere") throw new Error(`The focus left ${targets} before the key came, for another control`);
  return came === "there";
};
