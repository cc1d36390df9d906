// The text that goes out, as it was at the moment of a tap: its times change every minute.

import type { Page } from "playwright-core";

/** Makes the tap and resolves to the preview's text when the tap arrived. */
export const shownAtTap = async (page: Page, tap: () => Promise<void>): Promise<string> => {
  const shown = await page.evaluateHandle(() => {
    const seen: { text: string | null } = { text: null };
    const look = (): void => {
      seen.text = document.querySelector("[data-update-preview]")?.textContent ?? null;
    };
    addEventListener("click", look, { capture: true, once: true });
    return seen;
  });
  await tap();
  const { text } = await shown.jsonValue();
  if (text === null) throw new Error("No preview stood on the screen at the tap");
  return text;
};
