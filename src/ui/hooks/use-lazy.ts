// The arrival of a screen, or of a part of one, that loads only when it is opened.

import { useEffect, useState } from "preact/hooks";
import type { Lazy } from "../../actions/ports/lazy.ts";
import { useLive } from "./use-live.ts";

export type Arrival<Part> =
  | { readonly type: "coming" }
  | { readonly type: "here"; readonly part: Part }
  | { readonly type: "missing" };

/** Returns how far it has come, and starts loading it. Use it in a component keyed by what it loads. */
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
