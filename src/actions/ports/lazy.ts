// Parts of the app or of a screen, in files of their own, that load only when first needed.

import { type Live, live } from "./live.ts";

export interface Lazy<Value> {
  /** Null until it has loaded. */
  readonly here: Live<Value | null>;
  /** Resolves to it; rejects if its file can't be loaded, and tries again when called again. */
  load(): Promise<Value>;
}

/** Returns access to what `bring` resolves to; it is called only once, unless it rejects. */
export const lazy = <Value>(bring: () => Promise<Value>): Lazy<Value> => {
  const here = live<Value | null>(null);
  let bringing: Promise<Value> | null = null;
  return {
    here,
    load() {
      bringing ??= bring().then(
        (value) => {
          here.set(value);
          return value;
        },
        (error) => {
          bringing = null;
          throw error;
        },
      );
      return bringing;
    },
  };
};
