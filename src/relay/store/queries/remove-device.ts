// A device leaves its team or is removed. What it armed is disarmed, and its subscription and answers go with it; the
// reminders it set stay, because the incidents go on.

import { sql } from "kysely";
import { MAX_LEFT_REMINDERS } from "../limits.ts";
import type { Db, Trx } from "../store.ts";
import { renewInvite } from "./renew-invite.ts";

/** Resolves to whether the team had such a device. */
export const removeDevice = (db: Db, teamId: string, deviceId: string): Promise<boolean> =>
  db.transaction().execute((trx) => takeOut(trx, teamId, deviceId));

/**
 * Resolves to a new invite, because the device knows the old one, which no longer works; to null if the team had no such
 * device.
 */
export const expelDevice = (db: Db, teamId: string, deviceId: string): Promise<string | null> =>
  db.transaction().execute(async (trx) => ((await takeOut(trx, teamId, deviceId)) ? renewInvite(trx, teamId) : null));

const takeOut = async (trx: Trx, teamId: string, deviceId: string): Promise<boolean> => {
  // Locked, so that the device can't arm or join anything meanwhile.
  await trx.selectFrom("teams").select("id").where("id", "=", teamId).forUpdate().execute();
  const device = await trx
    .selectFrom("devices")
    .select("id")
    .where("id", "=", deviceId)
    .where("team_id", "=", teamId)
    .executeTakeFirst();
  if (!device) return false;
  await trx
    .updateTable("firings")
    .set({ state: "disarmed" })
    .where("state", "=", "armed")
    .where(sql<boolean>`drill_id in (select id from drills where armed_by = ${deviceId})`)
    .execute();
  await sql`
    delete from reminders where team_id = ${teamId} and incident_id in (
      select incident_id from reminders
      where team_id = ${teamId} and set_by = ${deviceId} and due_at is not null and fired_at is null
      order by due_at, incident_id offset ${MAX_LEFT_REMINDERS})`.execute(trx);
  await trx.deleteFrom("devices").where("id", "=", deviceId).execute();
  return true;
};
