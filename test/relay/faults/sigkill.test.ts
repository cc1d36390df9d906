// The relay is killed in the middle of its work, again and again: everything it has acknowledged is there afterwards.

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, test } from "vitest";
import { postgresBin, startPostgres } from "../kit/postgres.ts";
import { type RelayProcess, startRelayProcess } from "../kit/relay-process.ts";

/**
 * The system keeps what a killed process has written, so a disk would add nothing to this test but the syncs of twenty
 * recoveries.
 */
const memory = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

const KILLS = 20;
const WRITERS = 8;

const cleanUps: (() => unknown)[] = [];
afterAll(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

const stores = {
  embedded: async () => {
    const folder = mkdtempSync(join(memory, "first90-sigkill-"));
    cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
    return { args: ["--data", folder], env: {} };
  },
  PostgreSQL: async () => {
    const server = await startPostgres(postgresBin ?? "");
    cleanUps.push(() => server.stop());
    return { args: ["--data", "never-made"], env: { DATABASE_URL: await server.createDatabase() } };
  },
};

const call = async (relay: RelayProcess, method: string, path: string, token: string | null, body: unknown) => {
  const response = await fetch(`${relay.url}${path}`, {
    method,
    headers: { "Content-Type": "application/json", ...(token !== null && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as Record<string, string & number & boolean> };
};

describe.concurrent.each(Object.entries(stores))("on the %s store", (name, makeStore) => {
  const isMissing = name === "PostgreSQL" && postgresBin === null;
  test(`${KILLS} kills under load lose nothing that was acknowledged`, { timeout: 600_000 }, async ({
    skip,
    expect,
  }) => {
    if (isMissing) skip("PostgreSQL is not installed on this machine");
    const { args, env } = await makeStore();
    const start = () => startRelayProcess([...args, "--open-teams", "--requests-per-second", "1000000"], env);
    let relay = await start();
    cleanUps.push(() => relay.kill("SIGKILL"));
    const team = (await call(relay, "POST", "/api/teams", null, { zone: "UTC" })).json;
    const device = (await call(relay, "POST", "/api/join", team.inviteToken ?? "", { name: "Ana", roles: [] })).json;
    const token = device.deviceToken ?? "";
    const dueAt = Date.now() + 86_400_000;
    const put = (incident: string, revision: number) =>
      call(relay, "PUT", `/api/reminders/${incident}`, token, { revision, dueAt: dueAt + revision, devices: null });

    /** Incident → the highest revision that was acknowledged. */
    const acknowledged = new Map<string, number>();
    let writes = 0;
    /** Keeps writing; calls `onWrite` after each answer. */
    const write = async (writer: number, isOver: () => boolean, onWrite: () => void): Promise<void> => {
      const incident = `writer-${writer}`;
      for (let revision = (acknowledged.get(incident) ?? 0) + 1; !isOver(); revision += 1) {
        const { status } = await put(incident, revision);
        if (status !== 200) throw new Error(`A reminder was answered ${status}.`);
        acknowledged.set(incident, revision);
        writes += 1;
        onWrite();
      }
    };

    for (let kill = 1; kill <= KILLS; kill += 1) {
      let isOver = false;
      const goal = writes + 5 + ((kill * 37) % 60);
      let reached: () => void = () => {};
      const isReached = new Promise<void>((done) => (reached = done));
      const onWrite = (): void => void (writes >= goal && reached());
      const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer, () => isOver, onWrite));
      // Before the kill, each of them must keep going; the kill breaks their connections, and writes without an answer
      // don't count.
      await Promise.race([isReached, ...writers]);
      expect(writes).toBeGreaterThanOrEqual(goal);
      await relay.kill("SIGKILL");
      isOver = true;
      await Promise.allSettled(writers);
      relay = await start();
      for (const [incident, revision] of acknowledged) {
        const { json } = await put(incident, 0);
        expect(json.applied).toBe(false);
        expect(json.revision).toBeGreaterThanOrEqual(revision);
        expect(json.dueAt).toBe(dueAt + (json.revision ?? 0));
        acknowledged.set(incident, json.revision ?? 0);
      }
    }
    expect(acknowledged.size).toBe(WRITERS);
    console.log(`${name}: ${writes} acknowledged writes over ${KILLS} kills, none lost`);
    expect(await relay.kill("SIGTERM")).toBe(0);
  });
});
