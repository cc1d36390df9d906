// Wakes at the very moment something falls due. It also polls the database from time to time: another process may have
// written to it, and the machine's clock may be changed.

import type { Db } from "../store/store.ts";

export interface DueTimer {
  /** Notes that something will be due at `dueAt`, in epoch ms. */
  expect(dueAt: number): void;
  /** Stops the timer; resolves once nothing is being fired any more. */
  close(): Promise<void>;
}

export interface DueTimerOptions {
  /** Resolves to the earliest moment at which something is due, or null. */
  readonly nextDue: () => Promise<number | null>;
  /** Fires everything that is due. */
  readonly fire: () => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly pollMs: number;
  readonly now: () => number;
}

/** Returns the running timer. */
export const startDueTimer = ({ nextDue, fire, onError, pollMs, now }: DueTimerOptions): DueTimer => {
  let timer: NodeJS.Timeout | null = null;
  let wakesAt = Number.POSITIVE_INFINITY;
  let isRunning = false;
  let isExpected = false;
  let ended: Promise<void> = Promise.resolve();
  let isClosed = false;

  const wakeAt = (at: number): void => {
    if (isClosed || (timer && at >= wakesAt)) return;
    if (timer) clearTimeout(timer);
    wakesAt = at;
    // Node's timers may fire a millisecond early.
    timer = setTimeout(run, Math.max(0, at - now() + 1));
  };

  const run = (): void => {
    timer = null;
    wakesAt = Number.POSITIVE_INFINITY;
    if (isRunning) {
      isExpected = true;
      return;
    }
    isRunning = true;
    ended = round().finally(() => {
      isRunning = false;
      // The round may have missed rows that were committed while it was reading.
      if (isExpected) wakeAt(now());
      isExpected = false;
    });
  };

  const round = async (): Promise<void> => {
    let next: number | null = null;
    try {
      await fire();
      next = await nextDue();
    } catch (error) {
      onError(error);
    }
    // If something is still due, it could not be fired, or another process has it: the next poll checks again.
    const latest = now() + pollMs;
    wakeAt(next === null || next <= now() ? latest : Math.min(next, latest));
  };

  run();
  return {
    expect: (dueAt) => wakeAt(Math.min(dueAt, now() + pollMs)),
    close: async () => {
      isClosed = true;
      if (timer) clearTimeout(timer);
      await ended;
    },
  };
};

/** Resolves to the earliest moment at which a reminder or a drill is due, or null. It must stay within the relay. */
export const readNextDue = async (db: Db): Promise<number | null> => {
  const { reminder, drill } = await db
    .selectNoFrom((from) => [
      from
        .selectFrom("reminders")
        .select(({ fn }) => fn.min("due_at").as("due"))
        .where("due_at", "is not", null)
        .where("fired_at", "is", null)
        .as("reminder"),
      from
        .selectFrom("firings")
        .select(({ fn }) => fn.min("moment_at").as("due"))
        .where("state", "=", "armed")
        .as("drill"),
    ])
    .executeTakeFirstOrThrow();
  const due = [reminder, drill].filter((at) => at !== null).map(Number);
  return due.length === 0 ? null : Math.min(...due);
};
