// Whatever a database answers to a write in hand when it is locked, full, stopping or cut off: the caller is told to wait, and
// nothing counts as a defect. PostgreSQL itself raises each code, from a trigger.

import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "../../../src/relay/store/postgres.ts";
import { tryRoom } from "../../../src/relay/store/room.ts";
import { type ApiWorld, createApiWorld } from "../kit/api-world.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";
import { postgresBin, startPostgres } from "../kit/postgres.ts";

/** Code → what the caller reads. */
const codes: Readonly<Record<string, RegExp>> = {
  "57014": /is busy/,
  "55P03": /is busy/,
  "55006": /is busy/,
  "40001": /is busy/,
  "40P01": /is busy/,
  "40003": /is busy/,
  "25P03": /is busy/,
  "53100": /has no room to write/,
  "53000": /can’t be reached/,
  "53200": /can’t be reached/,
  "53300": /can’t be reached/,
  "53400": /can’t be reached/,
  "57P01": /can’t be reached/,
  "57P02": /can’t be reached/,
  "57P03": /can’t be reached/,
  "57P05": /can’t be reached/,
  "58030": /can’t be reached/,
  "58P01": /can’t be reached/,
  "25006": /can’t be reached/,
  "08006": /can’t be reached/,
  "28P01": /can’t be reached/,
};

describe.each([embedded, postgres])("on the $name engine", ({ open, missing }) => {
  let opened: OpenEngine;
  let world: ApiWorld;
  let token: string;
  beforeAll(async () => {
    if (missing !== null) return;
    opened = await open();
    world = await createApiWorld(opened.store);
    token = (await world.join(await world.addTeam())).deviceToken;
    await sql`create table raised (code text)`.execute(opened.store.db);
    await sql`insert into raised values (null)`.execute(opened.store.db);
    await sql`create function raise_it() returns trigger language plpgsql as $$
      declare wanted text := (select code from raised);
      begin
        if wanted is not null then raise exception using errcode = wanted, message = 'raised by the test'; end if;
        return new;
      end $$`.execute(opened.store.db);
    await sql`create trigger raises before insert or update on reminders
      for each row execute function raise_it()`.execute(opened.store.db);
  });
  afterAll(() => opened?.close());

  let revision = 0;
  const write = (incident = "one") => {
    revision += 1;
    const body = { revision, dueAt: world.now() + 60_000, devices: null };
    return world.ask("PUT", `/api/reminders/${incident}`, { token, body });
  };
  const raise = (code: string | null) => sql`update raised set code = ${code}`.execute(opened.store.db);

  test.for(Object.entries(codes))("%s is answered 503, with when to try again", async ([code, sentence], { skip }) => {
    if (missing !== null) skip(missing);
    const { length } = world.lines;
    await raise(code);
    const { status, json, headers } = await write();
    await raise(null);
    expect([status, json.error.code]).toEqual([503, "not-ready"]);
    expect(json.error.message).toMatch(sentence);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(world.lines.slice(length).join("\n")).not.toContain("defect");
    expect((await write()).status).toBe(200);
  });

  test("a mistake of our own stays a defect, and counts", async ({ skip }) => {
    if (missing !== null) skip(missing);
    await raise("22012");
    expect((await write()).json.error.code).toBe("defect");
    await raise(null);
    expect(await world.metrics.text()).toMatch(/^first90_defects_total 1$/m);
  });

  test("a database that finds no room for some pages says so, and one that has room keeps none of them", async ({
    skip,
  }) => {
    if (missing !== null) skip(missing);
    await tryRoom(opened.store.db);
    await tryRoom(opened.store.db);
    const { rows } = await sql`select 1 from pg_class where relname = 'first90_room'`.execute(opened.store.db);
    expect(rows).toEqual([]);
  });
});

describe.skipIf(postgresBin === null)("on a PostgreSQL whose table somebody has locked", () => {
  test("the writes in hand are answered 503 like those after them, and go through once it is free", async () => {
    const server = await startPostgres(postgresBin ?? "");
    const databaseUrl = await server.createDatabase();
    const store = await openPostgres(databaseUrl);
    const other = new Client({ connectionString: databaseUrl });
    try {
      const world = await createApiWorld(store);
      const { deviceToken: token } = await world.join(await world.addTeam());
      const write = (incident: string) => {
        const body = { revision: 1, dueAt: world.now() + 60_000, devices: null };
        return world.ask("PUT", `/api/reminders/${incident}`, { token, body });
      };
      await other.connect();
      await other.query("begin; lock table reminders");
      // More than there are connections: some wait for the lock, others for a connection.
      const answers = await Promise.all(Array.from({ length: 15 }, (_, index) => write(`locked-${index}`)));
      expect(answers.map(({ status, json }) => [status, json.error.code])).toEqual(Array(15).fill([503, "not-ready"]));
      await other.query("rollback");
      expect((await write("after")).status).toBe(200);
      expect(world.lines.join("\n")).not.toContain("defect");
    } finally {
      await other.end();
      await store.close();
      await server.stop();
    }
  });
});
