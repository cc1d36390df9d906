// npm passes a signal on to what it runs, but not when it is killed itself: then what it started would live on, with nobody
// to stop it.

const LOOK_MS = 200;

/** Calls `stop` once if npm started this process and has gone; returns how to stop looking. */
export const whenNpmEnds = (stop: () => void, env: NodeJS.ProcessEnv = process.env): (() => void) => {
  if (env.npm_lifecycle_event === undefined || process.platform === "win32") return () => {};
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    stop();
  }, LOOK_MS);
  look.unref();
  return () => clearInterval(look);
};
