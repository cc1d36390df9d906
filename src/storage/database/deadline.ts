// A time limit that can be reset and cancelled.

export interface Deadline {
  /** Rejects once the time is up; never resolves. */
  readonly passed: Promise<never>;
  /** Sets the limit again, in milliseconds from now. */
  set(ms: number): void;
  stop(): void;
}

/** Returns a deadline that is not set yet; `error` is what it rejects with. */
export const createDeadline = (error: () => Error): Deadline => {
  let reject: (reason: Error) => void = () => undefined;
  const passed = new Promise<never>((_resolve, rejectPassed) => {
    reject = rejectPassed;
  });
  passed.catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    passed,
    set(ms) {
      stop();
      timer = setTimeout(() => reject(error()), ms);
    },
    stop,
  };
};
