// Browsers never settle some promises: for a push service that isn't there, a worker that never comes.

/** Resolves as `work` does, or to `instead` if it takes longer than `limitMs` or fails. */
export const giveUp = async <Value>(work: Promise<Value>, limitMs: number, instead: Value): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(instead), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return instead;
  } finally {
    clearTimeout(timer);
  }
};
