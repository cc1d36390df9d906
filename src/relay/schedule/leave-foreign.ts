// While keys are changed, processes with different keys share a database: what one of them can't sign, it leaves for
// the one that can.

import type { Push, PushDeps } from "./push.ts";

/** Resolves to the pushes that are this process's, once all others are in the queues of their keys. */
export const leaveForeign = async (
  { store, queue, sender, observe }: Pick<PushDeps, "store" | "queue" | "sender" | "observe">,
  pushes: readonly Push[],
): Promise<readonly Push[]> => {
  const { leave } = queue;
  const isOwn = ({ vapidPublic }: Push): boolean => vapidPublic === sender.vapidPublicKey;
  if (!leave || pushes.every(isOwn)) return pushes;
  const foreign = Map.groupBy(
    pushes.filter((push) => !isOwn(push)),
    ({ vapidPublic }) => vapidPublic,
  );
  await store.db.transaction().execute(async (trx) => {
    for (const [key, bound] of foreign) {
      const jobs = [...Map.groupBy(bound, ({ job }) => job)].map(([job, ofJob]) => ({
        ...job,
        deviceIds: ofJob.map(({ deviceId }) => deviceId),
      }));
      await leave(trx, jobs, key);
    }
  });
  for (const { job } of [...foreign.values()].flat()) observe({ type: "left", kind: job.subject.kind, pushes: 1 });
  return pushes.filter(isOwn);
};
