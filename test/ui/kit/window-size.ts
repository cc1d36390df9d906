// The size of the test's window.

/** Media queries follow. */
export const setWindow = (width: number, height = 844): void =>
  (
    window as unknown as { happyDOM?: { setViewport(size: { width: number; height: number }): void } }
  ).happyDOM?.setViewport({ width, height });
