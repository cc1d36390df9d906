// Who may manage a team: an admin's token that got lost, or into the wrong hands, stops working.

import { MAX_ADMINS } from "../limits.ts";
import type { Db } from "../store.ts";
import { newToken } from "../tokens.ts";

/** Resolves to the team's one new admin token, or null if there is no such team; no earlier one is valid any more. */
export const renewAdmin = (db: Db, teamId: string): Promise<string | null> =>
  db.transaction().execute(async (trx) => {
    const { token, hash } = newToken("admin");
    const { numUpdatedRows } = await trx
      .updateTable("teams")
      .set({ admin_hash: hash })
      .where("id", "=", teamId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return null;
    await trx.deleteFrom("admins").where("team_id", "=", teamId).execute();
    return token;
  });

/** Resolves to the token of one more admin, or null if the team has as many as it may. */
export const addAdmin = (db: Db, teamId: string, now: number): Promise<string | null> =>
  db.transaction().execute(async (trx) => {
    // Locked, so that two that are added at once are counted one after the other.
    await trx.selectFrom("teams").select("id").where("id", "=", teamId).forUpdate().execute();
    const { count } = await trx
      .selectFrom("admins")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("team_id", "=", teamId)
      .executeTakeFirstOrThrow();
    if (Number(count) + 1 >= MAX_ADMINS) return null;
    const { token, hash } = newToken("admin");
    await trx.insertInto("admins").values({ hash, team_id: teamId, made_at: now }).execute();
    return token;
  });
