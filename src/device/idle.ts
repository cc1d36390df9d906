// Waits until the page has nothing better to do.

/** Resolves when the page is idle, or after five seconds at the latest. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no requestIdleCallback; a short pause does as well.
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 5_000 });
    else setTimeout(resolve, 500);
  });
