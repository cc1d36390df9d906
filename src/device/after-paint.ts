// Waits until the browser has painted what was rendered. Weighs on the first screen.

/** Resolves after the next frame, or after half a second if none comes: a page in the background has no frames. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
