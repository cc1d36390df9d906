// Who commands a drill: the first to ask; the database decides in one statement, however many ask at once.

import type { Db } from "../store.ts";

/** Resolves to the device that has command of a fired drill, which may be the one asking. */
export const takeCommand = async (
  db: Db,
  drillId: string,
  index: number,
  deviceId: string,
  now: number,
): Promise<string> => {
  await db
    .updateTable("firings")
    .set({ taken_by: deviceId, taken_at: now })
    .where("drill_id", "=", drillId)
    .where("index", "=", index)
    .where("state", "=", "fired")
    .where("taken_by", "is", null)
    .execute();
  const { taken_by } = await db
    .selectFrom("firings")
    .select("taken_by")
    .where("drill_id", "=", drillId)
    .where("index", "=", index)
    .executeTakeFirstOrThrow();
  return taken_by ?? deviceId;
};
