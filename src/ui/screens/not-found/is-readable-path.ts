// Guards the router, which throws at an address whose percent signs make no sense. Weighs on the first screen.

/** True where every part of the path can be decoded, so that a screen may be looked for. */
export const isReadablePath = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};
