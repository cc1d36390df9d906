// The one place for the flags and variables that the relay's memory needs. They count from the start of a process only, so
// whoever starts the relay becomes it: the number of the process stays, and a signal to it reaches the relay.

import { spawn } from "node:child_process";
import { join } from "node:path";

/** Flags of Node. They halve the memory of the embedded database, and keep it low after many pushes at once. */
export const nodeFlags: readonly string[] = [
  "--liftoff-only",
  "--max-semi-space-size=4",
  "--disable-warning=ExperimentalWarning",
];

/**
 * Variables, unless the operator has set them. Modules without their types, and compiled, are kept beside the packages, so
 * that a restart needs neither the compiler nor its memory; where nothing can be written, it does without. Of glibc: one
 * place for memory of all threads, and what is free at its end goes back to the system.
 */
export const environment = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, "../../node_modules/.cache/first90-relay"),
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "131072",
} as const;

const program = join(import.meta.dirname, "main.ts");

/** Replaces this process by the relay with these arguments; on Windows, which can't, ends as the relay does. */
export const becomeRelay = (args: readonly string[]): void => {
  const all = [...nodeFlags, ...process.execArgv, program, ...args];
  const env = { ...environment, ...process.env };
  if (process.platform !== "win32" && process.execve) process.execve(process.execPath, [process.execPath, ...all], env);
  const relay = spawn(process.execPath, all, { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void relay.kill(signal));
  relay.once("exit", (code) => process.exit(code ?? 1));
};
