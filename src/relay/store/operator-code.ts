// The operator's setup code: whoever has it may make teams. Created once per database, shown once, stored as a hash.

import type { Db } from "./store.ts";
import { newToken } from "./tokens.ts";

/** Resolves to a new code if there is none yet or `renew` is set, else null. Of several processes, one creates it. */
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
