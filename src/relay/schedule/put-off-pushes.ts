// Pushes that have to wait for their minute go back into the queue.

import type { PushDeps } from "./push.ts";
import type { HeldPush } from "./take-pushes.ts";

/** Resolves once they are queued again, each for when it may be sent; one that would be too old by then has expired. */
export const putOffPushes = async ({ store, queue, observe }: PushDeps, held: readonly HeldPush[]): Promise<void> => {
  const groups = [...Map.groupBy(held, ({ push }) => push.job).values()]
    .flatMap((ofJob) => [...Map.groupBy(ofJob, ({ until }) => until).values()])
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { push, until } = first;
      return { job: { ...push.job, deviceIds: group.map((one) => one.push.deviceId) }, until };
    });
  const inTime = groups.filter(({ job, until }) => until < job.expiresAt);
  if (inTime.length > 0) {
    await store.db.transaction().execute(async (trx) => {
      for (const { job, until } of inTime) await queue.add(trx, [job], until);
    });
  }
  for (const group of groups) {
    const { subject, deviceIds } = group.job;
    observe({ type: inTime.includes(group) ? "held" : "expired", kind: subject.kind, pushes: deviceIds.length });
  }
};
