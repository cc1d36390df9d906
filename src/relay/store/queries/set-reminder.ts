// When an incident's next status update is due. The highest revision wins, in whatever order they arrive. A due time
// that has rung doesn't ring again: several phones have the same incident, and each sends its due time.

import { sql } from "kysely";
import type { ReminderAnswer, ReminderBody } from "../../../formats/relay/reminder-bodies.ts";
import { MAX_REMINDERS } from "../limits.ts";
import type { Db } from "../store.ts";

/** Resolves to the reminder in force afterwards, or null if the team has as many reminders as it may. One statement. */
export const setReminder = async (
  db: Db,
  { teamId, deviceId }: { readonly teamId: string; readonly deviceId: string },
  incidentId: string,
  { revision, dueAt, devices }: ReminderBody,
  now: number,
): Promise<ReminderAnswer | null> => {
  const { rows } = await sql<{ readonly revision: number; readonly due_at: number | null }>`
    insert into reminders (team_id, incident_id, set_by, revision, due_at, device_ids, set_at)
    select ${teamId}, ${incidentId}, ${deviceId}, ${revision}::integer, ${dueAt}::bigint, ${devices}::text[], ${now}::bigint
    where exists (select 1 from reminders where team_id = ${teamId} and incident_id = ${incidentId})
      or (select count(*) from reminders where team_id = ${teamId}) < ${MAX_REMINDERS}
    on conflict (team_id, incident_id) do update
      set set_by = excluded.set_by, revision = excluded.revision, due_at = excluded.due_at,
        device_ids = excluded.device_ids, set_at = excluded.set_at,
        fired_at = case when coalesce(excluded.due_at, 0) <= reminders.fired_at then reminders.fired_at end
      where reminders.revision < excluded.revision
    returning revision, due_at`.execute(db);
  const [applied] = rows;
  if (applied) return { revision: applied.revision, dueAt: applied.due_at, applied: true };
  const kept = await db
    .selectFrom("reminders")
    .select(["revision", "due_at"])
    .where("team_id", "=", teamId)
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  return kept ? { revision: kept.revision, dueAt: kept.due_at, applied: false } : null;
};
