// Finishes a few jobs from the queue: finds the devices that still need a push, sends it, and records the outcomes. It
// waits a second for them and no longer: a slow answer is awaited beside the queue. The process may die at any point:
// anything not recorded is done again, under the same push ids.

import { noteMuted } from "../store/queries/note-muted.ts";
import { dropStaleReminders } from "./drop-stale-reminders.ts";
import { leaveForeign } from "./leave-foreign.ts";
import type { PushDeps } from "./push.ts";
import type { PushJob } from "./push-job.ts";
import { putOffPushes } from "./put-off-pushes.ts";
import { recordOutcomes } from "./record-outcomes.ts";
import { sendPushes } from "./send-pushes.ts";
import { takePushes } from "./take-pushes.ts";

/** Resolves once every push has its outcome or a job that tries it later; rejects if the database doesn't answer. */
export const pushBatch = async (deps: PushDeps, jobs: readonly PushJob[]): Promise<void> => {
  const { store, observe, now } = deps;
  const inTime: PushJob[] = [];
  for (const job of jobs) {
    if (now() < job.expiresAt) inTime.push(job);
    else observe({ type: "expired", kind: job.subject.kind, pushes: job.deviceIds.length });
  }
  const wanted = await dropStaleReminders(store.db, inTime);
  for (const job of inTime) {
    if (!wanted.includes(job)) observe({ type: "overtaken", kind: job.subject.kind, pushes: job.deviceIds.length });
  }
  const { pushes: taken, capped, held } = await takePushes(store.db, wanted, now());
  for (const { job } of capped) observe({ type: "capped", kind: job.subject.kind, pushes: 1 });
  const missed = capped.flatMap(({ deviceId, job: { sender } }) =>
    typeof sender === "string" ? { deviceId, sender } : [],
  );
  await noteMuted(store.db, missed, now());
  await putOffPushes(deps, held);
  const pushes = await leaveForeign(deps, taken);
  if (pushes.length === 0) return;
  const { done, slow, putOff } = await sendPushes(deps, pushes);
  await recordOutcomes(deps, done, [
    ...slow.map(({ push }) => ({ push, afterMs: deps.gate.patienceMs, isTried: true })),
    ...putOff.map((push) => ({ push, afterMs: deps.gate.laterMs(push.target.endpoint), isTried: false })),
  ]);
  for (const one of slow) deps.late.add(one);
};
