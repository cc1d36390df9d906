// The operator's setup code: who has it may make teams. Made once for a database, shown once, kept as a hash.

import type { Db } from "./store.ts";
import { newToken } from "./tokens.ts";

/** Resolves to a new code where there is none yet or `renew` asks for one, else to null. Of several processes one makes it. */
export const prepareOperatorCode = async (db: Db, renew: boolean): Promise<string | null> => {
  const { token, hash } = newToken("operator");
  const made = await db
    .insertInto("relay")
    .values({ operator_hash: hash, vapid_public: null, vapid_private: null })
    .onConflict((conflict) => {
      const replaced = conflict.column("id").doUpdateSet({ operator_hash: hash });
      return renew ? replaced : replaced.where("relay.operator_hash", "is", null);
    })
    .returning("id")
    .executeTakeFirst();
  return made ? token : null;
};
