// The page's timer for due times.

/** Returns the timer; it may fire late on a hidden page, which checks again when it comes back. */
export const createDueTimer = () => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set(ms: number, callback: () => void): void {
      clearTimeout(timer);
      timer = setTimeout(callback, ms);
    },
    onReturn(callback: () => void): void {
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") callback();
      });
    },
  };
};
