// Finishes a few jobs from the queue: finds the devices that still need a push, sends it, and records the outcomes. The
// process may die at any point: anything not recorded is done again, under the same push ids.

import { setImmediate } from "node:timers/promises";
import { toPushPayload } from "../../formats/relay/push-payload.ts";
import { topicOf } from "../send/topic.ts";
import { noteMuted } from "../store/queries/note-muted.ts";
import { dropStaleReminders } from "./drop-stale-reminders.ts";
import { leaveForeign } from "./leave-foreign.ts";
import type { DonePush, Push, PushDeps } from "./push.ts";
import type { PushJob } from "./push-job.ts";
import { putOffPushes } from "./put-off-pushes.ts";
import { recordOutcomes } from "./record-outcomes.ts";
import { takePushes } from "./take-pushes.ts";

/** Resolves once every outcome is recorded; rejects if the database doesn't answer. */
export const pushBatch = async (deps: PushDeps, jobs: readonly PushJob[]): Promise<void> => {
  const { store, sender, observe, now } = deps;
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
  const sendOne = async (push: Push): Promise<DonePush> => {
    const { job, target } = push;
    // The service would always refuse it: the phone has to subscribe again, which the app does when it is next open.
    if (push.vapidPublic !== sender.vapidPublicKey)
      return { ...push, outcome: { type: "refused", reason: "vapid-key" } };
    const data = { ...job.subject, pushId: push.id };
    const topic = topicOf(data);
    const body = JSON.stringify(toPushPayload(data, push.appOrigin ?? deps.appOrigin, topic));
    const outcome = await sender.send(target, { body, topic, ttlS: (job.expiresAt - now()) / 1000 });
    return { ...push, outcome };
  };
  const started: Promise<DonePush>[] = [];
  for (const push of pushes) {
    started.push(sendOne(push));
    // Encrypting blocks the process: the pause lets ready pushes go out and requests be answered.
    if (started.length % 8 === 0) await setImmediate();
  }
  const done = await Promise.all(started);
  await recordOutcomes(deps, done);
};
