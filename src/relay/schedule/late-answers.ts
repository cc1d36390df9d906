// Pushes whose service takes its time: they wait here, beside the queue, and their outcomes are recorded when they come.
// Each has a job that tries it again later, so that nothing is lost if none comes, or if the process ends first.

import type { DonePush, Push, SentPush } from "./push.ts";
import { within } from "./within.ts";

export interface LateAnswers {
  /** Takes over a push that is on its way. */
  add(sent: SentPush): void;
  /** Waits a little for those still out; what comes later is left to the jobs. */
  close(): Promise<void>;
}

/** Answers that come together are recorded together: a service that hangs fails in crowds. */
const GATHER_MS = 50;
const CLOSE_MS = 2_000;

/** Returns the waiting room; `record` stores outcomes, and what it can't is tried again by the job. */
export const createLateAnswers = (record: (done: readonly DonePush[]) => Promise<void>): LateAnswers => {
  const open = new Set<Promise<void>>();
  let gathered: DonePush[] = [];
  let gathering: Promise<void> | null = null;
  let isClosed = false;

  const gather = async (): Promise<void> => {
    await new Promise((over) => setTimeout(over, GATHER_MS));
    const done = gathered;
    gathered = [];
    gathering = null;
    if (!isClosed) await record(done).catch(() => {});
  };
  const answered = (push: Push, outcome: DonePush["outcome"]): Promise<void> => {
    gathered.push({ ...push, outcome });
    gathering ??= gather();
    return gathering;
  };

  return {
    add: ({ push, outcome }) => {
      const recorded = outcome.then((ended) => answered(push, ended));
      open.add(recorded);
      void recorded.finally(() => open.delete(recorded));
    },
    close: async () => {
      await within(CLOSE_MS, Promise.all(open)).catch(() => {});
      isClosed = true;
    },
  };
};
