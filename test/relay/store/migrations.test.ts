// A database of the first version, frozen as it was left, is brought up to date with every row it has, on both engines,
// and moves from the one to the other.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { revisionAt } from "../../../src/formats/relay/reminder-bodies.ts";
import { dumpStore } from "../../../src/relay/store/dump.ts";
import { migrate } from "../../../src/relay/store/migrate.ts";
import { openPostgres } from "../../../src/relay/store/postgres.ts";
import { countTeams } from "../../../src/relay/store/queries/count-teams.ts";
import { setReminder } from "../../../src/relay/store/queries/set-reminder.ts";
import type { Store } from "../../../src/relay/store/store.ts";
import type { Tables } from "../../../src/relay/store/tables.ts";
import { createApiWorld } from "../kit/api-world.ts";
import { postgresBin, startPostgres, type TestPostgres } from "../kit/postgres.ts";

const frozen = readFileSync(resolve(import.meta.dirname, "../../fixtures/relay-0001.sql"), "utf8");
const { teamId, inviteToken, ana, ben } = JSON.parse(/^-- (\{.*\})$/m.exec(frozen)?.[1] ?? "");
const keys = { publicKey: "public", privateKey: "private" };

const openFrozen = async (): Promise<Store> => {
  const pglite = await PGlite.create();
  await pglite.exec(frozen);
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(db);
  return { db, engine: { kind: "embedded", pglite, folder: "" }, close: () => db.destroy() };
};

/** Every row of every table that the first version had, as text, in the order of its text. */
const rowsOf = async ({ db }: Store): Promise<Readonly<Record<string, readonly string[]>>> => {
  const tables = ["teams", "devices", "subscriptions", "reminders", "drills", "firings", "acks", "pushes"];
  const read = async (table: string) => {
    const { rows } = await sql<{ row: string }>`
      select row_to_json(one)::text as row from ${sql.table(table)} as one`.execute(db);
    return [table, rows.map(({ row }) => row).sort()] as const;
  };
  return Object.fromEntries(await Promise.all(tables.map(read)));
};

const engines = [
  { name: "embedded", missing: null, open: () => openFrozen() },
  {
    name: "PostgreSQL",
    missing: postgresBin === null ? "PostgreSQL is not installed on this machine" : null,
    open: async (server: TestPostgres | null) => {
      const url = (await server?.createDatabase()) ?? "";
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(frozen);
      await client.end();
      return openPostgres(url);
    },
  },
] as const;

let server: TestPostgres | null = null;
beforeAll(async () => {
  if (postgresBin !== null) server = await startPostgres(postgresBin);
});
afterAll(async () => {
  await server?.stop();
});

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.open(server);
  });
  afterAll(() => store?.close());

  test("every row is carried over, and says that it doesn't know what nobody asked then", async () => {
    const { db } = store;
    const counts = Object.entries(await rowsOf(store)).map(([table, rows]) => [table, rows.length]);
    expect(Object.fromEntries(counts)).toEqual({
      ...{ teams: 1, devices: 2, subscriptions: 2, reminders: 3, drills: 1, firings: 2, acks: 1, pushes: 4 },
    });
    const pushes = await db
      .selectFrom("pushes")
      .select(["id", "sender", "about", "last_status"])
      .orderBy("id")
      .execute();
    expect(pushes).toEqual(
      ["push-1", "push-2", "push-3", "push-4"].map((id) => ({ id, sender: null, about: null, last_status: 201 })),
    );
    const firings = await db.selectFrom("firings").select(["state", "taken_by"]).orderBy("index").execute();
    expect(firings).toEqual([
      { state: "fired", taken_by: ana.deviceId },
      { state: "armed", taken_by: null },
    ]);
    expect(await db.selectFrom("teams").select("joins").execute()).toEqual([{ joins: 0 }]);
  });

  test("a clock that was taken away by a revision far ahead is anybody's again; others keep theirs", async () => {
    const rows = await store.db.selectFrom("reminders").select(["incident_id", "revision"]).execute();
    const revisions = Object.fromEntries(rows.map(({ incident_id, revision }) => [incident_id, revision]));
    expect(revisions).toMatchObject({ open: 27_950_400, cancelled: 27_950_400 });
    expect(revisions["taken-away"]).toBeLessThanOrEqual(revisionAt(Date.now()));
    const body = { revision: revisionAt(Date.now()) + 1, dueAt: Date.now() + 60_000, devices: null };
    const setter = { teamId, deviceId: ana.deviceId };
    expect(await setReminder(store.db, setter, "taken-away", body, Date.now())).toMatchObject({ applied: true });
  });

  test("old tokens go on: a phone reads its team, another joins with the invite, one is removed and its reminder stays", async () => {
    const world = await createApiWorld(store);
    const { json } = await world.ask("GET", "/api/team", { token: ben.deviceToken });
    expect(json.devices).toMatchObject([
      { name: "Ana’s phone", lastReceivedAt: 1_795_176_000_410, muted: null },
      { name: "Ben’s “second”", muted: null },
    ]);
    expect(
      (await world.ask("POST", "/api/join", { token: inviteToken, body: { name: "Cat", roles: [] } })).status,
    ).toBe(201);
    await world.ask("DELETE", "/api/device", { token: ana.deviceToken });
    const open = store.db.selectFrom("reminders").select(["set_by", "due_at"]).where("incident_id", "=", "open");
    expect(await open.execute()).toEqual([{ set_by: null, due_at: 1_795_176_900_000 }]);
  });
});

describe("a move", () => {
  test.skipIf(postgresBin === null)("to PostgreSQL carries every row, with the new columns and tables", async () => {
    const from = await openFrozen();
    const at = Date.now();
    await from.db.insertInto("muted").values({ device_id: ana.deviceId, sender: ben.deviceId, at }).execute();
    await from.db
      .updateTable("pushes")
      .set({ sender: ben.deviceId, about: "incident" })
      .where("id", "=", "push-1")
      .execute();
    await from.db.updateTable("teams").set({ joins: 7 }).execute();
    await from.db.updateTable("reminders").set({ set_by: null }).where("incident_id", "=", "open").execute();
    const statements: string[] = [];
    for await (const statement of dumpStore(from, keys)) statements.push(statement);
    const url = (await server?.createDatabase()) ?? "";
    const to = await openPostgres(url);
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(statements.join(""));
    await client.end();
    const before = await rowsOf(from);
    expect(await rowsOf(to)).toEqual(before);
    expect(before.pushes?.[0]).toContain(`"sender":"${ben.deviceId}"`);
    expect(await to.db.selectFrom("muted").selectAll().execute()).toEqual([
      { device_id: ana.deviceId, sender: ben.deviceId, at },
    ]);
    expect(await countTeams(to.db)).toBe(1);
    await to.close();
    await from.close();
  });

  test("names every table that there is", async () => {
    const store = await openFrozen();
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name not like 'kysely%'`.execute(store.db);
    for (const { name } of rows) {
      if (name === "relay" || name === "tallies") continue;
      const dump = readFileSync(join(import.meta.dirname, "../../../src/relay/store/dump.ts"), "utf8");
      expect(dump).toContain(`"${name}"`);
    }
    await store.close();
  });
});
