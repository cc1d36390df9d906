// Texts that a screen cuts off, and what can be read on it as a whole.

import type { Page } from "playwright-core";

interface ReadableTexts {
  /** The whole of each text that is cut off. */
  readonly cut: readonly string[];
  /** Everything else that the screen says. */
  readonly whole: string;
}

/**
 * Resolves to the texts of the screen that is shown. The mark that everything is saved isn't looked at: its tick and its
 * first word say it.
 */
export const readableTexts = (page: Page): Promise<ReadableTexts> =>
  page.evaluate(() => {
    const words = (text: string): string => text.replace(/\s+/g, " ").trim();
    const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    const isCut = (element: HTMLElement): boolean => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // Words for screen readers alone take up one pixel.
      if (clientWidth <= 1 || clientHeight <= 1 || !element.checkVisibility()) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    };
    const all = [...document.querySelectorAll<HTMLElement>("body *:not([data-saving])")];
    const cut = all.filter((element) => element.textContent?.trim() && isCut(element));
    const texts = cut.map((element) => words(element.textContent ?? ""));
    for (const element of cut) element.style.visibility = "hidden";
    const whole = words(document.body.innerText);
    for (const element of cut) element.style.visibility = "";
    return { cut: texts, whole };
  });
