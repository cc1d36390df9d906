// When the operator gets a new setup code: at the first start, and whenever it is asked for. An option that was left in
// a unit or a container asks at every start, and renews the code once.

import { sql } from "kysely";
import { prepareOperatorCode } from "./operator-code.ts";
import type { Db } from "./store.ts";

interface SetupCodeOptions {
  /** The option for a new code is set. */
  readonly isAsked: boolean;
  /** A person typed it just now, so it counts each time. */
  readonly isTyped: boolean;
  /** Puts a new code where the operator finds it; if it throws, there is no new code. */
  readonly keep: (code: string) => void;
  readonly now: number;
}

type SetupCode =
  | { readonly type: "made"; readonly code: string }
  /** The option has been there since an earlier start, which renewed the code. */
  | { readonly type: "left" }
  | { readonly type: "none" };

/** Resolves to what became of the code. Of several processes, one makes it. */
export const prepareSetupCode = (db: Db, { isAsked, isTyped, keep, now }: SetupCodeOptions): Promise<SetupCode> =>
  db.transaction().execute(async (trx) => {
    await sql`insert into relay (id) values (1) on conflict (id) do nothing`.execute(trx);
    const { code_renewed_at: since } = await trx
      .selectFrom("relay")
      .select("code_renewed_at")
      .forUpdate()
      .executeTakeFirstOrThrow();
    const isLeft = isAsked && since !== null && !isTyped;
    if (isAsked !== (since !== null)) {
      await trx
        .updateTable("relay")
        .set({ code_renewed_at: isAsked ? now : null })
        .execute();
    }
    const code = await prepareOperatorCode(trx, isAsked && !isLeft);
    if (code === null) return { type: isLeft ? "left" : "none" };
    keep(code);
    return { type: "made", code };
  });
