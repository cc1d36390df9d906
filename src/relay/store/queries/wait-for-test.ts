// How long a phone has to wait for its next test push.

import { HOUR_MS } from "../../../domain/text/durations.ts";
import { MAX_AN_HOUR } from "../limits.ts";
import type { Db } from "../store.ts";

/** Resolves to the ms to wait, 0 if none: after as many tests as an hour allows, until the first of them is an hour old. */
export const waitForTest = async (db: Db, deviceId: string, now: number): Promise<number> => {
  const first = await db
    .selectFrom("pushes")
    .select("created_at")
    .where("device_id", "=", deviceId)
    .where("kind", "=", "test")
    .where("created_at", ">", now - HOUR_MS)
    .orderBy("created_at", "desc")
    .offset(MAX_AN_HOUR.test - 1)
    .limit(1)
    .executeTakeFirst();
  return first ? first.created_at + HOUR_MS - now : 0;
};
