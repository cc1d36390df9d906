// A backup of a relay at work, put into a new folder and into PostgreSQL: every phone gets the answers it got before.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { restoreRelay } from "../../../src/relay/backup/restore-relay.ts";
import { startBackups } from "../../../src/relay/backup/start-backups.ts";
import { createMetrics } from "../../../src/relay/metrics.ts";
import { readOptions } from "../../../src/relay/options.ts";
import type { RelayOptions } from "../../../src/relay/relay-options.ts";
import { dumped, dumpStore } from "../../../src/relay/store/dump.ts";
import { openEmbedded } from "../../../src/relay/store/embedded.ts";
import { openStore } from "../../../src/relay/store/open-store.ts";
import type { Store } from "../../../src/relay/store/store.ts";
import { prepareVapidKeys } from "../../../src/relay/store/vapid-keys.ts";
import { createApiWorld, drillPlan } from "../kit/api-world.ts";
import { embedded } from "../kit/engines.ts";
import { postgresBin, startPostgres } from "../kit/postgres.ts";

const none = { publicKey: null, privateKey: null };
const folder = mkdtempSync(join(tmpdir(), "first90-backup-"));
const data = join(folder, "data");
const backups = join(folder, "backups");
const PUSHES = 450;

let file = "";
let before: unknown;
let publicKey = "";
const tokens: string[] = [];
let firedDrill = "";

const optionsFor = (more: Partial<RelayOptions>): RelayOptions => ({
  ...(readOptions([], {}) as { readonly relay: RelayOptions }).relay,
  ...more,
});

/** What each phone and admin is answered; the relay's own time isn't part of it. */
const answersOf = async (store: Store): Promise<unknown> => {
  const world = await createApiWorld(store);
  const [ana, ben, admin] = tokens;
  const ask = async (path: string, token = "") => {
    const { status, json } = await world.ask("GET", path, { token });
    return [status, { ...json, now: null }];
  };
  const repeated = { revision: 3, dueAt: null, devices: null };
  return [
    await ask("/api/team", ana),
    await ask("/api/team", ben),
    await ask("/api/drills", ana),
    (await world.ask("PUT", "/api/reminders/i1", { token: ana ?? "", body: repeated })).json,
    (await world.ask("POST", `/api/drills/${firedDrill}/0/take`, { token: ben ?? "" })).json,
    (await world.ask("DELETE", "/api/team/devices/nobody", { token: admin ?? "" })).status,
  ];
};

