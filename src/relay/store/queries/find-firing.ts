// One drawn moment of a team's drill, for a device that answers it.

import type { Db } from "../store.ts";

export interface FoundFiring {
  readonly state: "armed" | "fired" | "missed" | "disarmed";
  readonly firedAt: number | null;
}

/** Resolves to the firing's state, or null if the team has no such firing. */
export const findFiring = async (
  db: Db,
  teamId: string,
  drillId: string,
  index: number,
): Promise<FoundFiring | null> => {
  const row = await db
    .selectFrom("firings")
    .innerJoin("drills", "drills.id", "firings.drill_id")
    .select(["state", "fired_at"])
    .where("team_id", "=", teamId)
    .where("drill_id", "=", drillId)
    .where("index", "=", index)
    .executeTakeFirst();
  return row ? { state: row.state, firedAt: row.fired_at } : null;
};
