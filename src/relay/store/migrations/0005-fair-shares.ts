// When each device was last sent a push and last said that one arrived, on the device itself: asked of its pushes, a
// large team's list cost a second. A count of teams that the database keeps itself. And indexes for what is forgotten,
// which were scans of whole tables.

import { sql } from "kysely";
import type { Migration } from "kysely/migration";

const statements = [
  "alter table devices add column last_sent_at bigint, add column last_received_at bigint",
  `update devices set last_sent_at = seen.sent_at, last_received_at = seen.received_at
   from (
     select device_id, max(sent_at) as sent_at, max(received_at) as received_at from pushes group by device_id
   ) as seen
   where seen.device_id = devices.id`,
  "create index reminders_done on reminders (set_at) where due_at is null or fired_at is not null",
  "create index drills_by_end on drills (to_at)",
  "create index teams_by_age on teams (created_at)",
  "create table tallies (name text primary key, count bigint not null)",
  "insert into tallies (name, count) select 'teams', count(*) from teams",
  `create function tally_teams() returns trigger language plpgsql as $$
   begin
     if tg_op = 'INSERT' then
       update tallies set count = count + (select count(*) from changed) where name = 'teams';
     else
       update tallies set count = count - (select count(*) from changed) where name = 'teams';
     end if;
     return null;
   end
   $$`,
  ...["insert", "delete"].map(
    (change) => `create trigger tally_after_${change} after ${change} on teams
      referencing ${change === "insert" ? "new" : "old"} table as changed
      for each statement execute function tally_teams()`,
  ),
];

/** Adds them, with what the pushes say so far. */
export const fairShares: Migration = {
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
