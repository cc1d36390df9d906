// A damaged database is a sentence that names the folder, the way on and the newest backup; the engine's own words
// never reach an operator, and what is left of the data stays as it is.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ENGINE_VERSION } from "../../../src/relay/store/damage.ts";
import { openEmbedded } from "../../../src/relay/store/embedded.ts";

const parent = mkdtempSync(join(tmpdir(), "first90-damage-"));
const sound = join(parent, "sound");
const folder = join(parent, "data");
const backups = join(parent, "backups");
const newest = join(backups, "first90-2026-11-30T03-00-00Z.sql");
const inDatabase = (path: string): string => join(folder, "database", path);
const garbage = Buffer.alloc(8_192, "no page of a database ");

beforeAll(async () => {
  await (await openEmbedded(sound)).close();
  mkdirSync(backups);
  for (const name of ["first90-2026-11-29T03-00-00Z.sql", "first90-2026-11-30T03-00-00Z.sql", "notes.txt"])
    writeFileSync(join(backups, name), "begin;\ncommit;\n");
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(sound, folder, { recursive: true });
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const remove = (path: string): void => rmSync(inDatabase(path), { recursive: true });
const wal = (): readonly string[] => readdirSync(inDatabase("pg_wal")).filter((name) => /^[0-9A-F]{24}$/.test(name));
/** What is there, but for the engine's note that it was started. */
const files = (): readonly string[] | null =>
  existsSync(inDatabase("")) ? readdirSync(inDatabase("")).filter((name) => name !== "postmaster.pid") : null;
const empty = (): void => {
  remove("");
  mkdirSync(inDatabase(""));
};

const kinds: Readonly<Record<string, () => void>> = {
  "a truncated file of control": () => truncateSync(inDatabase("global/pg_control"), 100),
  "an empty file of control": () => truncateSync(inDatabase("global/pg_control"), 0),
  "no file of control": () => remove("global/pg_control"),
  "garbage for the file of control": () => writeFileSync(inDatabase("global/pg_control"), garbage),
  "no version": () => remove("PG_VERSION"),
  "garbage for the version": () => writeFileSync(inDatabase("PG_VERSION"), garbage),
  "an empty version": () => writeFileSync(inDatabase("PG_VERSION"), ""),
  "a truncated log": () => {
    for (const name of wal()) truncateSync(inDatabase(`pg_wal/${name}`), 1_000);
  },
  "no log": () => {
    for (const name of wal()) remove(`pg_wal/${name}`);
  },
  "garbage for the catalogue": () => writeFileSync(inDatabase("base/5/1259"), garbage),
  "no tables": () => remove("base"),
  "garbage for the settings": () => writeFileSync(inDatabase("postgresql.conf"), garbage),
  "an empty folder": empty,
  "a folder of stray files": () => {
    empty();
    writeFileSync(inDatabase("notes.txt"), "hello");
  },
  "no folder": () => remove(""),
};

describe.each(Object.entries(kinds))("%s", (_, damage) => {
  test("is a sentence with the way on, at every start", async () => {
    damage();
    const left = files();
    const { message } = await openEmbedded(folder, { backup: backups }).then(
      () => new Error("It opened."),
      (error: Error) => error,
    );
    expect(message).toMatch(
      new RegExp(
        `^The database in ${folder} can’t be opened: it is damaged \\(.+\\)\\. Move the folder away, and keep it\\. Then put the newest backup into a new folder: --data ${folder} --restore ${newest}$`,
      ),
    );
    expect(files()).toEqual(left);
  });
});

test("the engine's version is the one that is named, and another is a sentence of its own", async () => {
  expect(await openEmbedded(folder).then((store) => store.close())).toBeUndefined();
  writeFileSync(inDatabase("PG_VERSION"), "15\n");
  await expect(openEmbedded(folder)).rejects.toThrow(
    `has the files of PostgreSQL 15, and this version of First90 has PostgreSQL ${ENGINE_VERSION}. Start the version that ran on it`,
  );
});

test("without a backup the sentence says so", async () => {
  remove("PG_VERSION");
  await expect(openEmbedded(folder)).rejects.toThrow(
    /No backup is known here: .* every phone then has to join again\.$/,
  );
});

test("stray files beside the database are nobody's business", async () => {
  mkdirSync(join(folder, "lost+found"));
  writeFileSync(join(folder, "notes.txt"), "hello");
  expect(await openEmbedded(folder).then((store) => store.close())).toBeUndefined();
});

describe("a folder that can't be", () => {
  test("where nothing may be written", ({ skip }) => {
    const target = join(parent, "read-only");
    mkdirSync(target);
    const module = resolve(import.meta.dirname, "../../../src/relay/store/data-folder.ts");
    const program = `const { makeDataFolder } = await import(${JSON.stringify(module)}); try { makeDataFolder(process.argv[1]); } catch (error) { console.log(error.message); }`;
    const mount = `mount -t tmpfs -o ro none "${target}" && exec "${process.execPath}" --disable-warning=ExperimentalWarning --input-type=module -e "$0" "${target}"`;
    const { status, stdout } = spawnSync("unshare", ["--mount", "sh", "-c", mount, program], { encoding: "utf8" });
    if (status !== 0) skip("unshare isn't allowed on this machine");
    expect(stdout).toBe(`The data folder ${target} can’t be written to (EROFS). Name another one: --data FOLDER\n`);
  });
});
