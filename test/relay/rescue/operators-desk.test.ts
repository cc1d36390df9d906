// The operator's commands as they are typed, beside the running program and without it, and the backup that a signal
// asks for.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

const run = (args: readonly string[], env: Record<string, string> = {}) => {
  const program = ["--liftoff-only", "--disable-warning=ExperimentalWarning", "src/relay/main.ts", "--no-app"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    encoding: "utf8",
    timeout: 100_000,
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stdout, stderr };
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
  const [first = "", ...more] = readdirSync(backups).filter((name) => name.endsWith(".sql"));
  expect([first, more]).toEqual([expect.stringMatching(/^first90-[\dTZ-]+\.sql$/), []]);
  expect([statSync(backups).mode & 0o777, statSync(join(backups, first)).mode & 0o777]).toEqual([0o700, 0o600]);
  expect(readFileSync(join(backups, first), "utf8")).toMatch(/^begin;\n[^]*commit;\n$/);
});

test("while the relay runs, a command goes through it", async () => {
  team = (await ask("POST", "/api/teams", setupCode, { zone: "Europe/Berlin" })).json;
  await ask("POST", "/api/join", team.inviteToken, { name: "Ana", roles: ["ic"] });
  const listed = run(["--data", data, "--teams"]);
  expect(listed).toEqual({ status: 0, stdout: expect.stringContaining(`${team.teamId}  1 phone, 0 with push`), stderr: "" });
  expect(statSync(join(data, "operator.sock")).mode & 0o777).toBe(0o600);
  const renewed = run(["--data", data, "--renew-admin", team.teamId]);
  const code = /New admin code: (ad_[\w-]{43})/.exec(renewed.stdout)?.[1] ?? "";
  expect(renewed.stdout).toContain(`https://first90.example.org/team/phones#admin=${code}`);
  expect((await ask("POST", "/api/team/invite", team.adminToken)).status).toBe(401);
  expect((await ask("POST", "/api/team/invite", code)).status).toBe(200);
  expect(run(["--data", data, "--delete-team", "nobody"])).toEqual({
    status: 1,
    stdout: "",
    stderr: "There is no team nobody here. --teams shows those that there are.\n",
  });
  expect(relay.said()).not.toContain(code);
});

test("SIGUSR2 backs up what is there now, and the relay goes on", async () => {
  const before = readdirSync(backups);
  const isMade = () => readdirSync(backups).some((name) => name.endsWith(".sql") && !before.includes(name));
  const made = new Promise<void>((done) => {
    const looking = watch(backups, () => {
      if (!isMade()) return;
      looking.close();
      done();
    });
  });
  void relay.kill("SIGUSR2");
  await made;
  const [newest = ""] = readdirSync(backups)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .reverse();
  expect(readFileSync(join(backups, newest), "utf8")).toContain(`'${team.teamId}'`);
  expect(await (await fetch(`${relay.url}/readyz`)).text()).toBe("ready");
  expect(await (await fetch(`${relay.url}/metrics`)).text()).toMatch(/first90_backups_total\{outcome="made"\} [2-9]/);
});

test("once it is stopped, a command works on the data itself", async () => {
  expect(await relay.kill("SIGTERM")).toBe(0);
  expect(existsSync(join(data, "operator.sock"))).toBe(false);
  expect(run(["--data", data, "--team", team.teamId]).stdout).toMatch(/“Ana” {2}ic {2}no push/);
  expect(run(["--data", data, "--delete-team", team.teamId]).stdout).toMatch(/^The team and its phone are gone/);
  expect(run(["--data", data, "--teams"]).stdout).toBe("There are no teams.\n");
});

test("a wrong folder is a sentence, and nothing is made there", () => {
  const wrong = join(folder, "wrong");
  for (const command of [["--teams"], ["--dump", join(folder, "x.sql")], ["--remove-phone", "abc"]]) {
    const { status, stdout, stderr } = run(["--data", wrong, ...command]);
    expect([status, stdout, stderr]).toEqual([1, "", `There is no relay’s data in ${wrong}. Give its folder with --data.\n`]);
    expect(existsSync(wrong)).toBe(false);
  }
});
