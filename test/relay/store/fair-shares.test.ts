// When a device was last sent a push, and how many teams there are: taken from the rows that an earlier version left, and
// kept by the database from then on.

import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, PostgresDialect, type PostgresPool } from "kysely";
import { Migrator } from "kysely/migration";
import { Pool } from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { healingPool } from "../../../src/relay/store/healing-pool.ts";
import { migrate } from "../../../src/relay/store/migrate.ts";
import { first } from "../../../src/relay/store/migrations/0001-first.ts";
import { countTeams } from "../../../src/relay/store/queries/count-teams.ts";
import { createTeam } from "../../../src/relay/store/queries/create-team.ts";
import type { Tables } from "../../../src/relay/store/tables.ts";
import { postgresBin, startPostgres } from "../kit/postgres.ts";

const endings: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

const engines = {
  embedded: async () => new PGliteDialect({ pglite: await PGlite.create() }),
  PostgreSQL: async () => {
    const server = await startPostgres(postgresBin ?? "");
    endings.push(() => server.stop());
    // A bare one has nobody who hears that the server stops while its connections are still closing.
    const pool = healingPool(new Pool({ connectionString: await server.createDatabase() }));
    return new PostgresDialect({ pool: pool as unknown as PostgresPool });
  },
} as const;

describe.each(Object.entries(engines))("on %s", (name, open) => {
  test.skipIf(name === "PostgreSQL" && postgresBin === null)(
    "the first version's teams are counted, and each device has its last push and its last word of one",
    async () => {
      const db = new Kysely<Tables>({ dialect: await open() });
      endings.push(() => db.destroy());
      const firstOnly = new Migrator({ db, provider: { getMigrations: async () => ({ "0001-first": first }) } });
      expect((await firstOnly.migrateToLatest()).error).toBeUndefined();
      const team = (id: string) => ({ id, zone: "UTC", admin_hash: `a${id}`, invite_hash: `i${id}`, created_at: 1 });
      await db
        .insertInto("teams")
        .values([team("t1"), team("t2")])
        .execute();
      const device = (id: string) => ({
        id,
        team_id: "t1",
        token_hash: id,
        name: "Ana’s",
        roles: ["ic"],
        joined_at: 1,
      });
      await db
        .insertInto("devices")
        .values([device("ana"), device("ben"), device("new")])
        .execute();
      const push = (id: string, device_id: string, sent_at: number | null, received_at: number | null) =>
        ({ id, device_id, kind: "test", created_at: 1, expires_at: 2, sent_at, received_at }) as const;
      await db
        .insertInto("pushes")
        .values([
          push("1", "ana", 10, 11),
          push("2", "ana", 20, null),
          push("3", "ana", 15, 18),
          push("4", "ben", null, null),
        ])
        .execute();

      await migrate(db);
      const seen = await db
        .selectFrom("devices")
        .select(["id", "name", "last_sent_at", "last_received_at"])
        .orderBy("id")
        .execute();
      expect(seen.map((row) => [row.id, row.name, row.last_sent_at, row.last_received_at].map(String))).toEqual([
        ["ana", "Ana’s", "20", "18"],
        ["ben", "Ana’s", "null", "null"],
        ["new", "Ana’s", "null", "null"],
      ]);
      expect(await countTeams(db)).toBe(2);

      await createTeam(db, "UTC", 1);
      expect(await countTeams(db)).toBe(3);
      await db.deleteFrom("teams").where("id", "in", ["t1", "t2"]).execute();
      expect(await countTeams(db)).toBe(1);
      await db
        .insertInto("teams")
        .values([team("t3"), team("t4"), team("t5")])
        .execute();
      expect(await countTeams(db)).toBe(4);
      expect(await createTeam(db, "UTC", 1, 4)).toBeNull();
      await migrate(db);
    },
  );
});
