// The focus is never lost: when the focused element goes, the one that took its place gets the focus, else the screen's
// heading. One rule for every screen; only a tap that asks for words puts it into a field.

import { PRESSABLE, successorsOf } from "./successors-of.ts";

/** Starts watching over the focus, for as long as the page lives. */
export const keepFocus = (): void => {
  let held: HTMLElement | null = null;
  let around: readonly HTMLElement[] = [];
  /** The node that followed the lost element in the page. */
  let next: Node | null = null;

  const hold = (element: HTMLElement | null): void => {
    held = element;
    next = null;
    around = [];
    for (let parent = element?.parentElement; parent; parent = parent.parentElement) around = [...around, parent];
  };
  const mend = (): void => {
    if (!held) return;
    const isOff = held.matches(":disabled");
    if (!isNowhere() && !isOff) return;
    const heirs = successorsOf(around, held.isConnected ? held : next);
    for (const heir of held.isConnected && !isOff ? [held, ...heirs] : heirs) {
      heir.focus({ preventScroll: true });
      if (document.activeElement === heir) return;
    }
  };

  addEventListener("focusin", (event) => hold(event.target as HTMLElement));
  // A tap on empty space takes the focus away on purpose.
  addEventListener("pointerdown", ({ target }) => {
    if (!(target as Element).closest(`${PRESSABLE}, label, textarea, select, [tabindex]`)) hold(null);
  });
  // Not every browser focuses a button that is tapped.
  addEventListener(
    "click",
    ({ target }) => {
      if (isNowhere()) (target as Element).closest<HTMLElement>(PRESSABLE)?.focus({ preventScroll: true });
    },
    true,
  );
  new MutationObserver((records) => {
    const hadIt = records.findLast(
      ({ removedNodes, target }) => target.isConnected && [...removedNodes].some((node) => node.contains(held)),
    );
    if (hadIt) next = hadIt.nextSibling;
    mend();
  }).observe(document.body, { attributeFilter: ["disabled", "hidden"], childList: true, subtree: true });
};

const isNowhere = (): boolean => !document.activeElement || document.activeElement === document.body;
