// Finds the devices of a job that still need its push, and writes a row for each push before it goes out: a phone may
// answer faster than the push service does.

import { sql } from "kysely";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import { readSpent } from "../store/queries/read-spent.ts";
import type { Db } from "../store/store.ts";
import { judgePushes, type WantedPush } from "./allowance.ts";
import type { Push } from "./push.ts";
import { aboutOf, type PushJob, pushIdOf } from "./push-job.ts";

interface Taken {
  /** To be sent: none that went out before, none to devices that have left. */
  readonly pushes: readonly Push[];
  /** Dropped, because their sender has sent the device too many recently. */
  readonly capped: readonly Push[];
  /** Put off, because the device has just had one about the same incident. */
  readonly held: readonly HeldPush[];
}
export interface HeldPush {
  readonly push: Push;
  readonly until: number;
}
const nothing: Taken = { pushes: [], capped: [], held: [] };

const toWanted = ({ deviceId, job: { subject, sender = null } }: Push): WantedPush => ({
  deviceId,
  kind: subject.kind,
  sender,
  about: aboutOf(subject),
});

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
  const verdicts = judgePushes(pushes.map(toWanted), await readSpent(db, deviceIds, now), now);
  const added = pushes.filter((_, place) => verdicts[place]?.type === "send");
  const { numAffectedRows } = await sql`
    insert into pushes (id, device_id, kind, created_at, expires_at, sender, about)
    select id, device_id, kind, ${now}, expires_at, sender, about
    from unnest(
      ${added.map(({ id }) => id)}::text[],
      ${added.map(({ deviceId }) => deviceId)}::text[],
      ${added.map(({ job }) => job.subject.kind)}::text[],
      ${added.map(({ job }) => job.expiresAt)}::bigint[],
      ${added.map(({ job }) => job.sender ?? null)}::text[],
      ${added.map(({ job }) => aboutOf(job.subject))}::text[]
    ) as added (id, device_id, kind, expires_at, sender, about)
    on conflict do nothing`.execute(db);
  if (Number(numAffectedRows) === pushes.length) return { pushes, capped: [], held: [] };
  const kept = await db
    .selectFrom("pushes")
    .select(["id", "sent_at"])
    .where(sql<boolean>`id = any(${pushes.map(({ id }) => id)}::text[])`)
    .execute();
  const sentAt = new Map(kept.map(({ id, sent_at }) => [id, sent_at]));
  // One that has its row was allowed before, and comes again because it could not be sent.
  const without = pushes.flatMap((push, place) => (sentAt.has(push.id) ? [] : { push, verdict: verdicts[place] }));
  return {
    pushes: pushes.filter(({ id }) => sentAt.get(id) === null),
    capped: without.flatMap(({ push, verdict }) => (verdict?.type === "drop" ? push : [])),
    held: without.flatMap(({ push, verdict }) => {
      if (verdict?.type === "drop") return [];
      // Another worker was quicker with one about the same incident.
      return { push, until: verdict?.type === "hold" ? verdict.until : now + MINUTE_MS };
    }),
  };
};
