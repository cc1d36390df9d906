// How long a phone took to answer a drill. The first answer counts.

import type { Db } from "../store.ts";

export interface DrillAnswer {
  readonly drillId: string;
  readonly index: number;
  readonly deviceId: string;
  readonly firedAt: number;
  /** Clamped to between the firing and now. */
  readonly at: number;
}

/** Resolves to the milliseconds from the firing to the device's first acknowledgement. */
export const acknowledgeDrill = async (
  db: Db,
  { drillId, index, deviceId, firedAt, at }: DrillAnswer,
  now: number,
): Promise<number> => {
  const afterMs = Math.max(0, Math.min(at, now) - firedAt);
  await db
    .insertInto("acks")
    .values({ drill_id: drillId, index, device_id: deviceId, after_ms: afterMs })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await db
    .selectFrom("acks")
    .select("after_ms")
    .where("drill_id", "=", drillId)
    .where("index", "=", index)
    .where("device_id", "=", deviceId)
    .executeTakeFirst();
  return kept?.after_ms ?? afterMs;
};
