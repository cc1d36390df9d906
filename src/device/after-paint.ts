// When the browser has drawn what was rendered. Weighs on the first screen.

/** Resolves after the next frame; after half a second where there is none, because a page in the background has no frames. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
