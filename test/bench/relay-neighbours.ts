// How late a reminder is while others make trouble: a push service that hangs, thousands of pushes of another team, two
// thousand small reminders at once, a team's full history read all the time. The goal is two seconds.

import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { openEmbedded } from "../../src/relay/store/embedded.ts";
import { openPostgres } from "../../src/relay/store/postgres.ts";
import { readDrills } from "../../src/relay/store/queries/read-drills.ts";
import { readDevices } from "../../src/relay/store/queries/read-team.ts";
import type { Store } from "../../src/relay/store/store.ts";
import { postgresBin, startPostgres } from "../relay/kit/postgres.ts";
import { type PushService, startPushService } from "../relay/kit/push-service.ts";
import { createWorld, type World, type WorldPhone } from "../relay/kit/schedule-world.ts";
import { selfSigned } from "../relay/kit/self-signed.ts";
import { median } from "./figures.ts";

const ROUNDS = 5;
const LARGE = 500;
const AT_ONCE = 18;

/** Prints the rows. */
export const benchNeighbours = async (): Promise<void> => {
  console.log(
    "\nRelay: a reminder of one phone while others make trouble (goal: 2 s late; a process for all, so noisy)",
  );
  const folder = mkdtempSync(join(tmpdir(), "first90-bench-neighbours-"));
  await benchStore("embedded", await openEmbedded(join(folder, "data")));
  rmSync(folder, { recursive: true, force: true });
  if (postgresBin === null) {
    console.log("PostgreSQL: skipped, it is not installed on this machine");
    return;
  }
  const server = await startPostgres(postgresBin);
  await benchStore("PostgreSQL", await openPostgres(await server.createDatabase()));
  await server.stop();
};

const benchStore = async (name: string, store: Store): Promise<void> => {
  const shared = { reads: false, certificate: selfSigned() };
  const [healthy, troubled] = [await startPushService(shared), await startPushService(shared)];
  const world = await createWorld(store, healthy, [troubled]);
  const schedule = await world.start();
  const print = (what: string, late: readonly number[]): void => {
    const spread = `${Math.min(...late)}–${Math.max(...late)} ms`;
    console.log(`${`${name}: ${what}`.padEnd(58)}${String(median(late)).padStart(6)} ms late (${spread})`);
  };
  const small = await createSmall(world);
  /** How late the small team's reminder arrives; it falls due once the trouble has begun. */
  const lateness = async (): Promise<number> => {
    const dueAt = world.now() + 200;
    const before = small.phone.received.length;
    await world.setReminder(small.phone, small.team, { incidentId: randomUUID(), revision: 1, dueAt });
    schedule.expect(dueAt);
    await healthy.until(() => small.phone.received.length > before);
    return (small.phone.received.at(-1)?.at ?? Number.NaN) - dueAt;
  };
  const rounds = async (trouble: () => Promise<void>, after: () => Promise<void> = async () => {}) => {
    const late: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await trouble();
      late.push(await lateness());
      await after();
    }
    return late;
  };

  print("nobody else", await rounds(async () => {}));

  const hanging = await createLarge(world, troubled, 60);
  for (const phone of hanging.phones) phone.fault({ type: "hang" });
  print(
    "60 phones at a service that hangs",
    await rounds(async () => {
      await forgetHour(store);
      await remindAll(world, schedule, hanging, 1);
    }),
  );

  const large = await createLarge(world, healthy, LARGE);
  const arrived = () => large.phones.reduce((sum, { received }) => sum + received.length, 0);
  let expected = 0;
  print(
    `${(LARGE * AT_ONCE).toLocaleString("en")} pushes of another team`,
    await rounds(
      async () => {
        expected += LARGE * AT_ONCE;
        await forgetHour(store);
        await remindAll(world, schedule, large, AT_ONCE);
      },
      () => healthy.until(() => arrived() >= expected),
    ),
  );

  // Fifty each: one phone may send another sixty in an hour.
  const crowd = await Promise.all(Array.from({ length: 40 }, () => createLarge(world, healthy, 1)));
  const rung = () => crowd.reduce((sum, { phones }) => sum + (phones[0]?.received.length ?? 0), 0);
  let toRing = 0;
  print(
    "2,000 reminders of one phone each",
    await rounds(
      async () => {
        toRing += crowd.length * 50;
        await forgetHour(store);
        for (const team of crowd) await remindAll(world, schedule, team, 50);
      },
      () => healthy.until(() => rung() >= toRing),
    ),
  );

  const full = await fillHistory(store, world);
  let isReading = true;
  const reading = (async () => {
    while (isReading) {
      await readDrills(store.db, full, { before: null, withAnswers: true });
      await readDevices(store.db, full, world.vapid.publicKey, world.now());
      // As requests come in: without a pause of the loop, the embedded database would let no timer through at all.
      await setImmediate();
    }
  })();
  print("a full history and a team of 500 read without a pause", await rounds(async () => {}));
  isReading = false;
  await reading;
  await printReads(name, store, full);

  await schedule.close();
  await healthy.close();
  await troubled.close();
  await store.close();
};

