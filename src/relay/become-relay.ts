// The one place for the flags that the relay's memory needs. They count from the start of a process only, so whoever starts
// the relay becomes it: the number of the process stays, and a signal to it reaches the relay.

import { spawn } from "node:child_process";
import { join } from "node:path";

/** Flags of Node. They halve the memory of the embedded database, and keep it low after many pushes at once. */
export const nodeFlags: readonly string[] = [
  "--liftoff-only",
  "--max-semi-space-size=4",
  "--disable-warning=ExperimentalWarning",
];

const program = join(import.meta.dirname, "main.ts");

/** Replaces this process by the relay with these arguments; on Windows, which can't, ends as the relay does. */
export const becomeRelay = (args: readonly string[]): void => {
  const all = [...nodeFlags, ...process.execArgv, program, ...args];
  if (process.platform !== "win32" && process.execve) process.execve(process.execPath, [process.execPath, ...all]);
  const relay = spawn(process.execPath, all, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void relay.kill(signal));
  relay.once("exit", (code) => process.exit(code ?? 1));
};
