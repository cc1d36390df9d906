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
  const { rows } = await sql<{ readonly id: string }>`
    with arrived as (
      update pushes set
        received_at = coalesce(received_at, greatest(created_at, least(${at}::bigint, ${now}::bigint))),
        acknowledged_at = case when ${kind === "acknowledged"}::boolean
          then coalesce(acknowledged_at, greatest(created_at, least(${at}::bigint, ${now}::bigint)))
          else acknowledged_at end
      where id = ${pushId} and device_id = ${deviceId}
      returning id, received_at
    )
    update devices set last_received_at = greatest(last_received_at, arrived.received_at)
    from arrived where devices.id = ${deviceId} returning arrived.id`.execute(db);
  return rows.length > 0;
};
