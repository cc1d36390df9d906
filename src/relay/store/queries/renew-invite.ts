// A new invite for a team: the link that went astray is dead.

import type { Db } from "../store.ts";
import { newToken } from "../tokens.ts";

/** Resolves to the new secret; the old one lets nobody in from then on. */
export const renewInvite = async (db: Db, teamId: string): Promise<string> => {
  const { token, hash } = newToken("invite");
  await db.updateTable("teams").set({ invite_hash: hash }).where("id", "=", teamId).execute();
  return token;
};
