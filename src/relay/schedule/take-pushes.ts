// Finds the devices of a job that still need its push, and writes a row for each push before it goes out: a phone may
// answer faster than the push service does.

import { sql } from "kysely";
import { HOUR_MS } from "../../domain/text/durations.ts";
import { MAX_PUSHES_AN_HOUR } from "../store/limits.ts";
import type { Db } from "../store/store.ts";
import type { Push } from "./push.ts";
import { type PushJob, pushIdOf } from "./push-job.ts";

interface Taken {
  /** To be sent: none that went out before, none to devices that have left. */
  readonly pushes: readonly Push[];
  /** Dropped, because the device has had too many recently. */
  readonly capped: readonly Push[];
}
const nothing: Taken = { pushes: [], capped: [] };

/** Resolves to the pushes of these jobs, each with its row. */
export const takePushes = async (db: Db, jobs: readonly PushJob[], now: number): Promise<Taken> => {
  const deviceIds = jobs.flatMap((job) => job.deviceIds);
  if (deviceIds.length === 0) return nothing;
  const rows = await db
    .selectFrom("subscriptions")
    .select(["device_id", "endpoint", "p256dh", "auth", "app_origin", "flagged", "vapid_public"])
    .where(sql<boolean>`device_id = any(${deviceIds}::text[])`)
    .execute();
  const subscriptions = new Map(rows.map((row) => [row.device_id, row]));
  const pushes = jobs.flatMap((job) =>
    job.deviceIds.flatMap((deviceId): readonly Push[] => {
      const row = subscriptions.get(deviceId);
      if (!row) return [];
      const { endpoint, p256dh, auth, app_origin: appOrigin, flagged, vapid_public: vapidPublic } = row;
      const id = pushIdOf(job.teamId, job.subject, deviceId);
      const target = { endpoint, p256dh, auth };
      return [{ id, deviceId, job, target, appOrigin, isFlagged: flagged !== null, vapidPublic }];
    }),
  );
  if (pushes.length === 0) return nothing;
  const { numAffectedRows } = await sql`
    insert into pushes (id, device_id, kind, created_at, expires_at)
    select id, device_id, kind, ${now}, expires_at
    from unnest(
      ${pushes.map(({ id }) => id)}::text[],
      ${pushes.map(({ deviceId }) => deviceId)}::text[],
      ${pushes.map(({ job }) => job.subject.kind)}::text[],
      ${pushes.map(({ job }) => job.expiresAt)}::bigint[]
    ) as added (id, device_id, kind, expires_at)
    where (
      select count(*) from pushes where pushes.device_id = added.device_id and created_at > ${now - HOUR_MS}
    ) < ${MAX_PUSHES_AN_HOUR}
    on conflict (id) do nothing`.execute(db);
  if (Number(numAffectedRows) === pushes.length) return { pushes, capped: [] };
  const kept = await db
    .selectFrom("pushes")
    .select(["id", "sent_at"])
    .where(sql<boolean>`id = any(${pushes.map(({ id }) => id)}::text[])`)
    .execute();
  const sentAt = new Map(kept.map(({ id, sent_at }) => [id, sent_at]));
  return {
    pushes: pushes.filter(({ id }) => sentAt.get(id) === null),
    capped: pushes.filter(({ id }) => !sentAt.has(id)),
  };
};
