// Disarms the parts of a drill that haven't fired yet.

import type { Db } from "../store.ts";

/** Resolves to whether the team has such a drill. Parts that have fired stay as they are. */
export const disarmDrill = async (db: Db, teamId: string, drillId: string): Promise<boolean> => {
  const drill = await db
    .selectFrom("drills")
    .select("id")
    .where("id", "=", drillId)
    .where("team_id", "=", teamId)
    .executeTakeFirst();
  if (!drill) return false;
  await db
    .updateTable("firings")
    .set({ state: "disarmed" })
    .where("drill_id", "=", drillId)
    .where("state", "=", "armed")
    .execute();
  return true;
};
