// What a thumb reaches without scrolling: a control that is wholly in the window, with nothing over its middle, on a
// screen that is still where it opened.

import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { untilTapsCount } from "./tap.ts";

/** Resolves to why the element can't be seen as a whole; empty if it can. */
export const outOfSight = (target: Locator): Promise<string> => target.evaluate(whyUnseen, false);

/** Resolves to why a tap on the middle of the control wouldn't reach it; empty if it would. */
export const outOfReach = (target: Locator): Promise<string> => target.evaluate(whyUnseen, true);

/** Resolves once the element is wholly in the window. */
export const untilInSight = (target: Locator): Promise<void> => expect.poll(() => outOfSight(target)).toBe("");

/** Resolves once a tap would reach the control. */
export const untilInReach = (target: Locator): Promise<void> => expect.poll(() => outOfReach(target)).toBe("");

/** Taps the control where it is; fails if it is out of reach, or if anything has been scrolled to get there. */
export const tapUnscrolled = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  await untilTapsCount(page);
  await untilInReach(target);
  expect(await scrolled(page)).toEqual([]);
  await target.tap();
};

/** Resolves to everything on the page that is scrolled away from its beginning. */
export const scrolled = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
      .map(({ tagName, className, scrollTop, scrollLeft }) => `${tagName} ${className} ${scrollTop} ${scrollLeft}`),
  );

/** Runs in the page. */
const whyUnseen = (element: Element, isTapped: boolean): string => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 40);
  const at = `${name} (${[left, top, right, bottom].map(Math.round).join(" ")})`;
  if (right - left < 1 || bottom - top < 1) return `${at} isn't drawn`;
  // The window, and every part around it that cuts off what is beyond its edge.
  const { clientWidth, clientHeight } = document.documentElement;
  const edges = [{ name: "the window", left: 0, top: 0, right: clientWidth, bottom: clientHeight }];
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (getComputedStyle(around).overflow === "visible") continue;
    const box = around.getBoundingClientRect();
    edges.push({ name: around.tagName, left: box.left, top: box.top, right: box.right, bottom: box.bottom });
    // An open sheet is above everything that is around it in the page.
    if (around.matches("dialog")) break;
  }
  const SLACK = 0.5;
  const out = edges.find(
    (edge) =>
      left < edge.left - SLACK || top < edge.top - SLACK || right > edge.right + SLACK || bottom > edge.bottom + SLACK,
  );
  if (out) return `${at} isn't wholly in ${out.name} (${[out.left, out.top, out.right, out.bottom].map(Math.round)})`;
  if (!isTapped) return "";
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit && element.contains(hit) ? "" : `${at} is under ${hit?.tagName} ${hit?.textContent?.slice(0, 40)}`;
};
