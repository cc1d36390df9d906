// Which element takes the focus when the focused one goes.

import { isField } from "./control-of.ts";

/** Everything that a tap or a key can press. */
export const PRESSABLE = "button:not(:disabled), a[href], summary, input:not(:disabled), [role=button]";
/** If one of these lost a part, the screen itself has changed, and the focus goes to its heading. */
const SCREEN = "main, body, #app";

/**
 * Returns the candidates, best first: what follows `place` in the nearest part left on the screen, then the heading.
 */
export const successorsOf = (around: readonly HTMLElement[], place: Node | null): readonly HTMLElement[] => {
  const left = around.filter(({ isConnected }) => isConnected);
  const parts = left.slice(
    0,
    left.findIndex((part) => part.matches(SCREEN)),
  );
  const heading = document.querySelector<HTMLElement>("h1");
  return [...parts.flatMap((part) => pressableIn(part, place)), ...(heading ? [heading] : [])];
};

const pressableIn = (part: HTMLElement, place: Node | null): readonly HTMLElement[] => {
  const all = [...part.querySelectorAll<HTMLElement>(PRESSABLE)].filter((element) => !isField(element));
  const after = place?.isConnected ? all.find((element) => element !== place && isFrom(place, element)) : undefined;
  return [after ?? all[0]].filter((element) => element !== undefined);
};

/** True if `element` is inside `place` or comes after it. */
const isFrom = (place: Node, element: Node): boolean =>
  place.contains(element) || (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
