// What must hold on every screen, checked in a real browser.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Resolves to what axe finds: WCAG A and AA, contrast of 7:1, sizes of targets. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  // Over the protocol, because the page's own policy blocks foreign scripts.
  await page.evaluate(axeSource);
  const found = (await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<unknown> } };
    return axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
    });
  })) as { violations: readonly Violation[] };
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
};

/** Resolves to the elements that go over the right edge. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > wide + 1 && getComputedStyle(element).position !== "absolute";
    });
    return out.map((element) => `${element.tagName} ${element.className}`).slice(0, 5);
  });

/** Resolves to the controls smaller than a thumb: 48 px either way. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        "button:not(:disabled), a[href], select, input:not([type=checkbox]), textarea, label:has(input)",
      ),
    ];
    return targets
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 47.5 || height < 47.5);
      })
      .map(
        (element) =>
          `${element.tagName} ${element.textContent?.slice(0, 30)} ${JSON.stringify(element.getBoundingClientRect())}`,
      );
  });
