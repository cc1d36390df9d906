// Which phones of a team have recently missed a push, and whose.

import { HOUR_MS } from "../../../domain/text/durations.ts";
import type { TeamAnswer } from "../../../formats/relay/team-bodies.ts";
import type { Db } from "../store.ts";

type Muted = NonNullable<TeamAnswer["devices"][number]["muted"]>;

/** Resolves to the muted devices by id; what is more than an hour ago is over. */
export const readMuted = async (db: Db, teamId: string, now: number): Promise<ReadonlyMap<string, Muted>> => {
  const rows = await db
    .selectFrom("muted")
    .innerJoin("devices", "devices.id", "muted.device_id")
    .select(["muted.device_id", "muted.sender", "muted.at"])
    .where("devices.team_id", "=", teamId)
    .where("muted.at", ">", now - HOUR_MS)
    .orderBy("muted.at", "desc")
    .execute();
  const muted = new Map<string, Muted>();
  for (const { device_id, sender, at } of rows) {
    const { at: latest, senders } = muted.get(device_id) ?? { at, senders: [] };
    muted.set(device_id, { at: latest, senders: [...senders, sender] });
  }
  return muted;
};
