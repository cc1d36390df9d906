// The page's timer for due times.

import type { DueTimer } from "../actions/ports.ts";

/** Returns the timer; a hidden page may be late, and looks again when it comes back. */
export const createDueTimer = (): DueTimer => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set(ms, callback) {
      clearTimeout(timer);
      timer = setTimeout(callback, ms);
    },
    onReturn(callback) {
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") callback();
      });
    },
  };
};
