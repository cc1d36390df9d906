// The backups in a folder, by name: which are ours, which is the newest, which are too many.

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DRAFT } from "./write-whole.ts";

/** A week of nights. */
export const KEPT = 7;

const named = /^first90-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.sql$/;

/** Returns the name of a backup made at this moment. */
export const backupName = (now: number): string =>
  `first90-${new Date(now).toISOString().slice(0, 19).replaceAll(":", "-")}Z.sql`;

/** Returns the folder's backups, newest first; none if it can't be read. Anything else in it isn't ours. */
export const backupsIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => named.test(name))
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** Removes what a process that was killed in the middle of a backup has left. */
export const removeHalves = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(DRAFT) && named.test(name.slice(0, -DRAFT.length))) rmSync(join(folder, name), { force: true });
  }
};

const noteIn = (data: string): string => join(data, "last-backup");

/** Notes in the data folder where the last backup or dump went, for whoever needs it when the database is damaged. */
export const noteBackup = (data: string, file: string): void => {
  try {
    writeFileSync(noteIn(data), `${resolve(file)}\n`, { mode: 0o600 });
  } catch {
    // The backup itself is there, and its folder is known to those who chose it.
  }
};

/** Returns the newest backup or dump that can be found from here, or null. */
export const newestBackup = (data: string, folder: string | null): string | null => {
  const found = [...(folder === null ? [] : backupsIn(folder).slice(0, 1)), ...notedBackup(data)];
  const madeAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return found.filter((file) => madeAt(file) > 0).sort((one, other) => madeAt(other) - madeAt(one))[0] ?? null;
};

const notedBackup = (data: string): readonly string[] => {
  try {
    return [readFileSync(noteIn(data), "utf8").trim()].filter(Boolean);
  } catch {
    return [];
  }
};
