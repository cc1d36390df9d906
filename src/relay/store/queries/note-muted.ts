// Which phones missed a push because its sender had sent too many: the team has to know both.

import { sql } from "kysely";
import type { Db } from "../store.ts";

interface Dropped {
  readonly deviceId: string;
  readonly sender: string;
}

/** Resolves once it is noted; a phone that has left in the meantime is left out. */
export const noteMuted = async (db: Db, dropped: readonly Dropped[], now: number): Promise<void> => {
  if (dropped.length === 0) return;
  await sql`
    insert into muted (device_id, sender, at)
    select distinct device.id, sender.id, ${now}::bigint
    from unnest(
      ${dropped.map(({ deviceId }) => deviceId)}::text[],
      ${dropped.map(({ sender }) => sender)}::text[]
    ) as dropped (device_id, sender)
    join devices as device on device.id = dropped.device_id
    join devices as sender on sender.id = dropped.sender
    on conflict (device_id, sender) do update set at = excluded.at`.execute(db);
};
