// Records what became of pushes, in one transaction: their rows, dead and flagged subscriptions, and retries.

import { sql } from "kysely";
import type { Outcome } from "../send/outcome.ts";
import type { Db, Trx } from "../store/store.ts";
import type { DonePush, PushDeps } from "./push.ts";
import { timeOf } from "./push-job.ts";
import { retryAt } from "./retry-at.ts";

/** Resolves once it is committed. */
export const recordOutcomes = async (deps: PushDeps, done: readonly DonePush[]): Promise<void> => {
  const { store, queue, observe } = deps;
  const now = deps.now();
  const ended = <Type extends Outcome["type"]>(type: Type) =>
    done.filter((push): push is DonePush & { outcome: Extract<Outcome, { type: Type }> } => push.outcome.type === type);
  const again = retries(ended("later"), now);

  const isPlain = done.every(({ outcome, isFlagged }) => outcome.type === "sent" && !isFlagged);
  if (isPlain) await writeSent(store.db, done, now);
  else
    await store.db.transaction().execute(async (trx) => {
      await writeRows(trx, done, now);
      await removeGone(trx, ended("gone"), now);
      await flag(trx, [
        ...ended("refused").map((push) => ({ push, reason: push.outcome.reason })),
        ...ended("sent").flatMap((push) => (push.isFlagged ? [{ push, reason: null }] : [])),
      ]);
      for (const { pushes, at } of again) {
        const [first] = pushes;
        if (!first) continue;
        const job = { ...first.job, deviceIds: pushes.map(({ deviceId }) => deviceId), attempt: first.job.attempt + 1 };
        if (at < job.expiresAt) await queue.add(trx, [job], at);
        else observe({ type: "expired", kind: job.subject.kind, pushes: pushes.length });
      }
    });

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
    update pushes set attempts = attempts + 1, sent_at = done.sent_at, last_status = done.status
    from unnest(
      ${done.map(({ id }) => id)}::text[],
      ${done.map(({ outcome }) => (outcome.type === "sent" ? now : null))}::bigint[],
      ${done.map(({ outcome }) => statusOf(outcome))}::integer[]
    ) as done (id, sent_at, status)
    where pushes.id = done.id`.execute(db);

type Later = DonePush & { readonly outcome: Extract<Outcome, { type: "later" }> };

/** Pushes of the same job with the same wait are retried together. */
const retries = (later: readonly Later[], now: number): readonly { pushes: readonly Later[]; at: number }[] =>
  [...Map.groupBy(later, ({ job }) => job).values()]
    .flatMap((ofJob) => [...Map.groupBy(ofJob, ({ outcome }) => outcome.notBeforeMs).entries()])
    .map(([notBeforeMs, pushes]) => ({ pushes, at: retryAt(pushes[0]?.job.attempt ?? 0, notBeforeMs, now) }));

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
    update devices set gone_at = ${now} from dead where devices.id = dead.device_id`.execute(trx);
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
