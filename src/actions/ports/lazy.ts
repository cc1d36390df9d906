// What comes only when it is first needed, in a file of its own: a part of the app, or of a screen.

import { type Live, live } from "./live.ts";

export interface Lazy<Value> {
  /** Null until it is there. */
  readonly here: Live<Value | null>;
  /** Resolves to it; rejects where its file can't be had, and tries again when asked again. */
  load(): Promise<Value>;
}

/** Returns the way to what `bring` brings; it is brought once. */
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
