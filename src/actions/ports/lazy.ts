// What comes only when it is first needed, so that it weighs on no start without it.

import { type Live, live } from "./live.ts";

export interface Lazy<Value> {
  /** Null until it is there. */
  readonly now: Live<Value | null>;
  load(): Promise<Value>;
}

/** Returns the lazy value; a load that failed is tried again when it is asked for again. */
export const lazily = <Value>(bring: () => Promise<Value>): Lazy<Value> => {
  const now = live<Value | null>(null);
  let bringing: Promise<Value> | null = null;
  return {
    now,
    load() {
      bringing ??= bring().then(
        (value) => {
          now.set(value);
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
