// How many teams there are, as the database has counted along: counting them anew would read each.

import type { Db } from "../store.ts";

/** Resolves to the number of teams. */
export const countTeams = async (db: Db): Promise<number> => {
  const row = await db.selectFrom("tallies").select("count").where("name", "=", "teams").executeTakeFirst();
  return Number(row?.count ?? 0);
};
