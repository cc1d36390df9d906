// Keeps a second process off the data folder: two of them silently destroy an embedded database. Numbers of processes
// mean something only where both sides see the same processes, which two containers don't, even with one host name; so
// the file has to be touched as a sign of life, and only where the number proves its process dead is that not waited for.

import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Holder, isDead, thisProcess } from "./lock-holder.ts";

export interface LockTimes {
  /** A lock that wasn't touched for this long is nobody's. */
  readonly staleMs: number;
  readonly touchMs: number;
}

export interface LockCalls {
  /** The lock can't be judged yet: it was touched a moment ago, by a holder that can't be asked. */
  readonly onWait?: () => void;
  /** Another process has taken the folder while this one was asleep: it must not write any more. */
  readonly onLost?: () => void;
}

const usual: LockTimes = { staleMs: 30_000, touchMs: 5_000 };

/**
 * Resolves to the function that releases the lock; rejects with a sentence if another process holds it. That takes up to
 * half a minute if the holder is in another container, and may have been killed just now.
 */
export const takeLock = async (
  file: string,
  { onWait = () => {}, onLost = stopAtOnce }: LockCalls = {},
  times: LockTimes = usual,
): Promise<() => void> => {
  const mine = { ...thisProcess(), id: randomUUID() };
  const own = `${file}.${mine.id}`;
  writeFileSync(own, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
  try {
    while (!link(own, file) && readHolder(file)?.id !== mine.id) {
      const holder = readHolder(file);
      const isGone = holder && isDead(holder, mine);
      if (isGone === false) throw new Error(sentence(holder as Holder, mine));
      if (isGone === null && holder) await untilStale(file, holder, mine, times, onWait);
      if (holder) replace(own, file, holder, times);
      await wait(TURN_MS);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return keep(file, mine, onLost, times);
};

/** How long another process needs to put its file in place, at most, unless it has died. */
const TURN_MS = 20;

/** Returns false if there is a file of that name, whoever else tries at the same moment. */
const link = (own: string, to: string): boolean => {
  touch(own);
  try {
    linkSync(own, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

const touch = (file: string): void => {
  const now = new Date();
  utimesSync(file, now, now);
};

/** Resolves once the file has shown no sign of life for long enough; rejects at the first one. */
const untilStale = async (
  file: string,
  holder: Holder,
  mine: Holder,
  { staleMs, touchMs }: LockTimes,
  onWait: () => void,
): Promise<void> => {
  const first = touchedAt(file);
  if (first === null || Date.now() - first >= staleMs) return;
  onWait();
  // Counted here and not by the file's time: the clock may be changed meanwhile.
  for (let waitedMs = Math.max(0, Date.now() - first); waitedMs < staleMs; waitedMs += touchMs / 2) {
    await wait(touchMs / 2);
    const touched = touchedAt(file);
    if (touched === null) return;
    if (touched !== first) throw new Error(sentence(readHolder(file) ?? holder, mine));
  }
};

/**
 * Puts the own file in the place of a dead holder's, unless somebody else is doing so: of all that saw this holder die,
 * one makes the next file. One that dies at that is followed by the next.
 */
const replace = (own: string, file: string, holder: Holder, { staleMs }: LockTimes): void => {
  for (let turn = 1; ; turn += 1) {
    const turnFile = `${file}.after-${holder.id}-${turn}`;
    if (!link(own, turnFile)) {
      const made = touchedAt(turnFile);
      if (made !== null && Date.now() - made >= staleMs) continue;
      return;
    }
    // Somebody else may have had a turn at this holder, and be done with it.
    if (readHolder(file)?.id === holder.id) renameSync(turnFile, file);
    else rmSync(turnFile, { force: true });
    return;
  }
};

const keep = (file: string, mine: Holder, onLost: () => void, { touchMs }: LockTimes): (() => void) => {
  const isMine = (): boolean => readHolder(file)?.id === mine.id;
  const signs = setInterval(() => {
    // If the folder went away, the next commit shows it.
    try {
      if (isMine()) return touch(file);
      writeFileSync(file, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") return;
      clearInterval(signs);
      onLost();
    }
  }, touchMs);
  signs.unref();
  return () => {
    clearInterval(signs);
    if (isMine()) rmSync(file, { force: true });
  };
};

const stopAtOnce = (): void => {
  console.error("Another process has taken the data folder. This one stops, so that the database isn’t damaged.");
  process.exit(1);
};

const readHolder = (file: string): Holder | null => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  try {
    return { ...unknown, ...(JSON.parse(text) as Partial<Holder>) };
  } catch {
    return unknown;
  }
};

/** Cut off while being written, or by an earlier version: the age of the file decides. */
const unknown: Holder = { id: "unknown", pid: 0, host: "", began: null, processes: null };

const touchedAt = (file: string): number | null => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;

const sentence = ({ pid, host }: Holder, mine: Holder): string =>
  `The data folder is in use by process ${pid}${host === mine.host || host === "" ? "" : ` on ${host}`}. Stop it first, or give this relay its own folder: --data other-folder`;
