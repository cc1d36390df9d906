// Who sent a push and what it is about, so that one phone's pushes never count against another's; reminders that outlive
// the phone that set them; how often an invite was used.

import { sql } from "kysely";
import type { Migration } from "kysely/migration";

const statements = [
  "alter table pushes add column sender text",
  "alter table pushes add column about text",
  // Two workers that look at the same moment can't both push for one incident: the second one's row finds no place.
  `create unique index pushes_each_minute on pushes (device_id, about, (created_at / 60000))
    where kind = 'update-due'`,
  "alter table reminders alter column set_by drop not null",
  "alter table reminders drop constraint reminders_set_by_fkey",
  `alter table reminders add constraint reminders_set_by_fkey
    foreign key (set_by) references devices on delete set null`,
  // A revision far in the future, by accident or on purpose, has kept everyone else from the clock of its incident.
  `update reminders
    set revision = least(revision, greatest(0, floor(extract(epoch from now())) - 1767225600)::integer)`,
  `create table muted (
    device_id text not null references devices on delete cascade,
    sender text not null references devices on delete cascade,
    at bigint not null,
    primary key (device_id, sender)
  )`,
  "create index muted_by_sender on muted (sender)",
  "alter table teams add column joins integer not null default 0",
] as const;

/** Adds them; rows that are there stay, pushes without a sender. */
export const senders: Migration = {
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
