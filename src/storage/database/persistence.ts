// Asks the browser not to evict the app's data. `navigator.storage` is missing in some browsers.

/** Resolves to whether the browser promised; null if it can't say. Never rejects. */
export const requestPersistence = async (): Promise<boolean | null> => {
  try {
    return (await navigator.storage?.persist?.()) ?? null;
  } catch {
    return null;
  }
};

/** Resolves to whether the browser has already promised; null if it can't say. */
export const isPersisted = async (): Promise<boolean | null> => {
  try {
    return (await navigator.storage?.persisted?.()) ?? null;
  } catch {
    return null;
  }
};
