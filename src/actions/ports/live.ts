// A value that reports when it changes: the one way state reaches the screens.

export interface Live<Value> {
  get(): Value;
  /** Calls `listener` after each change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

export interface LiveSource<Value> extends Live<Value> {
  set(value: Value): void;
}

/** Returns a live value that starts as `value`; setting the same value again notifies nobody. */
export const live = <Value>(value: Value): LiveSource<Value> => {
  let current = value;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
