// Waiting for something to become true without sleeping: the code that changes it calls `look`.

import { PATIENCE_MS } from "../run/patience.ts";

export interface Waiting {
  /** Rechecks every pending wait. */
  look(): void;
  /** Resolves when `isDone` holds; rejects with `what` and what `state` says if it doesn't in time. */
  until(what: string, isDone: () => boolean): Promise<void>;
}

/** Returns a place to wait; in a failure's message, `state` shows what there was instead. */
export const createWaiting = (state: () => unknown, patienceMs = PATIENCE_MS): Waiting => {
  const lookers = new Set<() => void>();
  return {
    look() {
      for (const looker of [...lookers]) looker();
    },
    until: (what, isDone) =>
      new Promise((done, fail) => {
        const end = (settle: () => void): void => {
          clearTimeout(timer);
          lookers.delete(looker);
          settle();
        };
        const looker = (): void => {
          if (isDone()) end(done);
        };
        const timer = setTimeout(
          () => end(() => fail(new Error(`Waited in vain for ${what}; there is ${JSON.stringify(state())}`))),
          patienceMs,
        );
        lookers.add(looker);
        looker();
      }),
  };
};
