// What was pushed to devices within the last hour, for their senders' allowances.

import { sql } from "kysely";
import { HOUR_MS } from "../../../domain/text/durations.ts";
import type { Db } from "../store.ts";
import type { PushTable } from "../tables.ts";

/** Pushes of the last hour that have all this in common. */
export interface SpentPushes {
  readonly deviceId: string;
  readonly kind: PushTable["kind"];
  readonly sender: string | null;
  readonly about: string | null;
  readonly count: number;
  readonly lastAt: number;
}

/** Resolves to the pushes, together where they have device, kind, sender and subject in common. */
export const readSpent = async (db: Db, deviceIds: readonly string[], now: number): Promise<readonly SpentPushes[]> => {
  const rows = await db
    .selectFrom("pushes")
    .select(["device_id", "kind", "sender", "about"])
    .select(sql<number>`count(*)::integer`.as("count"))
    .select(({ fn }) => fn.max("created_at").as("last_at"))
    .where(sql<boolean>`device_id = any(${deviceIds}::text[])`)
    .where("created_at", ">", now - HOUR_MS)
    .groupBy(["device_id", "kind", "sender", "about"])
    .execute();
  return rows.map(({ device_id: deviceId, last_at: lastAt, ...row }) => ({ ...row, deviceId, lastAt }));
};
