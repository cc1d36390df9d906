// What the relay deletes, and when. It keeps no history for its own sake: pushes for the team's readiness list, drills
// for a review.

import { sql } from "kysely";
import { DAY_MS, HOUR_MS } from "../../domain/text/durations.ts";
import { MAX_PUSHES } from "../store/limits.ts";
import type { Db } from "../store/store.ts";

const PUSHES_MS = 30 * DAY_MS;
const REMINDERS_MS = 30 * DAY_MS;
const DRILLS_MS = 400 * DAY_MS;
const EMPTY_TEAMS_MS = 30 * DAY_MS;

/** Resolves once everything that is too old at `now` is deleted. Any number of processes may do this at once. */
export const forgetOld = async (db: Db, now: number): Promise<void> => {
  await db
    .deleteFrom("pushes")
    .where("created_at", "<", now - PUSHES_MS)
    .execute();
  await sql`
    delete from pushes using (
      select id, row_number() over (partition by device_id order by created_at desc) as place from pushes
    ) as ranked
    where pushes.id = ranked.id and ranked.place > ${MAX_PUSHES}`.execute(db);
  await db
    .deleteFrom("muted")
    .where("at", "<", now - HOUR_MS)
    .execute();
  await db
    .deleteFrom("reminders")
    .where("set_at", "<", now - REMINDERS_MS)
    .where(sql<boolean>`(due_at is null or fired_at is not null)`)
    .execute();
  await db
    .deleteFrom("drills")
    .where("to_at", "<", now - DRILLS_MS)
    .execute();
  await db
    .deleteFrom("teams")
    .where("created_at", "<", now - EMPTY_TEAMS_MS)
    .where(sql<boolean>`not exists (select 1 from devices where devices.team_id = teams.id)`)
    .execute();
};
