// What an operator reads if the embedded database doesn't open: where it is, what to do, where the newest backup is. The
// engine itself would only say that it was aborted.

import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The format of the embedded PostgreSQL's files. */
export const ENGINE_VERSION = "18";

/** Written once the database has been opened: without it, an incomplete one is a first start that was cut off. */
export const madeMark = (folder: string): string => join(folder, "database.made");

/** Notes that there is a database in this folder. */
export const markMade = (folder: string): void => {
  if (!existsSync(madeMark(folder))) writeFileSync(madeMark(folder), "", { mode: 0o600, flush: true });
};

interface DamagePlaces {
  readonly folder: string;
  /** The newest backup or dump, or null. */
  readonly newestBackup: () => string | null;
}

/** Throws a sentence if the files show, before they are opened, that a database was here and is broken. */
export const checkFiles = (places: DamagePlaces): void => {
  const { folder } = places;
  const files = join(folder, "database");
  const version = readVersion(files);
  if (version instanceof Error) throw version;
  if (version === null) {
    // The engine would make a new one, in silence, on top of what is left.
    if (existsSync(madeMark(folder)) || (existsSync(join(folder, "vapid.json")) && hasFiles(files))) {
      throw damaged(places, "files of it are missing");
    }
    return;
  }
  if (/^\d{1,3}$/.test(version) && version !== ENGINE_VERSION) {
    throw new Error(
      `The database in ${folder} has the files of PostgreSQL ${version}, and this version of First90 has PostgreSQL ${ENGINE_VERSION}. Start the version that ran on it before and write its data with --dump, then put that into a new folder with --restore.`,
    );
  }
  if (version !== ENGINE_VERSION) throw damaged(places, "PG_VERSION holds something else");
};

/** Null if there is no file. */
const readVersion = (files: string): string | Error | null => {
  try {
    accessSync(files, constants.R_OK | constants.W_OK | constants.X_OK);
    return readFileSync(join(files, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "ENOTDIR")
      return new Error(`${files} is a file, and no folder. Move it away, or give another folder with --data.`);
    return new Error(`The database in ${files} can’t be read by this user (${code}).`, { cause: error });
  }
};

const hasFiles = (files: string): boolean => {
  try {
    return readdirSync(files).length > 0;
  } catch {
    return false;
  }
};

/** Returns whether a failed query means that files are broken: the engine was aborted, or says so itself. */
export const isDamage = (error: unknown): boolean => {
  const { code, name, cause } = (error ?? {}) as {
    readonly code?: unknown;
    readonly name?: unknown;
    readonly cause?: unknown;
  };
  return name === "RuntimeError" || /^(XX|58)\w{3}$/.test(String(code)) || (cause !== undefined && isDamage(cause));
};

/** Returns the error that says so. */
export const damaged = ({ folder, newestBackup }: DamagePlaces, reason: string, cause?: unknown): Error => {
  const backup = newestBackup();
  const way =
    backup === null
      ? "No backup is known here: look for a file that --backup or --dump wrote, and put it into a new folder with --restore FILE. Without one, start with an empty folder: every phone then has to join again."
      : `Then put the newest backup into a new folder: --data ${folder} --restore ${backup}`;
  return new Error(
    `The database in ${folder} can’t be opened: it is damaged (${reason}). Move the folder away, and keep it. ${way}`,
    { cause },
  );
};

/** Returns whether there is no room for a little file: then a database that doesn't open isn't damaged. */
export const isFolderFull = (folder: string): boolean => {
  const file = join(folder, `.room-${process.pid}`);
  try {
    writeFileSync(file, Buffer.alloc(1_000_000), { mode: 0o600, flush: true });
    return false;
  } catch (error) {
    return ["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? "");
  } finally {
    rmSync(file, { force: true });
  }
};
