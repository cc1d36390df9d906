// What helps after a loss: which VAPID key is in force, whether the setup code was renewed by an option that may have been
// left in place, and further admins of a team.

import { sql } from "kysely";
import type { Migration } from "kysely/migration";

const statements = [
  // Null is "not known": a relay of an earlier version noted nothing, and its subscriptions tell.
  "alter table relay add column vapid_in_force text",
  "alter table relay add column code_renewed_at bigint",
  `create table admins (
    hash text primary key,
    team_id text not null references teams on delete cascade,
    made_at bigint not null
  )`,
  "create index admins_of_team on admins (team_id)",
] as const;

/** Adds two columns and a table; nothing that is stored changes. */
export const rescue: Migration = {
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
