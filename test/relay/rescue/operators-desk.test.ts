// The operator's commands as they are typed, beside the running program and without it, and the backup that a signal
// asks for.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RelayProcess, startRelayProcess } from "../kit/relay-process.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "first90-desk-"));
const data = join(folder, "data");
const backups = join(folder, "backups");
let relay: RelayProcess;
let setupCode = "";
let team: { teamId: string; adminToken: string; inviteToken: string };

beforeAll(async () => {
  relay = await startRelayProcess(["--data", data, "--backup", backups, "--app-url", "https://first90.example.org"]);
  setupCode = readFileSync(join(data, "setup-code"), "utf8").split("\n")[0] ?? "";
});
afterAll(async () => {
  await relay?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Not waited for in this thread: connections to the relay would be closed meanwhile without its noticing. */
const run = async (args: readonly string[]) => {
  const program = ["--liftoff-only", "--disable-warning=ExperimentalWarning", "src/relay/main.ts", "--no-app"];
  const child = spawn(process.execPath, [...program, ...args], { cwd: root, env: { PATH: process.env.PATH } });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await once(child, "exit");
  const [stdout, stderr] = await said;
  return { status, stdout, stderr };
};

/** Resolves to the newest backup that isn't one of these. */
const backupBeside = async (before: readonly string[]): Promise<string> => {
  const made = () => readdirSync(backups).filter((name) => name.endsWith(".sql") && !before.includes(name));
  await new Promise<void>((done) => {
    const look = (): void => {
      if (made().length === 0) return;
      looking.close();
      done();
    };
    const looking = watch(backups, look);
    look();
  });
  return join(backups, made().sort().at(-1) ?? "");
};

const ask = async (method: string, path: string, token: string, body?: unknown) => {
  const response = await fetch(`${relay.url}${path}`, {
    method,
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const said = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the test looks at.
  return { status: response.status, json: (said === "" ? null : JSON.parse(said)) as any };
};

test("the first start backs up at once, for its owner alone", async () => {
  const first = await backupBeside([]);
  expect(first).toMatch(/first90-[\dTZ-]+\.sql$/);
  expect([statSync(backups).mode & 0o777, statSync(first).mode & 0o777]).toEqual([0o700, 0o600]);
  expect(readFileSync(first, "utf8")).toMatch(/^begin;\n[\s\S]*commit;\n$/);
});

test("while the relay runs, a command goes through it", async () => {
  team = (await ask("POST", "/api/teams", setupCode, { zone: "Europe/Berlin" })).json;
  await ask("POST", "/api/join", team.inviteToken, { name: "Ana", roles: ["ic"] });
  const listed = await run(["--data", data, "--teams"]);
  expect(listed).toEqual({
    status: 0,
    stdout: expect.stringContaining(`${team.teamId}  1 phone, 0 with push`),
    stderr: "",
  });
  expect(statSync(join(data, "operator.sock")).mode & 0o777).toBe(0o600);
  const renewed = await run(["--data", data, "--renew-admin", team.teamId]);
  const code = /New admin code: (ad_[\w-]{43})/.exec(renewed.stdout)?.[1] ?? "";
  expect(renewed.stdout).toContain(`https://first90.example.org/team/phones#admin=${code}`);
  expect((await ask("POST", "/api/team/invite", team.adminToken)).status).toBe(401);
  expect((await ask("POST", "/api/team/invite", code)).status).toBe(200);
  expect(await run(["--data", data, "--delete-team", "nobody"])).toEqual({
    status: 1,
    stdout: "",
    stderr: "There is no team nobody here. --teams shows those that there are.\n",
  });
  expect(relay.said()).not.toContain(code);
});

test("SIGUSR2 backs up what is there now, and the relay goes on", async () => {
  const before = readdirSync(backups);
  void relay.kill("SIGUSR2");
  expect(readFileSync(await backupBeside(before), "utf8")).toContain(`'${team.teamId}'`);
  expect(await (await fetch(`${relay.url}/readyz`)).text()).toBe("ready");
  expect(await (await fetch(`${relay.url}/metrics`)).text()).toMatch(/first90_backups_total\{outcome="made"\} [2-9]/);
});

test("once it is stopped, a command works on the data itself", async () => {
  expect(await relay.kill("SIGTERM")).toBe(0);
  expect(existsSync(join(data, "operator.sock"))).toBe(false);
  expect((await run(["--data", data, "--team", team.teamId])).stdout).toMatch(/“Ana” {2}ic {2}no push/);
  expect((await run(["--data", data, "--delete-team", team.teamId])).stdout).toMatch(
    /^The team and its phone are gone/,
  );
  expect((await run(["--data", data, "--teams"])).stdout).toBe("There are no teams.\n");
});

test("a wrong folder is a sentence, and nothing is made there", async () => {
  const wrong = join(folder, "wrong");
  for (const command of [["--teams"], ["--dump", join(folder, "x.sql")], ["--remove-phone", "abc"]]) {
    const { status, stdout, stderr } = await run(["--data", wrong, ...command]);
    expect([status, stdout, stderr]).toEqual([
      1,
      "",
      `There is no relay’s data in ${wrong}. Give its folder with --data.\n`,
    ]);
    expect(existsSync(wrong)).toBe(false);
  }
});
