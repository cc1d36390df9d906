// Who holds a lock, and whether that can be told from here.

import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface Holder {
  /** Of this one claim. */
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** When the process started, as Linux counts it: a reused number is another process. */
  readonly began: string | null;
  /** Which processes it sees, as Linux names them: a container has its own. */
  readonly processes: string | null;
}

/** Returns this process as a holder, without the claim's id. */
export const thisProcess = (): Omit<Holder, "id"> => ({
  pid: process.pid,
  host: hostname(),
  began: beganAt(process.pid),
  processes: processesSeen(),
});

/** Returns whether the holder's process is gone; null if that can't be told from here. */
export const isDead = (holder: Holder, mine: Holder): boolean | null => {
  if (holder.pid === 0 || holder.host !== mine.host || holder.processes !== mine.processes) return null;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return true;
  }
  const began = beganAt(holder.pid);
  // Without the start time, the number may be another process by now.
  return holder.began === null || began === null ? (holder.pid === mine.pid ? false : null) : holder.began !== began;
};

const beganAt = (pid: number): string | null => {
  try {
    // The name in parentheses may contain spaces; the start time is the 20th field after it.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? null;
  } catch {
    return null;
  }
};

const processesSeen = (): string | null => {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return null;
  }
};
