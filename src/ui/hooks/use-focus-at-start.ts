// A field opened by a tap has the focus as soon as it is drawn, even in a sheet.

import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Returns the field's ref; the field takes the focus if `focused` is true when it is first drawn. */
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
