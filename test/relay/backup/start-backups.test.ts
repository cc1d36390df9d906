// When backups are made, how many are kept, and that one that fails is neither silent nor in the way.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Backups, nextNight, startBackups } from "../../../src/relay/backup/start-backups.ts";
import { createMetrics } from "../../../src/relay/metrics.ts";
import { backupName, KEPT, newestBackup } from "../../../src/relay/store/backup-files.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
let parent: string;
let folder: string;
let running: Backups | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], now: new Date(2026, 10, 30, 12, 0) });
  parent = mkdtempSync(join(tmpdir(), "first90-backups-"));
  folder = join(parent, "backups");
});
afterEach(async () => {
  await running?.close();
  running = null;
  vi.useRealTimers();
  rmSync(parent, { recursive: true, force: true });
});

const text = async function* (...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
};
const start = (read: () => AsyncIterable<string> = () => text("begin;\n", "commit;\n")) => {
  const metrics = createMetrics();
  const lines: string[] = [];
  const backups = startBackups({
    folder,
    data: parent,
    read,
    metrics,
    log: (level, event) => lines.push(`${level} ${event}`),
  });
  running = backups;
  return { backups, metrics, lines };
};
const files = () => (existsSync(folder) ? readdirSync(folder).sort() : []);
/** Resolves when no backup is under way, however it ended. */
const settled = async (backups: Backups): Promise<Backups> => {
  await expect.poll(() => files().some((name) => name.endsWith(".part"))).toBe(false);
  return backups;
};

test("the next night is 3 AM by this machine's clock", () => {
  expect(nextNight(new Date(2026, 10, 30, 2, 59).getTime())).toBe(new Date(2026, 10, 30, 3).getTime());
  expect(nextNight(new Date(2026, 10, 30, 3, 0).getTime())).toBe(new Date(2026, 11, 1, 3).getTime());
});

describe("backups", () => {
  test("are made at once where there is none, and each night; the newest are kept, and nothing else is touched", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "first90.sql"), "somebody’s own");
    writeFileSync(join(folder, `${backupName(1)}.part`), "begin;");
    const { metrics } = start();
    const count = async () => /first90_backups_total\{outcome="made"\} (\d+)/.exec(await metrics.text())?.[1];
    await expect.poll(count).toBe("1");
    for (let night = 1; night <= KEPT + 2; night += 1) {
      vi.setSystemTime(new Date(2026, 10, 30 + night, 3, 0));
      vi.advanceTimersByTime(MINUTE);
      await expect.poll(count).toBe(String(night + 1));
    }
    const own = files().filter((name) => name !== "first90.sql");
    expect(own).toHaveLength(KEPT);
    expect(own.every((name) => /^first90-2026-12-\d\dT/.test(name))).toBe(true);
    expect(readFileSync(join(folder, "first90.sql"), "utf8")).toBe("somebody’s own");
    expect(newestBackup(parent, null)).toBe(join(folder, own.at(-1) ?? ""));
    expect(await metrics.text()).toMatch(/first90_backup_age_seconds \d/);
  });

  test("aren't made at the start if the last one is from today", async () => {
    mkdirSync(folder);
    const last = join(folder, backupName(Date.now() - HOUR));
    writeFileSync(last, "begin;\ncommit;\n");
    utimesSync(last, new Date(), new Date(Date.now() - HOUR));
    const { backups } = start();
    await settled(backups);
    expect(files()).toHaveLength(1);
  });

  test("are there whole or not at all, whatever goes wrong in the middle", async () => {
    const { backups, lines, metrics } = start(async function* () {
      yield "begin;\n";
      throw Object.assign(new Error("No space left on device"), { code: "ENOSPC" });
    });
    await backups.backUp();
    expect(files()).toEqual([]);
    expect(backups.trouble()).toBe("The last backup failed (ENOSPC). Look at the folder of --backup.");
    expect(lines).toContain("error backup-failed");
    expect(await metrics.text()).toMatch(/first90_backups_total\{outcome="failed"\} [12]/);
    expect(await metrics.text()).toContain("first90_backup_age_seconds -1");
  });

  test("that failed are followed by one that doesn't, and the trouble is over", async () => {
    writeFileSync(folder, "a file is in the way");
    const { backups } = start();
    await backups.backUp();
    expect(backups.trouble()).toMatch(/^The last backup failed \((EEXIST|ENOTDIR)\)/);
    rmSync(folder);
    vi.setSystemTime(Date.now() + DAY);
    await backups.backUp();
    expect(backups.trouble()).toBeNull();
    const [made = ""] = files();
    expect([statSync(folder).mode & 0o777, statSync(join(folder, made)).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  test("that are asked for while one is read begin after it, once for all who ask", async () => {
    const releases: (() => void)[] = [];
    let reads = 0;
    const { backups } = start(async function* () {
      reads += 1;
      yield "begin;\n";
      await new Promise<void>((done) => releases.push(done));
      yield "commit;\n";
    });
    await expect.poll(() => releases).toHaveLength(1);
    const asked = [backups.backUp(), backups.backUp()];
    releases[0]?.();
    await expect.poll(() => releases).toHaveLength(2);
    releases[1]?.();
    await Promise.all(asked);
    expect(reads).toBe(2);
  });

  test("that are under way when the relay stops leave nothing behind", async () => {
    let release = (): void => {};
    const { backups } = start(async function* () {
      yield "begin;\n";
      await new Promise<void>((done) => {
        release = done;
      });
      yield "commit;\n";
    });
    await expect.poll(files).toEqual([expect.stringMatching(/\.part$/)]);
    const closing = backups.close();
    release();
    await closing;
    expect(files()).toEqual([]);
  });
});
