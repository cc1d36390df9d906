// The lock on the data folder, with processes of its own: whoever starts when, and whatever was left behind, there is never
// more than one holder.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { takeLock } from "../../../src/relay/store/lock-file.ts";
import { type Holder, thisProcess } from "../../../src/relay/store/lock-holder.ts";
import { cannotHide, hidden } from "../kit/hidden-processes.ts";

const ROUNDS = 200;
const times = { staleMs: 2_000, touchMs: 200 };
const folder = mkdtempSync(join(tmpdir(), "first90-lock-"));
const racer = [process.execPath, "--liftoff-only", resolve(import.meta.dirname, "../kit/lock-racer.ts")];
let files = 0;
const newFile = (): string => {
  files += 1;
  return join(folder, `lock-${files}`);
};

interface Racer {
  readonly child: ChildProcess;
  /** Resolves to what it says next. */
  next(): Promise<string>;
  tries(file: string, startsAt?: number): Promise<string>;
}
const racers: Racer[] = [];
const startRacer = (before: readonly string[] = []): Racer => {
  const [program = "", ...args] = [...before, ...racer];
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  const one: Racer = {
    child,
    next,
    tries: (file, startsAt = 0) => {
      child.stdin?.write(`${file} ${startsAt}\n`);
      return next();
    },
  };
  racers.push(one);
  return one;
};
afterEach(() => {
  for (const { child } of racers.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const left = (file: string, holder: Partial<Holder>, ageMs: number): void => {
  writeFileSync(file, JSON.stringify({ id: "left", ...thisProcess(), ...holder }));
  const then = new Date(Date.now() - ageMs);
  utimesSync(file, then, then);
};
/** No process has so high a number. */
const gone = { pid: 2 ** 22 + 5 };

describe("a lock that was left", () => {
  test.each<[string, Partial<Holder>, number]>([
    ["by a process that is gone", gone, 0],
    ["by another process that was given the same number since", { pid: process.ppid, began: "1" }, 0],
    ["by a container that hasn't shown itself for a while", { host: "elsewhere" }, 3_000],
    ["by a container that was killed just now", { processes: "pid:[1]" }, 0],
    ["by an earlier version", { processes: null, host: "elsewhere" }, 3_000],
  ])("%s is taken over", async (_, holder, ageMs) => {
    const file = newFile();
    left(file, holder, ageMs);
    const giveBack = await takeLock(file, {}, times);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ pid: process.pid });
    giveBack();
    expect(await startRacer().tries(file)).toBe("held");
  });

  test("half written is taken over once it is old", async () => {
    const file = newFile();
    writeFileSync(file, '{"pid":');
    let waits = 0;
    const giveBack = await takeLock(file, { onWait: () => (waits += 1) }, times);
    expect(waits).toBe(1);
    giveBack();
  });
});

describe("a lock that is held", () => {
  test("by a process that can be seen is respected at once, though it hasn't shown itself for long", async () => {
    const file = newFile();
    left(file, { pid: process.ppid, began: null }, 60_000);
    const holder = { ...thisProcess(), id: "here" };
    writeFileSync(file, JSON.stringify(holder));
    utimesSync(file, new Date(0), new Date(0));
    await expect(takeLock(file, {}, times)).rejects.toThrow(
      `The data folder is in use by process ${process.pid}. Stop it first`,
    );
  });

  test("elsewhere is respected as soon as it shows itself", async () => {
    const file = newFile();
    left(file, { host: "elsewhere", pid: 1 }, 0);
    const signs = setInterval(() => utimesSync(file, new Date(), new Date()), 100);
    await expect(takeLock(file, {}, times)).rejects.toThrow("in use by process 1 on elsewhere");
    clearInterval(signs);
  });

  test.skipIf(cannotHide)(`is respected between containers with one host name${cannotHide ?? ""}`, async () => {
    const file = newFile();
    const [first, second] = [startRacer(hidden), startRacer(hidden)];
    expect(await first.tries(file)).toBe("held");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ host: hostname() });
    expect(await second.tries(file)).toMatch(/^refused The data folder is in use by process \d+\./);
    // One that sees its number, and one that doesn't.
    expect(await startRacer().tries(file)).toMatch(/^refused/);
    first.child.kill("SIGKILL");
    expect(await second.tries(file)).toBe("held");
  });

  test("and lost while its process was asleep is noticed", async () => {
    const file = newFile();
    const one = startRacer();
    expect(await one.tries(file)).toBe("held");
    left(file, { pid: process.pid }, 0);
    expect(await one.next()).toBe("lost");
  });

  test("is made again if somebody deletes the file", async () => {
    const file = newFile();
    const one = startRacer();
    expect(await one.tries(file)).toBe("held");
    rmSync(file);
    for (;;) {
      try {
        expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ pid: one.child.pid });
        break;
      } catch {
        await wait(20);
      }
    }
    expect(await startRacer().tries(file)).toMatch(/^refused/);
  });
});

test.each<[string, (file: string) => void]>([
  ["with no lock", () => {}],
  ["with one whose process is gone", (file) => left(file, gone, 0)],
  ["with one of a container, long unused", (file) => left(file, { host: "elsewhere" }, 60_000)],
])(`three that start at once ${ROUNDS} times, %s, are never two holders`, async (_, prepare) => {
  const three = [startRacer(), startRacer(), startRacer()];
  const outcomes: string[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = newFile();
    prepare(file);
    const startsAt = Date.now() + 5;
    const said = await Promise.all(three.map((one) => one.tries(file, startsAt)));
    outcomes.push(said.map((words) => words.split(" ")[0] ?? "").sort());
  }
  expect([...new Set(outcomes.map(String))]).toEqual(["held,refused,refused"]);
});
