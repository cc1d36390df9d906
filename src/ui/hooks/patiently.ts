// Waits for something that may never finish: the browser asks a person, or a push service isn't there. The caller
// learns that it is taking long, and still gets the result if one comes.

/** Resolves as `work` does; calls `onLate` once if that takes longer than `limitMs`. */
export const patiently = async <Value>(work: Promise<Value>, limitMs: number, onLate: () => void): Promise<Value> => {
  const timer = setTimeout(onLate, limitMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
};
