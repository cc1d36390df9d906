// Pushes that have to wait for their minute go back into the queue.

import type { PushDeps } from "./push.ts";
import type { HeldPush } from "./take-pushes.ts";

/** Resolves once they are queued again, each for when it may be sent; one that would be too old by then has expired. */
export const putOffPushes = async ({ store, queue, observe }: PushDeps, held: readonly HeldPush[]): Promise<void> => {
  if (held.length === 0) return;
  await store.db.transaction().execute(async (trx) => {
    for (const [job, ofJob] of Map.groupBy(held, ({ push }) => push.job)) {
      for (const [until, pushes] of Map.groupBy(ofJob, (one) => one.until)) {
        const isInTime = until < job.expiresAt;
        if (isInTime) await queue.add(trx, [{ ...job, deviceIds: pushes.map(({ push }) => push.deviceId) }], until);
        observe({ type: isInTime ? "held" : "expired", kind: job.subject.kind, pushes: pushes.length });
      }
    }
  });
};
