// Parts in files for quiet times: without a network they may be missing, and are worth another try when it is back.

/** Calls `load`, and again each time a network comes, until it has succeeded. */
export const loadOnceOnline = (load: () => Promise<unknown>): void =>
  void load().catch(() => addEventListener("online", () => loadOnceOnline(load), { once: true }));
