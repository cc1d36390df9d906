// PostgreSQL is lost in each way that happens, while six phones write: the relay lives, says the truth about itself,
// loses nothing that it acknowledged, and reminds again once its database is back.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { postgresBin, startPostgres, type TestPostgres } from "../kit/postgres.ts";
import { type PushService, type ServicePhone, startPushService } from "../kit/push-service.ts";
import { type RelayProcess, startRelayProcess } from "../kit/relay-process.ts";
import { laySilentWire, type SilentWire } from "../kit/silent-wire.ts";

const WRITERS = 6;

describe("with PostgreSQL lost", () => {
  const folder = mkdtempSync(join(tmpdir(), "first90-lost-"));
  let service: PushService;
  let server: TestPostgres;
  let wire: SilentWire;
  let databaseUrl: string;
  let relay: RelayProcess;
  let phone: ServicePhone;
  let token: string;

  beforeAll(async () => {
    service = await startPushService();
    writeFileSync(join(folder, "ca.pem"), service.ca);
  });
  afterAll(async () => {
    await service?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async ({ skip }) => {
    if (postgresBin === null) return skip("PostgreSQL is not installed on this machine");
    server = await startPostgres(postgresBin);
    databaseUrl = await server.createDatabase();
    wire = await laySilentWire(Number(new URL(databaseUrl).port));
    relay = await startRelayProcess(
      ["--open-teams", "--requests-per-second", "1000000", "--allow-push-host", service.host],
      { DATABASE_URL: wire.through(databaseUrl), NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") },
    );
    const { json: team } = await ask("POST", "/api/teams", null, { zone: "UTC" });
    const joined = await ask("POST", "/api/join", team.inviteToken, { name: "Ana", roles: ["ic"] });
    token = joined.json.deviceToken;
    phone = service.subscribe(joined.json.vapidPublicKey);
    const { endpoint, keys } = phone;
    const body = { endpoint, expirationTime: null, keys, vapidPublicKey: joined.json.vapidPublicKey };
    expect((await ask("PUT", "/api/subscription", token, body)).status).toBe(204);
  });
  afterEach(async () => {
    await relay?.kill("SIGKILL");
    await wire?.close();
    await server?.stop();
  });

  // biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the test looks at.
  const ask = async (method: string, path: string, bearer: string | null, body?: unknown): Promise<any> => {
    const response = await fetch(`${relay.url}${path}`, {
      method,
      headers: { "Content-Type": "application/json", ...(bearer !== null && { Authorization: `Bearer ${bearer}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text === "" ? null : JSON.parse(text) };
  };
  const ready = async (): Promise<number> => (await fetch(`${relay.url}/readyz`)).status;
  const untilReady = async (status: number): Promise<void> => {
    while ((await ready()) !== status) await wait(50);
  };
  const remind = async (incident: string, revision: number, dueAt: number | null) =>
    ask("PUT", `/api/reminders/${incident}`, token, { revision, dueAt, devices: null });

  /** Six writers that go on through failures; resolves to what each was acknowledged, once `stop` is called. */
  const underLoad = () => {
    const statuses = new Set<number>();
    let isOver = false;
    const dueAt = Date.now() + 86_400_000;
    const write = async (writer: number): Promise<readonly [string, number]> => {
      const incident = `writer-${writer}`;
      let acknowledged = 0;
      for (let revision = 1; !isOver; revision += 1) {
        const { status } = await remind(incident, revision, dueAt + revision);
        statuses.add(status);
        if (status === 200) acknowledged = revision;
        await wait(10);
      }
      return [incident, acknowledged];
    };
    const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
    return {
      statuses,
      stop: async () => {
        isOver = true;
        return Promise.all(writers);
      },
    };
  };

  /** What must hold afterwards, whatever happened. */
  const expectWhole = async (load: ReturnType<typeof underLoad>): Promise<void> => {
    await untilReady(200);
    // A new reminder goes out: the timer and the queue are at work, not the database alone.
    const before = phone.received.length;
    expect((await remind("afterwards", 1, Date.now() + 200)).status).toBe(200);
    await service.until(() => phone.received.length > before);
    for (const [incident, acknowledged] of await load.stop()) {
      const { json } = await remind(incident, 0, null);
      expect([incident, json.revision >= acknowledged]).toEqual([incident, true]);
    }
    // A caller is told to wait, never that something is broken.
    expect([...load.statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(await relay.kill("SIGTERM")).toBe(0);
  };

  const lost: Readonly<Record<string, () => Promise<void>>> = {
    "it is stopped and started": async () => {
      await server.end("stop");
      await untilReady(503);
      await server.startAgain();
    },
    "it crashes and recovers": async () => {
      await server.end("crash");
      await untilReady(503);
      await server.startAgain();
    },
    "it is restarted as planned": async () => {
      await server.end("stop");
      await server.startAgain();
    },
    "somebody locks the table": async () => {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query("begin; lock table reminders");
      await untilReady(503);
      // The database answers all the while: only the work has stopped.
      expect(await (await fetch(`${relay.url}/readyz`)).text()).toMatch(/^Reminders and drills don’t fire: /);
      await client.end();
    },
    "its connections go silent": async () => {
      expect(wire.silence()).toBeGreaterThan(1);
      const dueAt = Date.now() + 100;
      const before = phone.received.length;
      // Set by a new connection as soon as one is made; it must be sent though nothing told the relay of the loss.
      for (let revision = 1; (await remind("meanwhile", revision, dueAt)).status === 503; revision += 1) await wait(50);
      await service.until(() => phone.received.length > before);
    },
    "nobody can reach it": async () => {
      wire.cut();
      await untilReady(503);
      wire.open();
    },
    "all its connections are taken": async () => {
      const one = new Client({ connectionString: databaseUrl });
      await one.connect();
      await one.query("alter system set max_connections = 14");
      await one.end();
      await server.end("stop");
      await server.startAgain();
      wire.cut();
      const clients: Client[] = [];
      // Those of the relay end a moment after the wire: only the second refusal says that there is really no room.
      for (let refusals = 0; refusals < 2; ) {
        const client = new Client({ connectionString: databaseUrl });
        client.on("error", () => {});
        await client.connect().then(
          () => void clients.push(client),
          () => {
            refusals += 1;
            return wait(300);
          },
        );
      }
      wire.open();
      await untilReady(503);
      await Promise.all(clients.map((client) => client.end()));
    },
  };

  test.each(Object.entries(lost))("%s", async (_, lose) => {
    const load = underLoad();
    while (!load.statuses.has(200)) await wait(20);
    await lose();
    await expectWhole(load);
  });
});
