// A phone becomes a device of a team.

import type { JoinBody } from "../../../formats/relay/team-bodies.ts";
import { MAX_DEVICES, MAX_JOINS_AN_INVITE } from "../limits.ts";
import type { Db } from "../store.ts";
import { newId, newToken } from "../tokens.ts";

type Joined = { readonly deviceId: string; readonly deviceToken: string };

/** Resolves to the device's id and its secret, given out once; else to what has run out: the invite, or the team. */
export const joinTeam = (
  db: Db,
  teamId: string,
  { name, roles }: JoinBody,
  now: number,
): Promise<Joined | "invite-used" | "team-full"> =>
  db.transaction().execute(async (trx) => {
    // Locked, so that two devices that join at once are counted one after the other.
    const { joins } = await trx
      .selectFrom("teams")
      .select("joins")
      .where("id", "=", teamId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    // Counted even if they leave again: with one invite, nobody fills the team or keeps it busy for ever.
    if (joins >= MAX_JOINS_AN_INVITE) return "invite-used";
    const { count } = await trx
      .selectFrom("devices")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("team_id", "=", teamId)
      .executeTakeFirstOrThrow();
    if (Number(count) >= MAX_DEVICES) return "team-full";
    await trx
      .updateTable("teams")
      .set({ joins: joins + 1 })
      .where("id", "=", teamId)
      .execute();
    const [{ token, hash }, id] = [newToken("device"), newId()];
    await trx
      .insertInto("devices")
      .values({ id, team_id: teamId, token_hash: hash, name, roles: [...roles], joined_at: now, gone_at: null })
      .execute();
    return { deviceId: id, deviceToken: token };
  });
