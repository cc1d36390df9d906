// Guards the router, which throws at an address whose percent signs make no sense. Weighs on the first screen.

/** True where every part of the path can be decoded, so that a screen may be looked for. */
export const isReadablePath = (path: string): boolean => {
  try {
    // The result must be used: the bundler takes the call for free of effects and would drop it, error and all.
    return decodeURIComponent(path).length > 0;
  } catch {
    return false;
  }
};
