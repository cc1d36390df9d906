// Composes the schedule on a store and a sender: the timer that wakes when something is due, the queue of pushes, the
// upkeep.

import { randomBytes } from "node:crypto";
import { HOUR_MS, MINUTE_MS } from "../../domain/text/durations.ts";
import type { Sender } from "../send/sender.ts";
import type { Store } from "../store/store.ts";
import { DEFAULT_WORKERS } from "./default-workers.ts";
import { readNextDue, startDueTimer } from "./due-timer.ts";
import type { Observe } from "./events.ts";
import { failureEvent } from "./failure-event.ts";
import { fireDrill } from "./fire-drill.ts";
import { fireReminders } from "./fire-reminder.ts";
import { createHeartbeat } from "./heartbeat.ts";
import { createLateAnswers } from "./late-answers.ts";
import type { PushDeps } from "./push.ts";
import { pushBatch } from "./push-batch.ts";
import { pushIdOf } from "./push-job.ts";
import { JOB_LIMIT_MS, openQueue } from "./queue.ts";
import { recordOutcomes } from "./record-outcomes.ts";
import { forgetOld } from "./retention.ts";
import type { Schedule } from "./schedule.ts";
import { createServiceGate } from "./service-gate.ts";
import { within } from "./within.ts";

export interface ScheduleOptions {
  readonly store: Store;
  readonly sender: Sender;
  readonly observe: Observe;
  /** The address that a push opens if its phone didn't say where its app lives; without a trailing slash. */
  readonly appOrigin: string;
  readonly now?: () => number;
  /** How many batches of first attempts are sent at a time. */
  readonly workers?: number;
  /** How long a push may go unanswered: longer than the sender waits. */
  readonly patienceMs?: number;
}

/** The sender gives up before this: a connection and then an answer may take 4 s each. */
const PATIENCE_MS = 9_000;
const TEST_LIFE_MS = MINUTE_MS;
const FORGET_MS = HOUR_MS;
/** A process sees another's new reminders within a second; an embedded relay knows its own. */
const POLL_MS = { embedded: 5_000, postgres: 1_000 } as const;
/** One thing that is due is fired within this, or the timer leaves it to its next round. */
const STEP_MS = 6_000;
/** Three polls of the timer and the longest step; for the queue, the longest job and a poll. */
const longestSilence = (pollMs: number) => ({ timer: 3 * pollMs + STEP_MS, queue: JOB_LIMIT_MS + 3 * pollMs });

/** Resolves to the running schedule; anything that fell due while nothing ran fires, or counts as missed, at once. */
export const startSchedule = async (options: ScheduleOptions): Promise<Schedule> => {
  const { store, observe, now = Date.now, workers = DEFAULT_WORKERS, patienceMs = PATIENCE_MS } = options;
  const pollMs = POLL_MS[store.engine.kind];
  const heartbeat = createHeartbeat(longestSilence(pollMs));
  const onLooked = () => heartbeat.beat("queue");
  const ownKey = options.sender.vapidPublicKey;
  const queue = await openQueue({ engine: store.engine, ownKey, observe, onLooked, workers });
  const gate = createServiceGate({ observe, patienceMs });
  const failed = (what: string) => (error: unknown) => observe(failureEvent(what, error));
  const late = createLateAnswers((done) => recordOutcomes(deps, done, [], true));
  const deps: PushDeps = { ...options, queue, gate, late, now };
  await queue.take((jobs) => pushBatch(deps, jobs));

  const fire = async (): Promise<void> => {
    // In turns, so that neither waits until all of the other is done.
    for (let hasFired = true; hasFired; ) {
      hasFired = false;
      for (const one of [fireDrill, fireReminders]) {
        if (!(await within(STEP_MS, one(store, queue, observe, now())))) continue;
        hasFired = true;
        queue.wake();
        heartbeat.beat("timer");
      }
    }
  };
  const timer = startDueTimer({
    nextDue: async () => {
      const next = await within(STEP_MS, readNextDue(store.db));
      heartbeat.beat("timer");
      return next;
    },
    fire,
    onError: failed("Firing what is due"),
    pollMs,
    now,
  });
  // It begins anywhere: a process that is often started anew would never come to the end.
  const walk = { after: randomBytes(1).toString("base64url").slice(0, 1) };
  const forget = () => void forgetOld(store.db, now(), walk).catch(failed("Deleting what is old"));
  const upkeep = setInterval(forget, FORGET_MS);
  forget();

  const pushTest: Schedule["pushTest"] = async (deviceId) => {
    const sentAt = now();
    // An id for this test, so that two tests within a millisecond count as two.
    const teamId = randomBytes(8).toString("hex");
    const subject = { kind: "test", sentAt } as const;
    const id = pushIdOf(teamId, subject, deviceId);
    const expiresAt = sentAt + TEST_LIFE_MS;
    const job = { subject, teamId, sender: deviceId, deviceIds: [deviceId], expiresAt, attempt: 0 };
    const row = { id, device_id: deviceId, kind: subject.kind, created_at: sentAt, expires_at: expiresAt };
    await store.db.transaction().execute(async (trx) => {
      // With its row it counts from now on, so that it is either refused when asked for, or sent.
      await trx
        .insertInto("pushes")
        .values({ ...row, sender: deviceId })
        .execute();
      await queue.add(trx, [job], null);
    });
    queue.wake();
    return { pushId: id, sentAt };
  };

  const close = async (): Promise<void> => {
    clearInterval(upkeep);
    await timer.close();
    await queue.close();
    await late.close();
  };
  return { expect: timer.expect, pushTest, heartbeat, close };
};
