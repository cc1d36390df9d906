// What is costly to know and changes slowly is asked for once in a while, however often somebody reads it.

/**
 * Returns a reader that resolves to a value of at most `ms` ago; to one of up to twice that while it asks for the next;
 * and waits for the next where the last is older. `steadyMs` is a clock that never goes back.
 */
export const cached = <Value>(
  ms: number,
  ask: () => Promise<Value>,
  steadyMs: () => number = () => performance.now(),
): (() => Promise<Value>) => {
  let last: { readonly value: Value; readonly at: number } | null = null;
  let asking: Promise<Value> | null = null;

  const askAnew = (): Promise<Value> => {
    asking ??= ask()
      .then((value) => {
        last = { value, at: steadyMs() };
        return value;
      })
      .finally(() => {
        asking = null;
      });
    return asking;
  };

  return async () => {
    if (last === null || steadyMs() - last.at >= 2 * ms) return askAnew();
    if (steadyMs() - last.at >= ms) {
      // What no longer can be asked for is no longer known.
      void askAnew().catch(() => {
        last = null;
      });
    }
    return last.value;
  };
};
