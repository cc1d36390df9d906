// Which devices of a job are still to be told, and a row for each push before it goes out: a phone may answer faster than the
// push service does.

import { sql } from "kysely";
import type { Db } from "../store/store.ts";
import type { Push } from "./push.ts";
import { type PushJob, pushIdOf } from "./push-job.ts";

/** Resolves to the pushes of these jobs that are to be sent: not those that were sent before, nor to devices that left. */
export const takePushes = async (db: Db, jobs: readonly PushJob[], now: number): Promise<readonly Push[]> => {
  const deviceIds = jobs.flatMap((job) => job.deviceIds);
  if (deviceIds.length === 0) return [];
  const rows = await db
    .selectFrom("subscriptions")
    .select(["device_id", "endpoint", "p256dh", "auth", "app_origin", "flagged"])
    .where(sql<boolean>`device_id = any(${deviceIds}::text[])`)
    .execute();
  const subscriptions = new Map(rows.map((row) => [row.device_id, row]));
  const pushes = jobs.flatMap((job) =>
    job.deviceIds.flatMap((deviceId): readonly Push[] => {
      const row = subscriptions.get(deviceId);
      if (!row) return [];
      const { endpoint, p256dh, auth, app_origin: appOrigin, flagged } = row;
      const id = pushIdOf(job.teamId, job.subject, deviceId);
      return [{ id, deviceId, job, target: { endpoint, p256dh, auth }, appOrigin, isFlagged: flagged !== null }];
    }),
  );
  if (pushes.length === 0) return [];
  const { numAffectedRows } = await sql`
    insert into pushes (id, device_id, kind, created_at, expires_at)
    select id, device_id, kind, ${now}, expires_at
    from unnest(
      ${pushes.map(({ id }) => id)}::text[],
      ${pushes.map(({ deviceId }) => deviceId)}::text[],
      ${pushes.map(({ job }) => job.subject.kind)}::text[],
      ${pushes.map(({ job }) => job.expiresAt)}::bigint[]
    ) as added (id, device_id, kind, expires_at)
    on conflict (id) do nothing`.execute(db);
  if (Number(numAffectedRows) === pushes.length) return pushes;
  const open = await db
    .selectFrom("pushes")
    .select("id")
    .where(sql<boolean>`id = any(${pushes.map(({ id }) => id)}::text[])`)
    .where("sent_at", "is", null)
    .execute();
  const openIds = new Set(open.map(({ id }) => id));
  return pushes.filter(({ id }) => openIds.has(id));
};
