// Status updates fell due: pushes to the devices that each reminder names, or else to those that cover command or
// communication, unless it was moved, cancelled or fired in the meantime. Many in one transaction, so that a busy hour
// costs little and each fires only once, however many processes check.

import { sql } from "kysely";
import { HOUR_MS, MINUTE_MS } from "../../domain/text/durations.ts";
import { MAX_REMINDERS } from "../store/limits.ts";
import type { Store, Trx } from "../store/store.ts";
import type { Observe, ScheduleEvent } from "./events.ts";
import { toPushJobs } from "./push-job.ts";
import type { Queue } from "./queue.ts";

/** How long a push service may hold the push for a phone that is away. */
const PUSH_LIFE_MS = 15 * MINUTE_MS;
/**
 * An update that fell due while the relay was down, or asleep, is still due until somebody sends one: it is asked for
 * late, once. After this, whoever is still there knows.
 */
export const LATEST_MS = 2 * HOUR_MS;

/** Reminders of one transaction. */
export const FIRED_AT_ONCE = 50;
/** Its pushes: a large team's reminders are left to the next one. At least one is always taken. */
const PUSHES_AT_ONCE = 5_000;
/** Among this many, those that have been due longest, each team has its turn: more than one team can have. */
const LOOKED_AT = 2 * MAX_REMINDERS;

interface DueReminder {
  readonly team_id: string;
  readonly incident_id: string;
  readonly revision: number;
  readonly due_at: number;
  /** Null once that phone has left. */
  readonly set_by: string | null;
}

/** Fires reminders that are due, each team's longest due ones first; resolves to whether there were any. */
export const fireReminders = async (store: Store, queue: Queue, observe: Observe, now: number): Promise<boolean> => {
  const events = await store.db.transaction().execute(async (trx) => {
    const due = await lockDue(trx, now);
    if (due.length === 0) return [];
    const isMissed = ({ due_at }: DueReminder): boolean => now - due_at >= LATEST_MS;
    const devices = await devicesOf(
      trx,
      due.filter((one) => !isMissed(one)),
    );
    const taken = due.filter(upTo(PUSHES_AT_ONCE, (one) => devices.get(keyOf(one))?.length ?? 0));
    await markFired(trx, taken);
    await queue.add(
      trx,
      taken.flatMap((one) => jobsOf(one, devices.get(keyOf(one)) ?? [], now)),
      null,
    );
    return taken.map((one): ScheduleEvent => {
      const lateMs = now - one.due_at;
      if (isMissed(one)) return { type: "missed", kind: "update-due", lateMs };
      return { type: "fired", kind: "update-due", devices: devices.get(keyOf(one))?.length ?? 0, lateMs };
    });
  });
  for (const event of events) observe(event);
  return events.length > 0;
};

const lockDue = async (trx: Trx, now: number): Promise<readonly DueReminder[]> => {
  const { rows } = await sql<DueReminder>`
    select reminders.team_id, reminders.incident_id, reminders.revision, reminders.due_at, reminders.set_by
    from reminders join (
      select team_id, incident_id, row_number() over (partition by team_id order by due_at, incident_id) as turn
      from (
        select team_id, incident_id, due_at from reminders
        where due_at is not null and fired_at is null and due_at <= ${now}
        order by due_at limit ${LOOKED_AT}
      ) as longest
    ) as ranked on ranked.team_id = reminders.team_id and ranked.incident_id = reminders.incident_id
    where reminders.due_at is not null and reminders.fired_at is null and reminders.due_at <= ${now}
    order by ranked.turn, reminders.due_at
    limit ${FIRED_AT_ONCE}
    for update of reminders skip locked`.execute(trx);
  return rows;
};

/** Resolves to the devices that each reminder's push goes to, by its key. */
const devicesOf = async (trx: Trx, due: readonly DueReminder[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (due.length === 0) return new Map();
  const { rows } = await sql<{ readonly team_id: string; readonly incident_id: string; readonly device_id: string }>`
    with due as (
      select reminders.team_id, reminders.incident_id, reminders.device_ids from reminders
      join ${keysOf(due)} on asked.team_id = reminders.team_id and asked.incident_id = reminders.incident_id
    ), meant as (
      select due.team_id, due.incident_id, devices.id from due
      join devices on devices.team_id = due.team_id and devices.roles && array['ic', 'comms']
      where due.device_ids is null
      union all
      select due.team_id, due.incident_id, devices.id from due
      cross join lateral unnest(due.device_ids) as named (id)
      join devices on devices.id = named.id and devices.team_id = due.team_id
    )
    select team_id, incident_id, device_id from meant
    join subscriptions on subscriptions.device_id = meant.id`.execute(trx);
  return new Map(
    [...Map.groupBy(rows, keyOf).entries()].map(([key, ones]) => [key, ones.map(({ device_id }) => device_id)]),
  );
};

const markFired = (trx: Trx, fired: readonly DueReminder[]) =>
  sql`
    update reminders set fired_at = reminders.due_at from ${keysOf(fired)}
    where reminders.team_id = asked.team_id and reminders.incident_id = asked.incident_id`.execute(trx);

const jobsOf = (
  { team_id, incident_id, revision, due_at, set_by }: DueReminder,
  deviceIds: readonly string[],
  now: number,
) =>
  toPushJobs({
    subject: { kind: "update-due", incidentId: incident_id, revision, dueAt: due_at },
    teamId: team_id,
    sender: set_by,
    deviceIds,
    expiresAt: now + PUSH_LIFE_MS,
  });

type Key = Pick<DueReminder, "team_id" | "incident_id">;

const keyOf = ({ team_id, incident_id }: Key): string => `${team_id} ${incident_id}`;

const keysOf = (keys: readonly Key[]) =>
  sql`unnest(
    ${keys.map(({ team_id }) => team_id)}::text[],
    ${keys.map(({ incident_id }) => incident_id)}::text[]
  ) as asked (team_id, incident_id)`;

/** A filter that takes the first ones until they weigh so much together. */
const upTo = <One>(most: number, weightOf: (one: One) => number) => {
  let weight = 0;
  return (one: One): boolean => {
    const isTaken = weight < most;
    if (isTaken) weight += weightOf(one);
    return isTaken;
  };
};
