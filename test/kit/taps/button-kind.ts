// What a button does, without its object: "Undo: scribe" and "Undo: ops lead" are one kind, and so are the chips of a
// row and the moves that the board offers.

import type { Locator } from "playwright-core";

export interface SeenButton {
  /** Its name, without its object. */
  readonly name: string;
  readonly kind: string;
}

/** Resolves to all buttons that the locator finds, in order. */
export const seenButtons = async (buttons: Locator): Promise<readonly SeenButton[]> =>
  (await buttons.evaluateAll(readIn)).map(({ name, kind }) => ({ name: short(name), kind: short(kind) }));

/** Runs in the page. */
const readIn = (buttons: readonly Element[]): readonly SeenButton[] =>
  buttons.map((button) => {
    const name = button.getAttribute("aria-label") ?? button.textContent ?? "";
    const row = button.hasAttribute("aria-pressed") ? button.closest("fieldset")?.getAttribute("aria-label") : null;
    const isMove = button.closest("[data-next-move], [aria-labelledby=moves-title] li") !== null;
    return { name, kind: isMove ? "a next move" : row ? `one of “${row}”` : name };
  });

const short = (name: string): string =>
  name
    .replace(/^[‹✓○◐]+/, "")
    .replace(/[:(].*| of \d.*/s, "")
    .replace(/\d+/g, "0")
    .trim();
