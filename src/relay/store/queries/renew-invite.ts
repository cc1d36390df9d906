// A new invite for a team: a link that got into the wrong hands stops working.

import type { Db } from "../store.ts";
import { newToken } from "../tokens.ts";

/** Resolves to the new secret; from then on the old one lets nobody in. */
export const renewInvite = async (db: Db, teamId: string): Promise<string> => {
  const { token, hash } = newToken("invite");
  await db.updateTable("teams").set({ invite_hash: hash, joins: 0 }).where("id", "=", teamId).execute();
  return token;
};
