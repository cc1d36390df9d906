// The program as `npm start` runs it: what it prints, how it refuses, how it ends.

import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltApp, createBuiltApp, pageWith } from "./kit/built-app.ts";

const root = resolve(import.meta.dirname, "../..");
// The first releases of Node 24 print a warning when they run TypeScript.
const program = ["--liftoff-only", "--disable-warning=ExperimentalWarning", "src/relay/main.ts"];

let built: BuiltApp;
beforeAll(async () => {
  built = await createBuiltApp();
});
afterAll(() => built.remove());

const run = (args: readonly string[], env: Record<string, string> = {}) => {
  const options = { cwd: root, encoding: "utf8", timeout: 100_000, env: { PATH: process.env.PATH, ...env } } as const;
  const app = args.includes("--dist") ? [] : ["--dist", built.dist];
  const all = [...program, ...app, "--no-relay", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, options);
  return { status, stdout, stderr };
};

describe("the program", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "serves until %s, and ends well with a client still connected",
    async (signal) => {
      const child = spawn(process.execPath, [...program, "--dist", built.dist, "--no-relay"], {
        cwd: root,
        env: { PATH: process.env.PATH, PORT: "0" },
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = new Promise((done) => child.once("exit", (code, by) => done({ code, by })));
      const url = await new Promise<string>((done) => {
        let said = "";
        child.stdout.on("data", (chunk: Buffer) => {
          said += chunk;
          const address = /First90: (http:\/\/localhost:\d+)\n/.exec(said)?.[1];
          if (address) done(address);
        });
      });
      expect(await (await fetch(url)).text()).toBe(pageWith("home"));
      child.kill(signal);
      expect(await ended).toEqual({ code: 0, by: null });
    },
  );

  test("refuses a taken port with one sentence and nothing else", async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, "127.0.0.1", () => done((other.address() as { port: number }).port));
    });
    const stderr = `Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}\n`;
    expect(run(["--port", String(port)])).toEqual({ status: 1, stdout: "", stderr });
    other.close();
  });

  test("prints its options and ends well", () => {
    const { status, stdout, stderr } = run(["--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("--requests-per-second 5");
  });

  test("names a variable that is none of its own, and goes on", () => {
    const { stderr } = run(["--port", "http"], { FIRST90_OPEN_TEAM: "1" });
    expect(stderr).toMatch(/^http isn’t a port/);
    const warned = run(["--cert", "/nowhere.pem", "--key", "/nowhere.pem"], { FIRST90_OPEN_TEAM: "1" });
    expect(warned.stderr.split("\n")[0]).toBe(
      "FIRST90_OPEN_TEAM is no option’s variable, so it is ignored. --help names them all.",
    );
  });

  test.each([
    [["--prot", "1"], {}, /^Unknown option --prot\. /],
    [["--port", "http"], {}, /^http isn’t a port\. /],
    [[], { PORT: "99999" }, /^99999 isn’t a port\. /],
    [["--cert", "/nowhere.pem", "--key", "/nowhere.pem"], {}, /^--cert \/nowhere\.pem can’t be read/],
    [
      ["--dist", "no-such-folder"],
      {},
      /^There is no built app in no-such-folder\. “npm run build” makes one, in dist\.$/m,
    ],
  ])("refuses %j %j with one sentence", (args, env, sentence) => {
    const { status, stdout, stderr } = run(args, env);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
