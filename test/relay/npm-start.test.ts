// `npm start`, really run by npm in a copy of the project: builds when it must, and whatever npm is told to end is ended,
// with nothing left of it.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const parts = ["build", "public", "src", "index.html", "package.json", "package-lock.json", "vite.config.ts"];

let folder: string;
const running: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "first90-npm-"));
  for (const part of [...parts, "tsconfig.base.json", "tsconfig.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => {
  for (const { pid } of running) if (pid && isThere(pid)) process.kill(-pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const isThere = (group: number): boolean => {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
};

/** Starts it as the leader of a group of processes, which nothing that it starts leaves. */
const start = (script: readonly string[] = ["start"]) => {
  const args = [...script, "--", "--port", "0", "--data", join(folder, "data")];
  const child = spawn("npm", args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let said = "";
  const hearers = new Set<() => void>();
  const hear = (part: Buffer): void => {
    said += part;
    for (const hearer of hearers) hearer();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const group = child.pid ?? 0;
  return {
    said: () => said,
    ended,
    untilSaid: (sign: RegExp): Promise<string> =>
      new Promise((found, failed) => {
        const look = (): void => {
          const [, what] = sign.exec(said) ?? [];
          if (what !== undefined) found(what);
        };
        hearers.add(look);
        void ended.then(() => failed(new Error(`npm ended: ${said}`)));
        look();
      }),
    /** Signals npm alone, as a supervisor does, or all of them, as a terminal does. */
    end: async (signal: NodeJS.Signals, whom: "npm" | "all" = "npm"): Promise<void> => {
      process.kill(whom === "npm" ? group : -group, signal);
      await ended;
      while (isThere(group)) await wait(20);
    },
  };
};

const leftOvers = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith("dist"));
const untilListening = (one: ReturnType<typeof start>) => one.untilSaid(/First90: (http:\S+)[\s\S]*Relay: ready/);
const expectEnded = async (url: string): Promise<void> => {
  await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  expect(existsSync(join(folder, "data", "relay.lock"))).toBe(false);
};

describe.skipIf(process.platform === "win32")("npm start", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("stopped by %s while it builds leaves nothing", async (signal) => {
    const one = start();
    await one.untilSaid(/(Building the app)/);
    // Vite has begun once it has said so.
    await one.untilSaid(/(building client)/);
    await one.end(signal);
    expect(leftOvers()).toEqual([]);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  test("builds, serves, and ends with npm: port closed, lock released", async () => {
    const one = start();
    const url = await untilListening(one);
    expect(await (await fetch(url)).text()).toContain("<title>First90");
    expect(leftOvers()).toEqual(["dist"]);
    await one.end("SIGTERM");
    await expectEnded(url);
  });

  test("serves at once what is built already, and ends well by a terminal's interrupt, which reaches it twice", async () => {
    const one = start();
    const url = await untilListening(one);
    expect(one.said()).not.toContain("Building");
    await one.end("SIGINT", "all");
    await expectEnded(url);
  });

  test("keeps the app of before when a build fails or is killed, and builds again", async () => {
    const before = (await fetchPage()).page;
    writeFileSync(join(folder, "src/boot/main.tsx"), "this is no program");
    const failing = start();
    await failing.ended;
    expect(failing.said()).toContain("The app could not be built. The lines above say why.");
    expect(leftOvers()).toEqual(["dist"]);
    cpSync(join(root, "src/boot/main.tsx"), join(folder, "src/boot/main.tsx"));
    writeFileSync(join(folder, "public/new.txt"), "new");
    const killed = start();
    await killed.untilSaid(/(building client)/);
    await killed.end("SIGKILL", "all");
    expect(existsSync(join(folder, "dist/new.txt"))).toBe(false);
    const again = await fetchPage();
    expect([again.page, again.said]).toEqual([before, expect.stringContaining("Building")]);
    expect(leftOvers()).toEqual(["dist"]);
    expect(existsSync(join(folder, "dist/new.txt"))).toBe(true);
  });

  const fetchPage = async () => {
    const one = start();
    const page = await (await fetch(await untilListening(one))).text();
    await one.end("SIGTERM");
    return { page, said: one.said() };
  };

  test("killed before the relay looks leaves no relay behind", async () => {
    const program = `"${process.execPath}" --liftoff-only src/relay/main.ts --no-app --port 0 --data late`;
    // The shell stands in for npm: it is gone long before the relay begins.
    const shell = spawn("sh", ["-c", `${program} & exit 0`], {
      cwd: folder,
      env: { PATH: process.env.PATH, npm_lifecycle_event: "start" },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.push(shell);
    await once(shell, "close");
    while (isThere(shell.pid ?? 0)) await wait(20);
    expect(existsSync(join(folder, "late", "relay.lock"))).toBe(false);
  });

  test("of the relay alone builds nothing, and ends with npm as well", async () => {
    rmSync(join(folder, "dist"), { recursive: true });
    const one = start(["run", "relay"]);
    const url = await untilListening(one);
    expect(leftOvers()).toEqual([]);
    await one.end("SIGTERM");
    await expectEnded(url);
  });
});
