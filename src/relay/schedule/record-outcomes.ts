// Records what became of pushes, in one transaction: their rows, dead and flagged subscriptions, and retries.

import { sql } from "kysely";
import type { Outcome } from "../send/outcome.ts";
import type { Db, Trx } from "../store/store.ts";
import type { AgainPush, DonePush, PushDeps } from "./push.ts";
import { timeOf } from "./push-job.ts";
import { repeatsOf, retriesOf } from "./repeats.ts";

/**
 * Resolves once it is committed, with `again` as jobs for later. Those that were answered late have such a job already:
 * they are recorded and not tried once more.
 */
export const recordOutcomes = async (
  deps: PushDeps,
  done: readonly DonePush[],
  again: readonly AgainPush[],
  isLate = false,
): Promise<void> => {
  const { store, observe } = deps;
  const now = deps.now();
  const ended = <Type extends Outcome["type"]>(type: Type) =>
    done.filter((push): push is DonePush & { outcome: Extract<Outcome, { type: Type }> } => push.outcome.type === type);
  const repeats = [...repeatsOf(again, now), ...(isLate ? [] : retriesOf(ended("later"), now))].map(({ at, jobs }) => ({
    at,
    ...Object.groupBy(jobs, ({ expiresAt }) => (at < expiresAt ? "inTime" : "expired")),
  }));

  const isPlain = repeats.length === 0 && done.every(({ outcome, isFlagged }) => outcome.type === "sent" && !isFlagged);
  if (isPlain) await writeSent(store.db, done, now);
  else
    await store.db.transaction().execute(async (trx) => {
      await writeRows(trx, done, now);
      await removeGone(trx, ended("gone"), now);
      await flag(trx, [
        ...ended("refused").map((push) => ({ push, reason: push.outcome.reason })),
        ...ended("sent").flatMap((push) => (push.isFlagged ? [{ push, reason: null }] : [])),
      ]);
      for (const { at, inTime = [] } of repeats) await deps.queue.add(trx, inTime, at);
    });

  for (const { subject, deviceIds } of repeats.flatMap(({ expired = [] }) => expired))
    observe({ type: "expired", kind: subject.kind, pushes: deviceIds.length });
  for (const { push, isTried } of again) observe({ type: isTried ? "slow" : "put-off", kind: push.job.subject.kind });
  for (const { outcome, job } of done) {
    const reason = "reason" in outcome ? outcome.reason : null;
    const lateMs = Math.max(0, now - timeOf(job.subject));
    observe({ type: "pushed", kind: job.subject.kind, outcome: outcome.type, reason, lateMs });
    if (outcome.type === "too-large")
      observe({ type: "defect", sentence: `A push of kind ${job.subject.kind} was too large.` });
  }
};

/** The usual case, with the least work for the database. */
const writeSent = (db: Db, done: readonly DonePush[], now: number) =>
  db
    .updateTable("pushes")
    .set(({ eb }) => ({ attempts: eb("attempts", "+", 1), sent_at: now, last_status: SENT }))
    .where(sql<boolean>`id = any(${done.map(({ id }) => id)}::text[])`)
    .execute();

const writeRows = (db: Db, done: readonly DonePush[], now: number) =>
  sql`
    update pushes set attempts = attempts + 1, sent_at = coalesce(pushes.sent_at, done.sent_at),
      last_status = case when pushes.sent_at is null then done.status else pushes.last_status end
    from unnest(
      ${done.map(({ id }) => id)}::text[],
      ${done.map(({ outcome }) => (outcome.type === "sent" ? now : null))}::bigint[],
      ${done.map(({ outcome }) => statusOf(outcome))}::integer[]
    ) as done (id, sent_at, status)
    where pushes.id = done.id`.execute(db);

/** If the phone has renewed its subscription in the meantime, that is a different one, and stays. */
const removeGone = async (trx: Trx, gone: readonly DonePush[], now: number): Promise<void> => {
  if (gone.length === 0) return;
  await sql`
    with dead as (
      delete from subscriptions
      using unnest(
        ${gone.map(({ deviceId }) => deviceId)}::text[],
        ${gone.map(({ target }) => target.endpoint)}::text[]
      ) as dead (device_id, endpoint)
      where subscriptions.device_id = dead.device_id and subscriptions.endpoint = dead.endpoint
      returning subscriptions.device_id
    )
    update devices set gone_at = ${now} from (
      select id from devices where id in (select device_id from dead) order by id for no key update
    ) as lost
    where devices.id = lost.id`.execute(trx);
};

const flag = async (trx: Trx, flags: readonly { push: DonePush; reason: string | null }[]): Promise<void> => {
  if (flags.length === 0) return;
  await sql`
    update subscriptions set flagged = flag.reason
    from unnest(
      ${flags.map(({ push }) => push.deviceId)}::text[],
      ${flags.map(({ push }) => push.target.endpoint)}::text[],
      ${flags.map(({ reason }) => reason)}::text[]
    ) as flag (device_id, endpoint, reason)
    where subscriptions.device_id = flag.device_id and subscriptions.endpoint = flag.endpoint`.execute(trx);
};

const SENT = 201;

/** Null if there was no answer. */
const statusOf = (outcome: Outcome): number | null => {
  if (outcome.type === "sent") return SENT;
  if (outcome.type === "gone") return 410;
  if (outcome.type === "too-large") return 413;
  return Number(outcome.reason) || null;
};
