// The relay as `npm run relay` runs it, with two phones and a push service: a reminder arrives, a drill surprises, and
// until then nothing that leaves the process reveals when.

import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../../src/relay/store/embedded.ts";
import { type PushService, type ServicePhone, startPushService } from "./kit/push-service.ts";
import { dataOf } from "./kit/schedule-world.ts";

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), "first90-whole-"));
/** Everything that has left the process: its lines, and every answer. */
const told: string[] = [];
let service: PushService;
let relay: ChildProcess;
let url = "";
let setupCode = "";

beforeAll(async () => {
  service = await startPushService();
  const ca = join(folder, "push-service.pem");
  writeFileSync(ca, service.ca);
  const program = ["--liftoff-only", "--disable-warning=ExperimentalWarning", "src/relay/main.ts", "--no-app"];
  const options = ["--port", "0", "--data", join(folder, "data"), "--allow-push-host", service.host];
  relay = spawn(process.execPath, [...program, ...options], {
    cwd: resolve(import.meta.dirname, "../.."),
    env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: ca },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((ready, failed) => {
    relay.once("exit", () => failed(new Error(`The relay ended: ${told.join("")}`)));
    relay.stdout?.on("data", (part: Buffer) => {
      told.push(String(part));
      const text = told.join("");
      url = /http:\/\/localhost:\d+/.exec(text)?.[0] ?? "";
      if (!url || !text.includes("The setup code for new teams is in ")) return;
      setupCode = readFileSync(join(folder, "data", "setup-code"), "utf8").split("\n")[0] ?? "";
      ready();
    });
  });
});
afterAll(async () => {
  relay.kill("SIGKILL");
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (method: string, path: string, token: string | null, body?: unknown) => {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      Origin: "https://app.example",
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  told.push(text);
  // biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the test looks at.
  return { status: answer.status, json: (text === "" ? null : JSON.parse(text)) as any };
};

interface Phone {
  readonly push: ServicePhone;
  readonly deviceId: string;
  readonly token: string;
}

const joinTeam = async (inviteToken: string, name: string, roles: readonly string[]): Promise<Phone> => {
  const { json } = await ask("POST", "/api/join", inviteToken, { name, roles });
  const push = service.subscribe(json.vapidPublicKey);
  const { endpoint, keys } = push;
  const body = { endpoint, expirationTime: null, keys, vapidPublicKey: json.vapidPublicKey };
  expect((await ask("PUT", "/api/subscription", json.deviceToken, body)).status).toBe(204);
  return { push, deviceId: json.deviceId, token: json.deviceToken };
};

const plan = (from: number, to: number) => ({
  from,
  to,
  hours: [0, 24],
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  count: 1,
  gapMinutes: 0,
  scenario: null,
  devices: null,
});

describe("the whole relay", () => {
  test("reminds, surprises, counts the answers, and keeps its secrets", async () => {
    const { json: team } = await ask("POST", "/api/teams", setupCode, { zone: "Europe/Berlin" });
    const ana = await joinTeam(team.inviteToken, "Ana", ["ic"]);
    const ben = await joinTeam(team.inviteToken, "Ben", ["ops"]);

    const { json: secret } = await ask("POST", "/api/drills", ana.token, plan(Date.now() + DAY, Date.now() + 9 * DAY));
    const armSoon = () => ask("POST", "/api/drills", ben.token, plan(Date.now(), Date.now() + 3000));
    // On a very slow machine, the window is over before the relay reads it.
    let { status, json: soon } = await armSoon();
    while (status !== 201) ({ status, json: soon } = await armSoon());
    const dueAt = Date.now() + 1000;
    await ask("PUT", "/api/reminders/incident-1", ben.token, { revision: 1, dueAt, devices: null });
    const { json: testPush } = await ask("POST", "/api/test-push", ben.token);

    await service.until(
      () =>
        [ana, ben].every(({ push }) => dataOf(push).some(({ kind }) => kind === "drill")) &&
        dataOf(ana.push).some(({ kind }) => kind === "update-due") &&
        dataOf(ben.push).some(({ kind }) => kind === "test"),
    );
    expect(dataOf(ben.push).find(({ kind }) => kind === "test")).toMatchObject(testPush);
    expect(dataOf(ben.push).some(({ kind }) => kind === "update-due")).toBe(false);
    const navigate = ana.push.received.map(({ text }) => JSON.parse(text).notification.navigate);
    expect(navigate).toContain("https://app.example/incident/incident-1/update");

    const [drill] = dataOf(ana.push).filter(({ kind }) => kind === "drill");
    for (const { token, push } of [ana, ben]) {
      const at = Date.now();
      for (const { pushId } of dataOf(push))
        expect((await ask("POST", "/api/acks", token, { pushId, kind: "received", at })).status).toBe(204);
      expect(
        (await ask("POST", `/api/drills/${soon.drillId}/0/ack`, token, { at })).json.afterMs,
      ).toBeGreaterThanOrEqual(0);
    }
    const taken = await Promise.all(
      [ana, ben].map(({ token }) => ask("POST", `/api/drills/${soon.drillId}/0/take`, token)),
    );
    expect(taken.filter(({ json }) => json.first)).toHaveLength(1);

    const { json: list } = await ask("GET", "/api/drills", ana.token);
    // biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the test looks at.
    const firingOf = (id: string) => list.drills.find(({ drillId }: any) => drillId === id).firings[0];
    const fired = firingOf(soon.drillId);
    expect(fired).toMatchObject({ state: "fired", firedAt: drill?.firedAt, commitment: soon.firings[0].commitment });
    const { momentAt, nonce } = fired.opening;
    const hash = createHash("sha256").update(`${soon.drillId}.0.${momentAt}.${nonce}`).digest("hex");
    expect(hash).toBe(fired.commitment);
    expect(drill?.firedAt).toBeGreaterThanOrEqual(momentAt);
    expect(fired.acks).toHaveLength(2);
    expect(firingOf(secret.drillId)).toMatchObject({ state: "armed", opening: null, firedAt: null });

    await ask("GET", "/api/team", ana.token);
    told.push(await (await fetch(`${url}/metrics`)).text());
    const ended = new Promise((done) => relay.once("exit", done));
    relay.kill("SIGTERM");
    expect(await ended).toBe(0);

    const store = await openEmbedded(join(folder, "data"));
    const armed = await store.db
      .selectFrom("firings")
      .select(["moment_at", "nonce"])
      .where("drill_id", "=", secret.drillId)
      .executeTakeFirstOrThrow();
    await store.close();
    const all = told.join("\n");
    const moment = new Date(armed.moment_at).toISOString();
    for (const hidden of [String(armed.moment_at), moment.slice(0, 16), armed.nonce]) expect(all).not.toContain(hidden);
    const lines = all.split("\n").filter((line) => line.startsWith('{"at"'));
    expect(lines.length).toBeGreaterThan(10);
    for (const hidden of [service.host, ana.token, ana.deviceId, ana.push.keys.auth, "Ana", "incident-1"])
      expect(lines.join("\n")).not.toContain(hidden);
    expect(service.complaints).toEqual([]);
  });
});