beforeAll(async () => {
  const store = await openEmbedded(data);
  ({ publicKey } = await prepareVapidKeys(store, none));
  const world = await createApiWorld(store);
  const team = await world.addTeam();
  const [ana, ben] = [await world.join(team, "O’Brien's \\ '£'"), await world.join(team, "Ben", [])];
  const admin = await world.ask("POST", "/api/team/admins", { token: team.adminToken });
  tokens.push(ana.deviceToken, ben.deviceToken, admin.json.adminToken);
  const as = (method: string, path: string, body: unknown, token = ana.deviceToken) =>
    world.ask(method, path, { token, body });
  await as("PUT", "/api/subscription", world.subscription("ana"));
  await store.db.updateTable("subscriptions").set({ vapid_public: publicKey }).execute();
  await as("PUT", "/api/reminders/i1", { revision: 3, dueAt: world.now() + 3_600_000, devices: [ana.deviceId] });
  await as("POST", "/api/drills", drillPlan(world.now()));
  firedDrill = (await as("POST", "/api/drills", drillPlan(world.now()))).json.drillId;
  await world.fire(firedDrill);
  await as("POST", `/api/drills/${firedDrill}/0/ack`, { at: world.now() });
  await as("POST", `/api/drills/${firedDrill}/0/take`, undefined);
  await sql`insert into pushes (id, device_id, kind, created_at, expires_at, sent_at)
    select 'p' || n, ${ana.deviceId}, 'test', n, n, n from generate_series(1, ${PUSHES}::integer) as n`.execute(
    store.db,
  );
  const read = () => dumpStore(store, keys);
  const keys = await prepareVapidKeys(store, none);
  const running = startBackups({ folder: backups, data, read, log: () => {}, metrics: createMetrics() });
  await running.backUp();
  await running.close();
  before = await answersOf(store);
  await store.close();
  const [newest = ""] = readdirSync(backups).sort().reverse();
  file = join(backups, newest);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const expectSame = async (store: Store): Promise<void> => {
  expect((await prepareVapidKeys(store, none)).publicKey).toBe(publicKey);
  expect(await answersOf(store)).toEqual(before);
  const { count } = await store.db
    .selectFrom("pushes")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(PUSHES);
};

test("the answers before are answers", () => {
  expect(before).toEqual([
    [200, expect.objectContaining({ devices: [expect.anything(), expect.anything()] })],
    [200, expect.anything()],
    [200, expect.objectContaining({ drills: [expect.anything(), expect.anything()] })],
    { revision: 3, dueAt: expect.any(Number), applied: false },
    { takenBy: expect.any(String), first: false },
    404,
  ]);
});

describe("in a new folder", () => {
  const target = join(folder, "restored");

  test("a backup is put back, with its keys in a file of their own", async () => {
    expect(await restoreRelay(optionsFor({ data: target }), file)).toContain(file);
    expect(statSync(join(target, "vapid.json")).mode & 0o777).toBe(0o600);
    const store = await openStore(optionsFor({ data: target }));
    await expectSame(store);
    await store.close();
  });

  test("a second one is refused, and changes nothing", async () => {
    await expect(restoreRelay(optionsFor({ data: target }), file)).rejects.toThrow(/has a relay’s data already/);
    const store = await openStore(optionsFor({ data: target }));
    await expectSame(store);
    await store.close();
  });

  test("one of an earlier version, which noted no push on the phone itself, says of each when it was reached", async () => {
    const text = readFileSync(file, "utf8").replace(
      /(insert into devices .*), "last_sent_at", "last_received_at"(\) values\n)([^;]*;)/,
      (_, names, values, rows) => names + values + rows.replaceAll(", null, null)", ")"),
    );
    const [earlier, into] = [join(folder, "earlier.sql"), join(folder, "from-earlier")];
    writeFileSync(earlier, text);
    await restoreRelay(optionsFor({ data: into }), earlier);
    const store = await openStore(optionsFor({ data: into }));
    const seen = await store.db.selectFrom("devices").select("last_sent_at").orderBy("last_sent_at").execute();
    expect(seen.map(({ last_sent_at }) => last_sent_at)).toEqual([PUSHES, null]);
    await store.close();
  });

  test.each([
    ["cut.sql", (text: string) => text.slice(0, -20), /isn’t whole: its end is missing/],
    ["other.sql", () => "select 1;\ncommit;\n", /is no backup of a relay/],
    ["empty.sql", () => "", /is no backup of a relay/],
    [
      "newer.sql",
      (text: string) => text.replace('("id", "zone"', '("id", "newer", "zone"'),
      /newer version of First90/,
    ],
  ])("%s is a sentence, and leaves no half of it behind", async (name, change, sentence) => {
    const wrong = join(folder, name);
    writeFileSync(wrong, change(readFileSync(file, "utf8")));
    const into = join(folder, `into-${name}`);
    await expect(restoreRelay(optionsFor({ data: into }), wrong)).rejects.toThrow(sentence);
    expect(existsSync(join(into, "database"))).toBe(false);
    expect(existsSync(join(into, "vapid.json"))).toBe(false);
  });

  test("other keys in the folder are refused, the backup's own aren't", async () => {
    const into = join(folder, "keys");
    const store = await openEmbedded(into);
    await prepareVapidKeys(store, none);
    await store.close();
    rmSync(join(into, "database"), { recursive: true });
    await expect(restoreRelay(optionsFor({ data: into }), file)).rejects.toThrow(/vapid\.json has other keys than/);
    cpSync(join(data, "vapid.json"), join(into, "vapid.json"));
    await restoreRelay(optionsFor({ data: into }), file);
    const restored = await openStore(optionsFor({ data: into }));
    await expectSame(restored);
    await restored.close();
  });
});

test.skipIf(postgresBin === null)("in PostgreSQL a backup is put back once", async () => {
  const server = await startPostgres(postgresBin ?? "");
  try {
    const options = optionsFor({ databaseUrl: await server.createDatabase() });
    await restoreRelay(options, file);
    await expect(restoreRelay(options, file)).rejects.toThrow(/has a relay’s data already\. Give an empty one/);
    const store = await openStore(options);
    await expectSame(store);
    await store.close();
  } finally {
    await server.stop();
  }
});

test("every table of the relay is in a backup", async () => {
  const { store, close } = await embedded.open();
  const { rows } = await sql<{ readonly name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(store.db);
  const own = rows.map(({ name }) => name).filter((name) => !name.startsWith("kysely_"));
  // Tallies are counted anew as the rows come in.
  expect(own.sort()).toEqual(["relay", "tallies", ...dumped.map(({ table }) => table)].sort());
  await close();
});

test("what comes while it is read never leaves a row without its owner", async () => {
  const { store, close } = await embedded.open();
  const world = await createApiWorld(store);
  const team = await world.addTeam();
  await world.join(team);
  let text = "";
  for await (const part of dumpStore(store, { publicKey: "p", privateKey: "q" })) {
    text += part;
    // After each table, everything that there can be arrives for a new team and for the old one.
    const late = [await world.addTeam(), team];
    for (const one of late) {
      const phone = await world.join(one, "Late");
      const as = (method: string, path: string, body: unknown) =>
        world.ask(method, path, { token: phone.deviceToken, body });
      await as("PUT", "/api/subscription", world.subscription(phone.deviceId));
      await as("PUT", `/api/reminders/${phone.deviceId}`, { revision: 1, dueAt: world.now() + 1000, devices: null });
      const { json } = await as("POST", "/api/drills", { ...drillPlan(world.now()), count: 1 });
      if (!json.drillId) continue;
      await world.fire(json.drillId);
      await as("POST", `/api/drills/${json.drillId}/0/ack`, { at: world.now() });
    }
  }
  await close();
  const copy = await embedded.open();
  const { engine } = copy.store;
  if (engine.kind === "embedded") await engine.pglite.exec(text);
  expect((await copy.store.db.selectFrom("teams").select("id").execute()).length).toBeGreaterThan(0);
  await copy.close();
});
