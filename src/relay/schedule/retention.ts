// What the relay deletes, and when. It keeps no history for its own sake: pushes for the team's readiness list, drills
// for a review. In slices, each a short transaction, so that a large relay does it beside its work; one process at a time.

import { sql } from "kysely";
import { DAY_MS, HOUR_MS } from "../../domain/text/durations.ts";
import { MAX_PUSHES } from "../store/limits.ts";
import type { Db, Trx } from "../store/store.ts";

const PUSHES_MS = 30 * DAY_MS;
const REMINDERS_MS = 30 * DAY_MS;
const DRILLS_MS = 400 * DAY_MS;
const EMPTY_TEAMS_MS = 30 * DAY_MS;

interface SliceSizes {
  readonly rows: number;
  /** A drill takes its people's answers along, a team whatever is left of it. */
  readonly drills: number;
  readonly teams: number;
  /** Devices whose number of pushes is looked at. */
  readonly devices: number;
  /** Slices of a round for each of these; the next round goes on. */
  readonly most: number;
}
const usual: SliceSizes = { rows: 1_000, drills: 20, teams: 50, devices: 50, most: 1_000 };

/** How far the walk over the devices has come: it goes on from there in the next round, and begins anew at the end. */
export interface Walk {
  after: string;
}

/** Any number, the same in all processes on one database. */
export const FORGET_LOCK = 9_042_001;

/**
 * Resolves once everything that is too old at `now` is deleted, as far as a round goes; at once if another process is
 * at it. Any number of processes may try.
 */
export const forgetOld = async (
  db: Db,
  now: number,
  walk: Walk = { after: "" },
  sizes: SliceSizes = usual,
): Promise<void> => {
  const slices: readonly [size: number, slice: (trx: Trx) => Promise<number>][] = [
    [sizes.rows, (trx) => forgetPushes(trx, now, sizes.rows)],
    [sizes.rows, (trx) => forgetMuted(trx, now, sizes.rows)],
    [sizes.rows, (trx) => forgetReminders(trx, now, sizes.rows)],
    [sizes.drills, (trx) => forgetDrills(trx, now, sizes.drills)],
    [sizes.teams, (trx) => forgetTeams(trx, now, sizes.teams)],
    [sizes.devices, (trx) => forgetBeyond(trx, walk, sizes)],
  ];
  for (const [size, slice] of slices) {
    for (let count = 0; count < sizes.most; count += 1) {
      const done = await alone(db, slice);
      if (done === null) return;
      if (done < size) break;
    }
  }
};

/** Resolves to null if another process is at it. The lock ends with the slice, also if the process does. */
const alone = (db: Db, slice: (trx: Trx) => Promise<number>): Promise<number | null> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{
      readonly mine: boolean;
    }>`select pg_try_advisory_xact_lock(${FORGET_LOCK}) as mine`.execute(trx);
    return rows[0]?.mine ? slice(trx) : null;
  });

const deleted = async (trx: Trx, statement: ReturnType<typeof sql>): Promise<number> =>
  Number((await statement.execute(trx)).numAffectedRows ?? 0);

/** Deletes the pushes of this query, and lets their devices remember when the last of them was sent; in order of ids. */
const forgotten = (old: ReturnType<typeof sql>) => sql`
  forgotten as (
    delete from pushes where id in (${old}) returning device_id, sent_at
  ), sent as (
    select device_id, max(sent_at) as sent_at from forgotten where sent_at is not null group by device_id
  ), told as (
    select devices.id, sent.sent_at from devices join sent on sent.device_id = devices.id
    order by devices.id for no key update of devices
  ), remembered as (
    update devices set last_sent_at = greatest(last_sent_at, told.sent_at) from told where devices.id = told.id
  )`;

const forgetPushes = async (trx: Trx, now: number, most: number): Promise<number> => {
  const old = sql`select id from pushes where created_at < ${now - PUSHES_MS} order by created_at limit ${most}`;
  const { rows } = await sql<{ readonly count: number }>`
    with ${forgotten(old)} select count(*) as count from forgotten`.execute(trx);
  return Number(rows[0]?.count ?? 0);
};

/** What nobody is told any more. */
const forgetMuted = (trx: Trx, now: number, most: number) =>
  deleted(
    trx,
    sql`delete from muted where (device_id, sender) in (
      select device_id, sender from muted where at < ${now - HOUR_MS} limit ${most} for update skip locked
    )`,
  );

const forgetReminders = (trx: Trx, now: number, most: number) =>
  deleted(
    trx,
    sql`delete from reminders where (team_id, incident_id) in (
      select team_id, incident_id from reminders
      where set_at < ${now - REMINDERS_MS} and (due_at is null or fired_at is not null)
      order by set_at limit ${most} for update skip locked
    )`,
  );

const forgetDrills = (trx: Trx, now: number, most: number) =>
  deleted(
    trx,
    sql`delete from drills where id in (
      select id from drills where to_at < ${now - DRILLS_MS} order by to_at limit ${most}
    )`,
  );

const forgetTeams = (trx: Trx, now: number, most: number) =>
  deleted(
    trx,
    sql`delete from teams where id in (
      select id from teams
      where created_at < ${now - EMPTY_TEAMS_MS} and not exists (select 1 from devices where team_id = teams.id)
      order by created_at limit ${most}
    )`,
  );

/** Deletes what some devices have beyond the newest; resolves to how many devices it looked at. */
const forgetBeyond = async (trx: Trx, walk: Walk, { devices, rows: most }: SliceSizes): Promise<number> => {
  const { rows } = await sql<{ readonly looked: number; readonly last: string | null }>`
    with looked as (
      select id from devices where id > ${walk.after} order by id limit ${devices}
    ), ${forgotten(sql`
      select beyond.id from looked cross join lateral (
        select id from pushes where device_id = looked.id order by created_at desc offset ${MAX_PUSHES} limit ${most}
      ) as beyond`)}
    select count(*) as looked, max(id) as last from looked`.execute(trx);
  const [{ looked = 0, last = null } = {}] = rows;
  walk.after = Number(looked) < devices || last === null ? "" : last;
  return Number(looked);
};
