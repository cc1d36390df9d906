// Backups of the running relay: each night, at once where the newest is older than a day, and whenever somebody asks.

import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DAY_MS, MINUTE_MS } from "../../domain/text/durations.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { backupName, backupsIn, KEPT, noteBackup, removeHalves } from "../store/backup-files.ts";
import { writeWhole } from "../store/write-whole.ts";

export interface Backups {
  /** Resolves once a backup that began after this call has ended, well or not. Never rejects. */
  backUp(): Promise<void>;
  /** Returns what went wrong with the last one, in a sentence, or null. */
  trouble(): string | null;
  /** Begins no more; resolves once none is under way. */
  close(): Promise<void>;
}

interface BackupOptions {
  readonly folder: string;
  /** The relay's own folder. */
  readonly data: string;
  /** The content of a backup, read as it is written. */
  readonly read: () => AsyncIterable<string>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now?: () => number;
}

const HOUR_OF_NIGHT = 3;
const LOOK_MS = MINUTE_MS;

/** Returns the running backups; the first one is under way if none was made within a day. */
export const startBackups = ({ folder, data, read, log, metrics, now = Date.now }: BackupOptions): Backups => {
  let failure: string | null = null;
  let latestAt = madeAt(backupsIn(folder)[0]);
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let isClosed = false;

  const once = async (): Promise<void> => {
    const began = performance.now();
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      removeHalves(folder);
      const file = join(folder, backupName(now()));
      // A second one within the same second takes its place.
      rmSync(file, { force: true });
      await writeWhole(file, untilClosed(read()));
      noteBackup(data, file);
      for (const old of backupsIn(folder).slice(KEPT)) rmSync(old, { force: true });
      latestAt = now();
      failure = null;
      metrics.count("first90_backups_total", { outcome: "made" });
      log("info", "backup-made", { ms: Math.round(performance.now() - began) });
    } catch (error) {
      if (isClosed) return;
      const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
      failure = String(code ?? name);
      metrics.count("first90_backups_total", { outcome: "failed" });
      log("error", "backup-failed", { reason: failure });
    }
  };

  const untilClosed = async function* (parts: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const part of parts) {
      if (isClosed) throw new Error("The relay stops.");
      yield part;
    }
  };

  const run = (): Promise<void> => {
    running = once().finally(() => {
      running = null;
    });
    return running;
  };

  const backUp = (): Promise<void> => {
    if (!running) return run();
    // One that is under way may have read already what the caller wants in it.
    next ??= running.then(() => {
      next = null;
      return isClosed ? undefined : run();
    });
    return next;
  };

  let dueAt = latestAt === null || now() - latestAt > DAY_MS ? now() : nextNight(now());
  const look = (): void => {
    if (now() < dueAt) return;
    dueAt = nextNight(now());
    void backUp();
  };
  // Looked at each minute: a machine that slept, or whose clock was set, isn't a night late.
  const looks = setInterval(look, LOOK_MS);
  looks.unref();
  look();
  metrics.gauge("first90_backup_age_seconds", "Seconds since the newest backup; -1 if there is none.", () =>
    latestAt === null ? -1 : (now() - latestAt) / 1000,
  );

  return {
    backUp,
    trouble: () => (failure === null ? null : `The last backup failed (${failure}). Look at the folder of --backup.`),
    close: async () => {
      isClosed = true;
      clearInterval(looks);
      await running;
    },
  };
};

/** Returns the next 3 AM by this machine's clock. */
export const nextNight = (now: number): number => {
  const night = new Date(now);
  night.setHours(HOUR_OF_NIGHT, 0, 0, 0);
  if (night.getTime() <= now) night.setDate(night.getDate() + 1);
  return night.getTime();
};

const madeAt = (file: string | undefined): number | null =>
  file === undefined ? null : (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null);
