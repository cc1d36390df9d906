// Page, worker and other tabs take turns at work that must not run twice at once.

import type { WithLock } from "../actions/ports/relay-ports.ts";

/** Returns the lock: across all pages and the worker if the browser has locks, else within this one. */
export const createLocks = (): WithLock => {
  const queues = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const { locks } = navigator as { locks?: LockManager };
    if (locks) return locks.request(name, work) as ReturnType<typeof work>;
    const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
};
