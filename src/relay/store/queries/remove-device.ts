// A device leaves its team or is removed: its subscription, reminders and acknowledgements go with it.

import type { Db } from "../store.ts";

/** Resolves to whether the team had such a device. */
export const removeDevice = async (db: Db, teamId: string, deviceId: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom("devices")
    .where("id", "=", deviceId)
    .where("team_id", "=", teamId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
