// Who takes over the focus from an element that goes.

import { isField } from "./control-of.ts";

/** What a tap or a key can press. */
export const PRESSABLE = "button:not(:disabled), a[href], summary, input:not(:disabled), [role=button]";
/** Where one of these lost a part, the screen itself has changed: it starts at its heading. */
const SCREEN = "main, body, #app";

/** Returns the candidates, best first: what follows `place` in the nearest part of the screen that is left, then the heading. */
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

/** True where `element` is in `place` or comes after it. */
const isFrom = (place: Node, element: Node): boolean =>
  place.contains(element) || (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
