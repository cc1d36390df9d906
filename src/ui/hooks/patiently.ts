// Something that may never come to an end: the browser asks a person, or a push service that isn't there. The one who
// waits is told so, and hears of the end all the same if it comes.

/** Resolves as `work` does; calls `onLate` once where that takes longer than `limitMs`. */
export const patiently = async <Value>(work: Promise<Value>, limitMs: number, onLate: () => void): Promise<Value> => {
  const timer = setTimeout(onLate, limitMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
};
