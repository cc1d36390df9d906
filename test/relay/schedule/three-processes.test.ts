// Three processes on one PostgreSQL, and the one that is sending dies: every phone gets its push, and each drill fires
// once.

import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ScheduleEvent } from "../../../src/relay/schedule/events.ts";
import { openPostgres } from "../../../src/relay/store/postgres.ts";
import { postgresBin, startPostgres } from "../kit/postgres.ts";
import { startPushService } from "../kit/push-service.ts";
import type { ScheduleProcessOptions } from "../kit/schedule-process.ts";
import { createWorld, dataOf } from "../kit/schedule-world.ts";

const PHONES = 800;
const DRILLS = 6;
/** How many pushes one process has at a time: three workers with eight jobs of 25 each. */
const IN_FLIGHT = 3 * 8 * 25;
/** One phone in so many leaves its first push unanswered: the process that dies has unfinished ones. */
const HANGS = 16;

const endings: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

interface Relay {
  readonly child: ChildProcess;
  readonly events: ScheduleEvent[];
}

const startRelay = (options: ScheduleProcessOptions): Promise<Relay> =>
  new Promise((ready, failed) => {
    const child = fork(join(import.meta.dirname, "../kit/schedule-process.ts"), {
      env: { PATH: process.env.PATH, SCHEDULE: JSON.stringify(options) },
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const complaints: string[] = [];
    child.stderr?.setEncoding("utf8").on("data", (text: string) => complaints.push(text));
    const events: ScheduleEvent[] = [];
    child.on("message", (message) => {
      if (message === "ready") ready({ child, events });
      else events.push(message as ScheduleEvent);
    });
    child.once("close", () => failed(new Error(`The process ended before it was ready: ${complaints.join("")}`)));
    endings.push(() => void child.kill("SIGKILL"));
  });

/** Resolves to the process that fired the large drill. */
const firedLarge = ({ child }: Relay): Promise<ChildProcess> =>
  new Promise((found) => {
    child.on("message", (message: ScheduleEvent) => {
      if (message.type === "fired" && message.devices === PHONES) found(child);
    });
  });

describe.skipIf(postgresBin === null)(`three processes${postgresBin ? "" : ": PostgreSQL is not installed"}`, () => {
  test("one is killed in the middle: every phone is told, each drill fires once", async () => {
    const server = await startPostgres(postgresBin ?? "");
    endings.push(() => server.stop());
    const databaseUrl = await server.createDatabase();
    const store = await openPostgres(databaseUrl);
    endings.push(() => store.close());
    const service = await startPushService();
    endings.push(() => service.close());
    const world = await createWorld(store, service);
    const options = { databaseUrl, pushHost: service.host, ca: service.ca, keys: world.vapid };
    // One after another: three at once, on a busy machine, may each wait longer for a connection than they are willing to.
    const relays: Relay[] = [];
    while (relays.length < 3) relays.push(await startRelay(options));

    const team = await world.addTeam();
    const phones = await world.addPhones(team, PHONES);
    const hanging = phones.filter((_, index) => index % HANGS === 3);
    for (const phone of hanging) phone.fault({ type: "hang" }, 1);
    const some = phones.slice(0, 3).map(({ deviceId }) => deviceId);
    const momentAt = Date.now() + 1000;
    const large = await world.armDrill(team, [{ momentAt }]);
    const small: string[] = [];
    for (let index = 1; index < DRILLS; index += 1)
      small.push(await world.armDrill(team, [{ momentAt: momentAt + index * 200 }], { deviceIds: some }));

    const requests = () => phones.reduce((sum, phone) => sum + phone.requests(), 0);
    // The process that fires it is also the first to send: the others poll the queue twice a second.
    const firing = await Promise.race(relays.map((relay) => firedLarge(relay)));
    await service.until(() => requests() > PHONES / 4);
    firing.kill("SIGKILL");
    expect(requests()).toBeLessThan(PHONES);

    const told = (drillId: string) => (phone: (typeof phones)[number]) =>
      dataOf(phone).filter((data) => data.drillId === drillId);
    const isTold = (drillId: string, to: typeof phones) => to.every((phone) => told(drillId)(phone).length > 0);
    await service.until(() => small.every((id) => isTold(id, phones.slice(0, 3))) && isTold(large, phones));

    for (const drillId of [large, ...small]) {
      const [row] = await world.firingsOf(drillId);
      expect(row?.state).toBe("fired");
      const all = phones.flatMap(told(drillId));
      // A repeat has the same content and id, so a phone shows it once.
      expect(new Set(all.map(({ firedAt }) => firedAt))).toEqual(new Set([row?.fired_at]));
      expect(new Set(all.map(({ pushId }) => pushId)).size).toBe(drillId === large ? PHONES : 3);
    }
    const repeated = phones.flatMap(told(large)).length - PHONES;
    expect(repeated).toBeLessThanOrEqual(IN_FLIGHT + hanging.length);
    const fired = relays.flatMap(({ events }) => events).filter(({ type }) => type === "fired");
    expect(fired).toHaveLength(DRILLS);
    expect(repeated).toBeGreaterThan(0);
  });
});
