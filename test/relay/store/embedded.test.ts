// The embedded store on a real disk: durable, with its folder to itself, closed to others.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DurableFS } from "../../../src/relay/store/durable-fs.ts";
import { checkDurability, openEmbedded } from "../../../src/relay/store/embedded.ts";
import { prepareOperatorCode } from "../../../src/relay/store/operator-code.ts";
import type { Store } from "../../../src/relay/store/store.ts";
import { prepareVapidKeys } from "../../../src/relay/store/vapid-keys.ts";
import { cannotHide, hidden } from "../kit/hidden-processes.ts";

const root = resolve(import.meta.dirname, "../../..");
const parent = mkdtempSync(join(tmpdir(), "first90-store-"));
const folder = join(parent, "data");
let store: Store;
beforeAll(async () => {
  store = await openEmbedded(folder);
});
afterAll(async () => {
  await store?.close();
  rmSync(parent, { recursive: true, force: true });
});

const pglite = () => {
  if (store.engine.kind !== "embedded") throw new Error("not embedded");
  return store.engine.pglite;
};
const files = () => (pglite() as unknown as { readonly fs: DurableFS }).fs;
const given = { publicKey: null, privateKey: null };

test("the folder is its owner's alone", () => {
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

describe("durability", () => {
  test("every commit is synced to the disk before it is acknowledged", async () => {
    for (let count = 0; count < 5; count += 1) {
      const before = files().syncs;
      const id = `team-${count}`;
      const row = { id, zone: "UTC", admin_hash: `a${count}`, invite_hash: `i${count}`, created_at: count };
      await store.db.insertInto("teams").values(row).execute();
      expect(files().syncs).toBeGreaterThan(before);
    }
  });

  test("a file system that swallows its syncs is found out, and so is fsync turned off", async () => {
    await expect(checkDurability(pglite(), { syncs: 5 })).rejects.toThrow(/doesn’t sync its commits.*npm ci/);
    const off = { query: async () => ({ rows: [{ fsync: "off" }] }) };
    await expect(checkDurability(off as never, files())).rejects.toThrow(/could lose reminders/);
    await expect(checkDurability(pglite(), files())).resolves.toBeUndefined();
  });
});

describe("the lock", () => {
  test("keeps the same process and every other off the folder, with a sentence", async () => {
    await expect(openEmbedded(folder)).rejects.toThrow(/The data folder is in use by process \d+\. Stop it first/);
    const args = ["--liftoff-only", "src/relay/main.ts", "--no-app", "--port", "0", "--data", folder];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", timeout: 100_000 });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^The data folder is in use by process ${process.pid}\\..*\n$`));
    expect(await store.db.selectFrom("teams").select("id").execute()).toHaveLength(5);
  });

  test.skipIf(cannotHide)(
    `keeps a container with the same host name off it${cannotHide ? `: ${cannotHide}` : ""}`,
    async () => {
      const [unshare = "", ...args] = [...hidden, process.execPath, "--liftoff-only", "src/relay/main.ts", "--no-app"];
      // Not awaited in this thread: the lock's holder has to show itself meanwhile.
      const child = spawn(unshare, [...args, "--port", "0", "--data", folder], { cwd: root });
      const said = text(child.stderr);
      const [status] = await once(child, "exit");
      expect([status, await said]).toEqual([1, expect.stringMatching(/^The data folder is in use by process /)]);
    },
  );
});

describe("what is made once", () => {
  test("the setup code is told once, and again only when it is renewed", async () => {
    const first = await prepareOperatorCode(store.db, false);
    expect(first).toMatch(/^op_/);
    expect(await prepareOperatorCode(store.db, false)).toBeNull();
    expect(await prepareOperatorCode(store.db, true)).not.toBe(first);
  });

  test("the VAPID keys are in a file for their owner alone, and stay", async () => {
    const made = await prepareVapidKeys(store, given);
    expect(made.madeIn).toBe(join(folder, "vapid.json"));
    expect(statSync(join(folder, "vapid.json")).mode & 0o777).toBe(0o600);
    expect(await prepareVapidKeys(store, given)).toEqual({ ...made, madeIn: null });
    const own = { publicKey: made.publicKey, privateKey: made.privateKey };
    expect(await prepareVapidKeys(store, own)).toEqual({ ...own, madeIn: null, leftBehind: null });
    await expect(prepareVapidKeys(store, { ...own, privateKey: "A".repeat(43) })).rejects.toThrow(/no VAPID keys/);
    await expect(prepareVapidKeys(store, { ...own, publicKey: "B".repeat(87) })).rejects.toThrow(
      /don’t belong together/,
    );
  });
});

test("all of it is there after closing and opening", async () => {
  const { publicKey } = await prepareVapidKeys(store, given);
  await store.close();
  store = await openEmbedded(folder);
  expect(await store.db.selectFrom("teams").select("id").execute()).toHaveLength(5);
  expect((await prepareVapidKeys(store, given)).publicKey).toBe(publicKey);
});

describe("a folder in which a first start was cut off", () => {
  test("is started anew, whatever of the database was written", async () => {
    const cut = join(parent, "cut");
    mkdirSync(join(cut, "database.new-1/base"), { recursive: true });
    writeFileSync(join(cut, "database.new-1/PG_VERSION"), "18\n");
    mkdirSync(join(cut, "database"));
    const opened = await openEmbedded(cut);
    expect(await opened.db.selectFrom("teams").select("id").execute()).toEqual([]);
    await opened.close();
    expect(readdirSync(cut).filter((name) => name.startsWith("database"))).toEqual(["database", "database.made"]);
    expect(existsSync(join(cut, "database/PG_VERSION"))).toBe(true);
  });

  test("loses no file that isn't ours", async () => {
    const full = join(parent, "full");
    mkdirSync(join(full, "database"), { recursive: true });
    writeFileSync(join(full, "database/keep.txt"), "mine");
    await openEmbedded(full).then(
      (opened) => opened.close(),
      () => {},
    );
    expect(readFileSync(join(full, "database/keep.txt"), "utf8")).toBe("mine");
  });
});
