// What the README tells an operator to type: app and relay from one program, with the operator's own keys; then the
// move to PostgreSQL, with the commands of docs/deploy. A phone that joined before carries on and notices nothing.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import webPush from "web-push";
import { type BuiltApp, createBuiltApp, pageWith } from "./kit/built-app.ts";
import { postgresBin, startPostgres } from "./kit/postgres.ts";
import { type PushService, type ServicePhone, startPushService } from "./kit/push-service.ts";
import { type RelayProcess, startRelayProcess } from "./kit/relay-process.ts";
import { dataOf } from "./kit/schedule-world.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "first90-start-"));
const data = join(folder, "data");
const keys = webPush.generateVAPIDKeys();
const own = { VAPID_PUBLIC_KEY: keys.publicKey, VAPID_PRIVATE_KEY: keys.privateKey };
const Origin = "https://app.example";
const DAY = 86_400_000;

let built: BuiltApp;
let service: PushService;
let relay: RelayProcess;
let setupCode = "";
let phone: ServicePhone;
let device: { deviceId: string; deviceToken: string };
let drillId = "";
let env: Record<string, string>;

beforeAll(async () => {
  built = await createBuiltApp();
  service = await startPushService();
  const ca = join(folder, "push-service.pem");
  writeFileSync(ca, service.ca);
  env = { NODE_EXTRA_CA_CERTS: ca, FIRST90_ALLOW_PUSH_HOST: service.host };
  relay = await startRelayProcess(["--dist", built.dist, "--data", data], { ...env, ...own });
});
afterAll(async () => {
  await relay?.kill("SIGKILL");
  await service?.close();
  built?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (method: string, path: string, token: string | null, body?: unknown) => {
  const response = await fetch(`${relay.url}${path}`, {
    method,
    headers: { Origin, "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the test looks at.
  return { status: response.status, headers: response.headers, json: (text === "" ? null : JSON.parse(text)) as any };
};
const armed = async () =>
  (await ask("GET", "/api/drills", device.deviceToken)).json.drills.map(
    // biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the test looks at.
    (drill: any) => [drill.drillId, drill.firings[0].state, drill.firings[0].commitment],
  );

test("npm start and npm run relay are one program", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // What they do is in npm-start.test.ts. With exec, no shell stands between npm and the relay.
  expect(scripts).toMatchObject({
    start: "exec node build/start.mjs",
    relay: "exec node build/start.mjs --no-app",
  });
});

test("app and relay on one origin, the data closed to others, own keys from the environment", async () => {
  expect(await (await fetch(relay.url)).text()).toBe(pageWith("home"));
  expect(await (await fetch(`${relay.url}/team/push`)).text()).toBe(pageWith("home"));
  expect((await ask("GET", "/api/info", null)).json).toMatchObject({
    relay: "first90",
    vapidPublicKey: keys.publicKey,
  });
  expect((await fetch(`${relay.url}/readyz`)).status).toBe(200);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(existsSync(join(data, "vapid.json"))).toBe(false);
  expect(relay.said()).not.toContain("VAPID keys were created");
  expect(relay.said()).not.toContain(keys.privateKey);
  // Nobody sits at a terminal: what a service prints is kept by its journal.
  const codeFile = join(data, "setup-code");
  expect(relay.said()).not.toMatch(/\bop_/);
  expect(relay.said()).toContain(`The setup code for new teams is in ${codeFile}, `);
  expect(statSync(codeFile).mode & 0o777).toBe(0o600);
  setupCode = /^op_[\w-]{43}$/m.exec(readFileSync(codeFile, "utf8"))?.[0] ?? "";
});

test("a phone joins, subscribes and arms a drill", async () => {
  const { json: team } = await ask("POST", "/api/teams", setupCode, { zone: "Europe/Berlin" });
  device = (await ask("POST", "/api/join", team.inviteToken, { name: "Ana", roles: ["ic"] })).json;
  phone = service.subscribe(keys.publicKey);
  const subscription = { endpoint: phone.endpoint, expirationTime: null, keys: phone.keys };
  const body = { ...subscription, vapidPublicKey: keys.publicKey };
  expect((await ask("PUT", "/api/subscription", device.deviceToken, body)).status).toBe(204);
  const window = { from: Date.now() + DAY, to: Date.now() + 9 * DAY, hours: [0, 24], weekdays: [1, 2, 3, 4, 5, 6, 7] };
  const plan = { ...window, count: 1, gapMinutes: 0, scenario: null, devices: null };
  const answer = await ask("POST", "/api/drills", device.deviceToken, plan);
  drillId = answer.json.drillId;
  expect(await armed()).toEqual([[drillId, "armed", answer.json.firings[0].commitment]]);
  const later = { revision: 1, dueAt: Date.now() + DAY, devices: null };
  expect((await ask("PUT", "/api/reminders/i1", device.deviceToken, later)).json.applied).toBe(true);
  expect(await relay.kill("SIGTERM")).toBe(0);
});

const dump = (file: string, more: Record<string, string>) =>
  spawnSync(process.execPath, ["--liftoff-only", "src/relay/main.ts", "--no-app", "--data", data, "--dump", file], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...more },
  });

test("a dump without the keys that the relay ran with is refused", () => {
  const file = join(folder, "wrong.sql");
  const { status, stderr } = dump(file, {});
  expect([status, existsSync(file)]).toEqual([1, false]);
  expect(stderr).toMatch(
    /^1 phone is bound to VAPID keys that aren’t here: .*set VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY to the ones that the relay ran with\./,
  );
  expect(existsSync(join(data, "vapid.json"))).toBe(false);
});

test("a start without them is refused too, and so is one with others; each says what to do", () => {
  const start = (more: Record<string, string>) =>
    spawnSync(process.execPath, ["--liftoff-only", "src/relay/main.ts", "--no-app", "--port", "0", "--data", data], {
      cwd: root,
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...more },
    });
  const lost = start({});
  expect([lost.status, lost.stdout]).toEqual([1, expect.not.stringContaining("Relay: ready")]);
  expect(lost.stderr).toMatch(
    /^1 phone is bound to VAPID keys that aren’t here: .* Or start once with --new-vapid-keys: /,
  );
  const made = webPush.generateVAPIDKeys();
  const foreign = start({ VAPID_PUBLIC_KEY: made.publicKey, VAPID_PRIVATE_KEY: made.privateKey });
  expect(foreign.status).toBe(1);
  expect(foreign.stderr).toMatch(
    /^1 phone is bound to other VAPID keys than those in VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY\./,
  );
  expect(existsSync(join(data, "vapid.json"))).toBe(false);
});

const psql = "psql";
/** With psql, as the page says; a machine may have a server without it. */
const load = async (databaseUrl: string, file: string): Promise<void> => {
  const args = [databaseUrl, "--quiet", "--set", "ON_ERROR_STOP=1", "--file", file];
  const { error, status, stderr } = spawnSync(psql, args, { encoding: "utf8" });
  if (!error) return expect([status, stderr]).toEqual([0, ""]);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(readFileSync(file, "utf8"));
  await client.end();
};

test("dumped and loaded by psql, the relay goes on in PostgreSQL as if nothing had happened", async ({ skip }) => {
  if (postgresBin === null) skip("PostgreSQL is not installed on this machine");
  const before = [[drillId, "armed", expect.stringMatching(/^[0-9a-f]{64}$/)]];
  const file = join(folder, "first90.sql");
  expect(dump(file, own)).toMatchObject({ status: 0, stdout: expect.stringContaining(file) });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const server = await startPostgres(postgresBin ?? "");
  try {
    const DATABASE_URL = await server.createDatabase();
    // No keys in the environment any more: they have moved too.
    const start = (args: readonly string[] = []) => startRelayProcess(args, { ...env, DATABASE_URL });
    relay = await start();
    await relay.kill("SIGTERM");
    await load(DATABASE_URL, file);
    relay = await start(["--allow-origin", Origin]);

    const info = await ask("GET", "/api/info", null);
    expect(info.json.vapidPublicKey).toBe(keys.publicKey);
    expect(info.headers.get("access-control-allow-origin")).toBe(Origin);
    expect(relay.said()).not.toContain("op_");
    expect(await armed()).toEqual(before);
    expect((await ask("POST", "/api/teams", setupCode, { zone: "UTC" })).status).toBe(201);
    const repeated = { revision: 1, dueAt: Date.now(), devices: null };
    expect((await ask("PUT", "/api/reminders/i1", device.deviceToken, repeated)).json.applied).toBe(false);
    await ask("PUT", "/api/reminders/i1", device.deviceToken, { ...repeated, revision: 2 });
    await service.until(() => dataOf(phone).some(({ kind }) => kind === "update-due"));

    const client = new Client({ connectionString: DATABASE_URL });
    await client.connect();
    await client.query("update firings set moment_at = $1", [Date.now()]);
    await client.end();
    await service.until(() => dataOf(phone).some((push) => push.drillId === drillId));
    expect((await ask("POST", `/api/drills/${drillId}/0/take`, device.deviceToken)).json).toEqual({
      takenBy: device.deviceId,
      first: true,
    });
    expect(service.complaints).toEqual([]);
    expect(await relay.kill("SIGTERM")).toBe(0);
  } finally {
    await relay.kill("SIGKILL");
    await server.stop();
  }
});
