// A phone's report that a push arrived, or that a person answered it.

import { sql } from "kysely";
import type { Db } from "../store.ts";

interface Arrival {
  readonly pushId: string;
  readonly kind: "received" | "acknowledged";
  readonly at: number;
}

/** Resolves to whether it is this device's push. The first report counts; the moment is clamped to creation and now. */
export const recordAck = async (
  db: Db,
  deviceId: string,
  { pushId, kind, at }: Arrival,
  now: number,
): Promise<boolean> => {
  const moment = sql<number>`greatest(created_at, least(${at}::bigint, ${now}::bigint))`;
  const { numUpdatedRows } = await db
    .updateTable("pushes")
    .set({
      received_at: sql`coalesce(received_at, ${moment})`,
      ...(kind === "acknowledged" && { acknowledged_at: sql`coalesce(acknowledged_at, ${moment})` }),
    })
    .where("id", "=", pushId)
    .where("device_id", "=", deviceId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
