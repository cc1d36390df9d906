// Keeps a second process off the data folder: two of them silently destroy an embedded database.

import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

interface Holder {
  readonly pid: number;
  /** In containers, different processes can have the same number: the host name tells them apart. */
  readonly host: string;
  /** When the process started, as Linux counts it: a reused number is another process. */
  readonly began: string | null;
}

/** A holder on another host (a container) can't be checked: it counts as alive while it touches the file. */
const STALE_MS = 30_000;
const TOUCH_MS = 5_000;

const held = new Set<string>();

/** Returns the function that releases the lock; throws a sentence if another process holds it. */
export const takeLock = (file: string): (() => void) => {
  const mine: Holder = { pid: process.pid, host: hostname(), began: beganAt(process.pid) };
  const holder = readHolder(file);
  if (holder !== null && isAlive(holder, mine, file)) throw new Error(sentence(holder, mine));
  if (holder !== null) rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new Error(sentence(readHolder(file) ?? mine, mine));
    throw error;
  }
  held.add(file);
  const touch = setInterval(() => {
    const now = new Date();
    // If the folder went away, the next commit shows it.
    try {
      utimesSync(file, now, now);
    } catch {}
  }, TOUCH_MS);
  touch.unref();
  return () => {
    clearInterval(touch);
    held.delete(file);
    rmSync(file, { force: true });
  };
};

const readHolder = (file: string): Holder | null => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  try {
    return JSON.parse(text) as Holder;
  } catch {
    // Cut off while being written: the age of the file decides, as for a holder elsewhere.
    return { pid: 0, host: "", began: null };
  }
};

const isAlive = (holder: Holder, mine: Holder, file: string): boolean => {
  if (holder.host !== mine.host) return Date.now() - statSync(file).mtimeMs < STALE_MS;
  // A container gives its program the same number each time: unless this very process took the lock, it is old.
  if (holder.pid === mine.pid) return held.has(file);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return holder.began === null || holder.began === beganAt(holder.pid);
};

const beganAt = (pid: number): string | null => {
  try {
    // The name in parentheses may contain spaces; the start time is the 20th field after it.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? null;
  } catch {
    return null;
  }
};

const sentence = ({ pid, host }: Holder, mine: Holder): string =>
  `The data folder is in use by process ${pid}${host === mine.host || host === "" ? "" : ` on ${host}`}. Stop it first, or give this relay its own folder: --data other-folder`;