type Schedule = Awaited<ReturnType<World["start"]>>;
interface Team {
  readonly team: string;
  readonly phones: readonly WorldPhone[];
}

const createSmall = async (world: World): Promise<{ readonly team: string; readonly phone: WorldPhone }> => {
  const team = await world.addTeam();
  return { team, phone: await world.addPhone(team) };
};
const createLarge = async (world: World, at: PushService, count: number): Promise<Team> => {
  const team = await world.addTeam();
  return { team, phones: await world.addPhones(team, count, at && { at }) };
};

let revision = 0;
const remindAll = async (world: World, schedule: Schedule, { team, phones }: Team, count: number): Promise<void> => {
  const [by] = phones;
  revision += 1;
  for (let index = 0; by && index < count; index += 1) {
    // The same incidents each round, so that the team's limit isn't reached.
    await world.setReminder(by, team, { incidentId: `bench-${index}`, revision, dueAt: world.now() });
  }
  schedule.expect(world.now());
};

/** So that neither the allowance of an hour nor one push a minute for an incident is what is measured. */
const forgetHour = async ({ db }: Store): Promise<void> => {
  await db.deleteFrom("pushes").execute();
};

/** 180 drills of five moments that 500 phones have answered, and 200 pushes to each of them. */
const fillHistory = async ({ db }: Store, world: World): Promise<string> => {
  const team = await world.addTeam();
  const phones = Array.from({ length: LARGE }, () => randomUUID());
  const device = { team_id: team, name: "Phone", roles: ["ic"], joined_at: 1 };
  await db
    .insertInto("devices")
    .values(phones.map((id) => ({ id, token_hash: id, ...device })))
    .execute();
  for (let drill = 0; drill < 180; drill += 1) {
    const id = await world.armDrill(
      team,
      Array.from({ length: 5 }, () => ({ momentAt: world.now() - 1, state: "disarmed" as const })),
    );
    for (let index = 0; index < 5; index += 1) {
      const acks = phones.map((device_id) => ({ drill_id: id, index, device_id, after_ms: 1000 + index }));
      await db.insertInto("acks").values(acks).execute();
    }
  }
  for (let round = 0; round < 200; round += 1) {
    const row = { kind: "test" as const, created_at: 1, expires_at: 2, sent_at: 3 };
    await db
      .insertInto("pushes")
      .values(phones.map((device_id) => ({ id: randomUUID(), device_id, ...row })))
      .execute();
  }
  return team;
};

const printReads = async (name: string, store: Store, full: string): Promise<void> => {
  const timed = async (what: string, read: () => Promise<unknown>): Promise<void> => {
    const took: number[] = [];
    let bytes = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      bytes = JSON.stringify(await read()).length;
      took.push(Math.round(performance.now() - began));
    }
    console.log(
      `${`${name}: ${what}`.padEnd(58)}${String(median(took)).padStart(6)} ms, ${Math.round(bytes / 1000)} kB`,
    );
  };
  await timed("… drills of a full history, first page", () =>
    readDrills(store.db, full, { before: null, withAnswers: false }),
  );
  await timed("… the same with answers", () => readDrills(store.db, full, { before: null, withAnswers: true }));
  await timed("… a team of 500 with 200 pushes each", () => readDevices(store.db, full, "key", Date.now()));
};
