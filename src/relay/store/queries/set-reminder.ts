// When an incident's next status update is due. The highest revision wins, in whatever order they arrive. A due time
// that has rung doesn't ring again: several phones have the same incident, and each sends its due time. No phone can
// number its revisions so high that the others can't go on, or take all the room of its team.

import { sql } from "kysely";
import { type ReminderAnswer, type ReminderBody, revisionAt } from "../../../formats/relay/reminder-bodies.ts";
import { MAX_OPEN_REMINDERS_A_DEVICE, MAX_REMINDERS, MAX_REVISION_AHEAD_S } from "../limits.ts";
import type { Db } from "../store.ts";

/** Why nothing was changed: the revision is above the highest that is taken now, or the team or the phone has its share. */
export type ReminderRefusal =
  | { readonly refused: "ahead"; readonly highest: number }
  | { readonly refused: "team" | "phone" };

interface Setter {
  readonly teamId: string;
  readonly deviceId: string;
}

/** Resolves to the reminder in force afterwards, or to why it was refused. One statement, unless the team is full. */
export const setReminder = async (
  db: Db,
  setter: Setter,
  incidentId: string,
  body: ReminderBody,
  now: number,
): Promise<ReminderAnswer | ReminderRefusal> => {
  const written = await write(db, setter, incidentId, body, now);
  if (written) return written;
  const { teamId, deviceId } = setter;
  const kept = await db
    .selectFrom("reminders")
    .select(["revision", "due_at"])
    .where("team_id", "=", teamId)
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  const highest = Math.max(highestAt(now), (kept?.revision ?? 0) + 1);
  if (body.revision > highest) return { refused: "ahead", highest };
  if (kept) return { revision: kept.revision, dueAt: kept.due_at, applied: false };
  if (body.dueAt !== null && (await countOpen(db, deviceId)) >= MAX_OPEN_REMINDERS_A_DEVICE)
    return { refused: "phone" };
  const again = (await makeRoom(db, teamId)) ? await write(db, setter, incidentId, body, now) : null;
  return again ?? { refused: "team" };
};

/** Beyond it only one step at a time: so whoever comes next can always go on from what is stored. */
const highestAt = (now: number): number => revisionAt(now) + MAX_REVISION_AHEAD_S;

const write = async (
  db: Db,
  { teamId, deviceId }: Setter,
  incidentId: string,
  { revision, dueAt, devices }: ReminderBody,
  now: number,
): Promise<ReminderAnswer | null> => {
  const highest = highestAt(now);
  const { rows } = await sql<{ readonly revision: number; readonly due_at: number | null }>`
    insert into reminders (team_id, incident_id, set_by, revision, due_at, device_ids, set_at)
    select ${teamId}, ${incidentId}, ${deviceId}, ${revision}::integer, ${dueAt}::bigint, ${devices}::text[], ${now}::bigint
    where exists (select 1 from reminders where team_id = ${teamId} and incident_id = ${incidentId})
      or (
        ${revision}::integer <= ${highest}::integer
        and (select count(*) from reminders where team_id = ${teamId}) < ${MAX_REMINDERS}
        and (
          ${dueAt}::bigint is null or (
            select count(*) from reminders
            where set_by = ${deviceId} and due_at is not null and fired_at is null
          ) < ${MAX_OPEN_REMINDERS_A_DEVICE}
        )
      )
    on conflict (team_id, incident_id) do update
      set set_by = excluded.set_by, revision = excluded.revision, due_at = excluded.due_at,
        device_ids = excluded.device_ids, set_at = excluded.set_at,
        fired_at = case when coalesce(excluded.due_at, 0) <= reminders.fired_at then reminders.fired_at end
      where reminders.revision < excluded.revision
        and excluded.revision <= greatest(${highest}::integer, reminders.revision + 1)
    returning revision, due_at`.execute(db);
  const [applied] = rows;
  return applied ? { revision: applied.revision, dueAt: applied.due_at, applied: true } : null;
};

const countOpen = async (db: Db, deviceId: string): Promise<number> => {
  const { count } = await db
    .selectFrom("reminders")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("set_by", "=", deviceId)
    .where("due_at", "is not", null)
    .where("fired_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/**
 * Resolves to whether there is room for one more: what has rung or was cancelled goes first, then what was set by phones
 * that have left. Nothing that a phone of the team still waits for.
 */
const makeRoom = async (db: Db, teamId: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    delete from reminders where team_id = ${teamId} and incident_id = (
      select incident_id from reminders
      where team_id = ${teamId} and (due_at is null or fired_at is not null or set_by is null)
      order by (due_at is not null and fired_at is null), case when fired_at is null then -due_at end, set_at
      limit 1)`.execute(db);
  return Number(numAffectedRows) > 0;
};
