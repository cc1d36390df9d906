// Pushes go with their device as before, by a trigger that works once a deletion. As a foreign key it looked up, and locked,
// the device of every single push that was written: a third of what a push cost the embedded database.

import { sql } from "kysely";
import type { Migration } from "kysely/migration";

const statements = [
  "alter table pushes drop constraint pushes_device_id_fkey",
  `create function forget_pushes_of_devices() returns trigger language plpgsql as $$
   begin
     delete from pushes where device_id in (select id from gone);
     return null;
   end
   $$`,
  `create trigger forget_pushes after delete on devices
     referencing old table as gone for each statement execute function forget_pushes_of_devices()`,
] as const;

/** Changes how they go; nothing that is stored changes. */
export const owners: Migration = {
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
