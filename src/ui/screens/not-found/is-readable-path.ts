// Guards the router, which throws at an address with malformed percent signs. Adds to the first screen's size.

/** Returns true if every part of the path can be decoded, so that a screen can be looked for. */
export const isReadablePath = (path: string): boolean => {
  try {
    // The result must be used: the bundler believes that the call has no effects and would drop it, error and all.
    return decodeURIComponent(path).length > 0;
  } catch {
    return false;
  }
};
