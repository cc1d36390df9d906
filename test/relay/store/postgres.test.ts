// PostgreSQL under the relay: several processes start on it at once, and a relay moves there from its embedded database.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dumpRelay } from "../../../src/relay/dump-relay.ts";
import { readOptions } from "../../../src/relay/options.ts";
import type { RelayOptions } from "../../../src/relay/relay-options.ts";
import { openEmbedded } from "../../../src/relay/store/embedded.ts";
import { prepareOperatorCode } from "../../../src/relay/store/operator-code.ts";
import { openPostgres } from "../../../src/relay/store/postgres.ts";
import { prepareVapidKeys } from "../../../src/relay/store/vapid-keys.ts";
import { createApiWorld, drillPlan } from "../kit/api-world.ts";
import { postgresBin, startPostgres, type TestPostgres } from "../kit/postgres.ts";

const root = resolve(import.meta.dirname, "../../..");
const given = { publicKey: null, privateKey: null };

test("a database that can't be reached is a sentence without its password", async () => {
  const opening = openPostgres("postgres://me:secret@127.0.0.1:1/none");
  await expect(opening).rejects.toThrow(/^The database of DATABASE_URL can’t be reached: (?!.*secret)/);
});

describe.skipIf(postgresBin === null)("on PostgreSQL", () => {
  let server: TestPostgres;
  const folder = mkdtempSync(join(tmpdir(), "first90-move-"));
  beforeAll(async () => {
    server = await startPostgres(postgresBin ?? "");
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("three processes that start at once on an empty database agree on tables, keys and one setup code", async () => {
    const url = await server.createDatabase();
    const program = `
      const { openPostgres } = await import("./src/relay/store/postgres.ts");
      const { prepareVapidKeys } = await import("./src/relay/store/vapid-keys.ts");
      const { prepareOperatorCode } = await import("./src/relay/store/operator-code.ts");
      const store = await openPostgres(process.env.DATABASE_URL);
      const { publicKey } = await prepareVapidKeys(store, { publicKey: null, privateKey: null });
      const code = await prepareOperatorCode(store.db, false);
      console.log(JSON.stringify({ publicKey, isTold: code !== null }));
      await store.close();`;
    const run = () =>
      new Promise<{ readonly publicKey: string; readonly isTold: boolean }>((done, failed) => {
        const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
          cwd: root,
          env: { PATH: process.env.PATH, DATABASE_URL: url },
        });
        let said = "";
        let wrong = "";
        child.stdout.on("data", (part: Buffer) => {
          said += part;
        });
        child.stderr.on("data", (part: Buffer) => {
          wrong += part;
        });
        child.once("exit", (code) => (code === 0 ? done(JSON.parse(said)) : failed(new Error(wrong))));
      });
    const told = await Promise.all([run(), run(), run()]);
    expect(new Set(told.map(({ publicKey }) => publicKey)).size).toBe(1);
    expect(told.filter(({ isTold }) => isTold)).toHaveLength(1);
  });

  test("a dump of the embedded database goes on here: teams, tokens, keys, drills, reminders", async () => {
    const data = join(folder, "data");
    const file = join(folder, "first90.sql");
    const options: RelayOptions = { ...(readOptions([], {}) as { readonly relay: RelayOptions }).relay, data };
    const before = await openEmbedded(data);
    const keys = await prepareVapidKeys(before, given);
    const world = await createApiWorld(before);
    const team = await world.addTeam();
    const ana = await world.join(team, "O’Brien's 'phone' \\ £", ["ic"]);
    await world.join(team, "Nobody's", []);
    const as = (path: string, method: string, body: unknown) =>
      world.ask(method, path, { token: ana.deviceToken, body });
    await as("/api/subscription", "PUT", world.subscription("ana"));
    // The world signs with a key of its own; this relay's subscriptions are bound to this relay's key.
    await before.db.updateTable("subscriptions").set({ vapid_public: keys.publicKey }).execute();
    await as("/api/reminders/i1", "PUT", { revision: 3, dueAt: world.now() + 5000, devices: [ana.deviceId] });
    await as("/api/drills", "POST", drillPlan(world.now()));
    const tables = ["teams", "devices", "subscriptions", "reminders", "drills", "firings"] as const;
    const rowsOf = (db: typeof before.db) =>
      Promise.all(
        tables.map(async (table) => {
          const found = await db.selectFrom(table).selectAll().execute();
          // A dump has an order of its own.
          return found.map((row) => JSON.stringify(row)).sort();
        }),
      );
    const rows = await rowsOf(before.db);
    await before.close();

    expect(await dumpRelay(options, file)).toContain(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(dumpRelay(options, file)).rejects.toThrow(/can’t be written \(EEXIST\)/);

    const url = await server.createDatabase();
    const first = await openPostgres(url);
    await prepareVapidKeys(first, given);
    await prepareOperatorCode(first.db, false);
    await first.close();
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(readFileSync(file, "utf8"));
    await client.end();

    const after = await openPostgres(url);
    expect(await rowsOf(after.db)).toEqual(rows);
    expect((await prepareVapidKeys(after, given)).publicKey).toBe(keys.publicKey);
    expect(await prepareOperatorCode(after.db, false)).toBeNull();
    const moved = await createApiWorld(after);
    const drills = await moved.ask("GET", "/api/drills", { token: ana.deviceToken });
    expect(drills.json.drills).toHaveLength(1);
    await after.close();
  });
});
