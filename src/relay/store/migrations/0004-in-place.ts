// Room for a second version of each row that a push changes: PostgreSQL then writes it beside the first, and leaves the
// indexes as they are. Without it, all but a few in ten thousand changes were new entries in every index.

import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Leaves the room in pages from now on; rows that are there stay as they are. */
export const inPlace: Migration = {
  up: async (db) => {
    // A push is changed once as a rule, when it was sent. A device is changed with each of its pushes.
    await sql`alter table pushes set (fillfactor = 45)`.execute(db);
    await sql`alter table devices set (fillfactor = 70)`.execute(db);
  },
};
