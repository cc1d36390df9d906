// Asks the browser not to evict what the app keeps. `navigator.storage` is missing in some browsers.

/** Resolves to what the browser promised; null where it can't say. Never rejects. */
export const requestPersistence = async (): Promise<boolean | null> => {
  try {
    return (await navigator.storage?.persist?.()) ?? null;
  } catch {
    return null;
  }
};

/** Resolves to whether the browser has promised already; null where it can't say. */
export const isPersisted = async (): Promise<boolean | null> => {
  try {
    return (await navigator.storage?.persisted?.()) ?? null;
  } catch {
    return null;
  }
};
