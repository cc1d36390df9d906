// A phone becomes a device of a team.

import type { JoinBody } from "../../../formats/relay/team-bodies.ts";
import { MAX_DEVICES } from "../limits.ts";
import type { Db } from "../store.ts";
import { newId, newToken } from "../tokens.ts";

/** Resolves to the device's id and its secret, given out once; null if the team has as many devices as it may. */
export const joinTeam = (
  db: Db,
  teamId: string,
  { name, roles }: JoinBody,
  now: number,
): Promise<{ readonly deviceId: string; readonly deviceToken: string } | null> =>
  db.transaction().execute(async (trx) => {
    // Locked, so that two devices that join at once are counted one after the other.
    await trx.selectFrom("teams").select("id").where("id", "=", teamId).forUpdate().execute();
    const { count } = await trx
      .selectFrom("devices")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("team_id", "=", teamId)
      .executeTakeFirstOrThrow();
    if (Number(count) >= MAX_DEVICES) return null;
    const [{ token, hash }, id] = [newToken("device"), newId()];
    await trx
      .insertInto("devices")
      .values({ id, team_id: teamId, token_hash: hash, name, roles: [...roles], joined_at: now, gone_at: null })
      .execute();
    return { deviceId: id, deviceToken: token };
  });
