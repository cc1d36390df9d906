// What arrives only when it is opened: a screen, or a part of one, in a file of its own.

import { useEffect, useState } from "preact/hooks";

export interface Later<Part> {
  /** What has arrived; null before. */
  here(): Part | null;
  /** Resolves to it; rejects where its file can't be had, and tries again at the next call. */
  bring(): Promise<Part>;
}

/** Returns a way to something that `load` brings; it is brought once. */
export const later = <Part>(load: () => Promise<Part>): Later<Part> => {
  let arrived: Part | null = null;
  return {
    here: () => arrived,
    async bring() {
      arrived ??= await load();
      return arrived;
    },
  };
};

export type Arrival<Part> =
  | { readonly type: "coming" }
  | { readonly type: "here"; readonly part: Part }
  | { readonly type: "missing" };

/** Returns how far it has come, and begins to bring it. Use it in a component keyed by what it brings. */
export const useLater = <Part>(what: Later<Part>): Arrival<Part> => {
  const [arrival, setArrival] = useState<Arrival<Part>>(() => arrivalOf(what));
  useEffect(() => {
    let gone = false;
    // It may have arrived for another screen since this one was first drawn without it.
    const now = arrivalOf(what);
    if (now.type === "here") {
      setArrival((seen) => (seen.type === "here" ? seen : now));
      return;
    }
    what.bring().then(
      () => gone || setArrival(arrivalOf(what)),
      () => gone || setArrival({ type: "missing" }),
    );
    return () => {
      gone = true;
    };
  }, [what]);
  return arrival;
};

const arrivalOf = <Part>(what: Later<Part>): Arrival<Part> => {
  const part = what.here();
  return part === null ? { type: "coming" } : { type: "here", part };
};
