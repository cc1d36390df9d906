// The teams of a relay for its operator: counts and times. A team has no name here, so it is known by its id and by
// what its phones are called.

import { sql } from "kysely";
import type { Db } from "../store.ts";

export interface ListedTeam {
  readonly id: string;
  readonly zone: string;
  readonly createdAt: number;
  readonly phones: number;
  readonly subscribed: number;
  readonly admins: number;
  /** The last sign of life of any of its phones; null if there was none. */
  readonly lastSeenAt: number | null;
}

/** Resolves to the teams, those seen last first. */
export const listTeams = async (db: Db): Promise<readonly ListedTeam[]> => {
  const { rows } = await sql<ListedTeam>`
    select teams.id, teams.zone, teams.created_at as "createdAt",
      (select count(*)::integer from devices where team_id = teams.id) as phones,
      (select count(*)::integer from subscriptions join devices on devices.id = device_id where team_id = teams.id)
        as subscribed,
      (select 1 + count(*)::integer from admins where team_id = teams.id) as admins,
      greatest(
        (select max(joined_at) from devices where team_id = teams.id),
        (select max(subscribed_at) from subscriptions join devices on devices.id = device_id where team_id = teams.id),
        (select max(greatest(received_at, acknowledged_at)) from pushes join devices on devices.id = device_id
          where team_id = teams.id),
        (select max(set_at) from reminders where team_id = teams.id),
        (select max(armed_at) from drills where team_id = teams.id)
      ) as "lastSeenAt"
    from teams order by "lastSeenAt" desc nulls last, teams.id`.execute(db);
  return rows;
};
