// Who is in a team, and whom a push would reach, as far as the relay knows.

import { sql } from "kysely";
import type { DeviceState, TeamAnswer } from "../../../formats/relay/team-bodies.ts";
import type { Db } from "../store.ts";
import { readMuted } from "./read-muted.ts";

/**
 * What its newest pushes say, few entries of an index for each device: noted on the device with every push, it was a
 * third of the database's work. The device remembers it once its pushes are forgotten.
 */
const lastSent = sql<number | null>`greatest(devices.last_sent_at, (
  select max(sent_at) from (
    select sent_at from pushes where device_id = devices.id and sent_at is not null order by created_at desc limit 10
  ) as newest
))`;

/** Resolves to the team's devices, in the order they joined; `vapidPublic` is the key in force. */
export const readDevices = async (
  db: Db,
  teamId: string,
  vapidPublic: string,
  now: number,
): Promise<TeamAnswer["devices"]> => {
  const rows = await db
    .selectFrom("devices")
    .leftJoin("subscriptions", "subscriptions.device_id", "devices.id")
    .select(["id", "name", "roles", "gone_at", "subscribed_at", "flagged", "expires_at", "vapid_public"])
    .select(["last_received_at", lastSent.as("last_sent_at")])
    .where("team_id", "=", teamId)
    .orderBy("joined_at")
    .orderBy("id")
    .execute();
  const muted = await readMuted(db, teamId, now);
  const stateOf = (row: (typeof rows)[number]): DeviceState => {
    if (row.subscribed_at === null) return row.gone_at === null ? "never" : "gone";
    if (row.expires_at !== null && row.expires_at <= now) return "gone";
    return row.flagged !== null || row.vapid_public !== vapidPublic ? "flagged" : "reachable";
  };
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    roles: row.roles as TeamAnswer["devices"][number]["roles"],
    subscribedAt: row.subscribed_at,
    lastSentAt: row.last_sent_at,
    lastReceivedAt: row.last_received_at,
    state: stateOf(row),
    muted: muted.get(row.id) ?? null,
  }));
};
