// How far something has come that arrives only when it is opened: a screen, or a part of one.

import { useEffect, useState } from "preact/hooks";
import type { Lazy } from "../../actions/ports/lazy.ts";
import { useLive } from "./use-live.ts";

export type Arrival<Part> =
  | { readonly type: "coming" }
  | { readonly type: "here"; readonly part: Part }
  | { readonly type: "missing" };

/** Returns how far it has come, and begins to bring it. Use it in a component keyed by what it brings. */
export const useLazy = <Part>(what: Lazy<Part>): Arrival<Part> => {
  const part = useLive(what.here);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let gone = false;
    what.load().catch(() => gone || setMissing(true));
    return () => {
      gone = true;
    };
  }, [what]);
  if (part !== null) return { type: "here", part };
  return { type: isMissing ? "missing" : "coming" };
};
