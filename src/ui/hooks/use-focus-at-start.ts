// A field that a tap has asked for has the focus as soon as it is drawn, in a sheet too.

import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Returns the ref of the field; it takes the focus where `focused` is true at its first drawing. */
export const useFocusAtStart = <Field extends HTMLElement>(focused: boolean): RefObject<Field | null> => {
  const field = useRef<Field | null>(null);
  useLayoutEffect(() => {
    if (!focused || !field.current) return;
    // A sheet opens after its parts are drawn, and looks for this mark.
    field.current.autofocus = true;
    field.current.focus();
  }, []);
  return field;
};
