// How the process ends: asked once, it finishes what it has begun.

import { whenNpmEnds } from "./when-npm-ends.ts";

/** From then on, a second signal is impatience; sooner it is the same one, passed on by npm or the terminal as well. */
const SAME_MS = 1_000;

/**
 * Ends the process with code 0 after `close`, at a signal or when npm, which started it, has ended. Returns a function
 * that says whether it is ending: what fails from then on is no failure of its work.
 */
export const endWell = (close: () => Promise<void>): (() => boolean) => {
  let askedAt: number | null = null;
  const end = (): void => {
    if (askedAt !== null) {
      if (performance.now() - askedAt > SAME_MS) process.exit(1);
      return;
    }
    askedAt = performance.now();
    void close().then(
      () => process.exit(0),
      (error: Error) => {
        console.error(error.message);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
  whenNpmEnds(end);
  return () => askedAt !== null;
};
