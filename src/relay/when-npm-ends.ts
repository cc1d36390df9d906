// npm passes a signal on to what it runs, but not when it is killed itself: then what it started would live on, with nobody
// to stop it.

import { readFileSync } from "node:fs";

const LOOK_MS = 200;

/** Calls `stop` once if npm started this process and has gone; returns how to stop looking. */
export const whenNpmEnds = (stop: () => void, env: NodeJS.ProcessEnv = process.env): (() => void) => {
  if (env.npm_lifecycle_event === undefined || process.platform === "win32") return () => {};
  const parent = process.ppid;
  const isLate = isLeftBehind(parent);
  const look = setInterval(() => {
    if (!isLate && process.ppid === parent) return;
    clearInterval(look);
    stop();
  }, LOOK_MS);
  look.unref();
  return () => clearInterval(look);
};

/** Returns whether npm had gone before this process looked: then its parent is what takes over processes left behind. */
const isLeftBehind = (parent: number): boolean => {
  const command = commandOf(parent);
  // In a container, npm itself may be the first process.
  return parent === 1 ? !/npm|yarn|bun|node/.test(command) : /(^|\/)systemd(\0|$)/.test(command);
};

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
};
