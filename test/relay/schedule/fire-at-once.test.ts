// Many reminders that fall due together: few statements, each fired once, and every team's turn.

import { randomUUID } from "node:crypto";
import { type KyselyPlugin, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { remindersOf } from "../../../src/relay/schedule/drop-stale-reminders.ts";
import type { ScheduleEvent } from "../../../src/relay/schedule/events.ts";
import { FIRED_AT_ONCE, fireReminders } from "../../../src/relay/schedule/fire-reminder.ts";
import { jobsIn, type Packet } from "../../../src/relay/schedule/packets.ts";
import { openQueue, type Queue } from "../../../src/relay/schedule/queue.ts";
import { MAX_REMINDERS } from "../../../src/relay/store/limits.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";
import { type PushService, startPushService } from "../kit/push-service.ts";
import { createWorld, type World } from "../kit/schedule-world.ts";

const engines = [embedded, postgres];

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let service: PushService;
  let world: World;
  let queue: Queue;
  const events: ScheduleEvent[] = [];
  beforeAll(async () => {
    service = await startPushService();
    opened = await engine.open();
    world = await createWorld(opened.store, service);
    const observe = (event: ScheduleEvent) => void events.push(event);
    const { engine: database } = opened.store;
    queue = await openQueue({ engine: database, ownKey: "own", observe, onLooked: () => {}, workers: 1 });
  });
  afterAll(async () => {
    await queue?.close();
    await opened?.close();
    await service?.close();
  });

  const fillTeam = async (reminders: number, phones: number, dueAt: number): Promise<string> => {
    const team = await world.addTeam();
    const [first] = await world.addPhones(team, phones);
    const row = { team_id: team, set_by: first?.deviceId ?? "", revision: 1, due_at: dueAt, set_at: dueAt };
    const rows = Array.from({ length: reminders }, () => ({ ...row, incident_id: randomUUID() }));
    for (let at = 0; at < rows.length; at += 100)
      await opened.store.db
        .insertInto("reminders")
        .values(rows.slice(at, at + 100))
        .execute();
    return team;
  };
  const packets = async (): Promise<readonly Packet[]> => {
    const { rows } = await sql<{ readonly data: Packet }>`
      select data from pgboss.job where name = 'push' order by priority desc, created_on`.execute(opened.store.db);
    return rows.map(({ data }) => data);
  };
  const empty = async (): Promise<void> => {
    await opened.store.db.deleteFrom("teams").execute();
    await sql`delete from pgboss.job`.execute(opened.store.db);
    events.length = 0;
  };
  const fire = (store = opened.store) => fireReminders(store, queue, (event) => events.push(event), world.now());

  test("2,000 of one phone each cost a few statements for every fifty, and ring once each", async () => {
    await empty();
    for (let team = 0; team < 4; team += 1) await fillTeam(500, 1, world.now() - team);
    let statements = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        statements += 1;
        return result;
      },
    };
    const store = { ...opened.store, db: opened.store.db.withPlugin(counting) };
    let transactions = 0;
    while (await fire(store)) transactions += 1;
    expect(transactions).toBe(2000 / FIRED_AT_ONCE);
    // The due ones, their devices, the mark, the queue; and one that finds no more.
    expect(statements).toBe(4 * transactions + 1);
    expect(events).toHaveLength(2000);
    const jobs = (await packets()).flatMap(jobsIn);
    expect(new Set(jobs.map(({ subject }) => ("incidentId" in subject ? subject.incidentId : ""))).size).toBe(2000);
    expect(jobs).toHaveLength(2000);
    expect((await packets()).length).toBeLessThanOrEqual(2000 / 25);
    expect(await fire()).toBe(false);
  });

  test("a team's hundreds don't stand before another's one, though they were due earlier", async () => {
    await empty();
    await fillTeam(MAX_REMINDERS, 1, world.now() - 60_000);
    const small = await fillTeam(1, 1, world.now());
    await fire();
    const jobs = (await packets()).flatMap(jobsIn);
    expect(jobs).toHaveLength(FIRED_AT_ONCE);
    expect(jobs.slice(0, 25).map(({ teamId }) => teamId)).toContain(small);
  });

  test("pushes of a large team are taken a part at a time, and none is left out", async () => {
    await empty();
    const team = await fillTeam(30, 500, world.now());
    const parts: number[] = [];
    while (await fire()) parts.push(events.length);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.at(-1)).toBe(30);
    const jobs = (await packets()).flatMap(jobsIn);
    expect(jobs.reduce((sum, { deviceIds }) => sum + deviceIds.length, 0)).toBe(15_000);
    expect(new Set(jobs.map(({ teamId }) => teamId))).toEqual(new Set([team]));
  });

  test("several processes at once share them out: each rings once", async () => {
    await empty();
    for (let team = 0; team < 3; team += 1) await fillTeam(120, 1, world.now());
    const all = async (): Promise<void> => {
      while (await fire());
    };
    await Promise.all([all(), all(), all()]);
    await all();
    const incidents = (await packets())
      .flatMap(jobsIn)
      .map(({ subject }) => ("incidentId" in subject ? subject.incidentId : ""));
    expect([incidents.length, new Set(incidents).size, events.length]).toEqual([360, 360, 360]);
  });

  test("named phones get it if they are of the team and subscribed, and nobody else", async () => {
    await empty();
    const [team, other] = [await world.addTeam(), await world.addTeam()];
    const [ana, ben] = await world.addPhones(team, 2);
    const [stranger] = await world.addPhones(other, 1);
    if (!ana || !ben || !stranger) throw new Error("no phones");
    await opened.store.db.deleteFrom("subscriptions").where("device_id", "=", ben.deviceId).execute();
    const deviceIds = [ana, ben, stranger].map(({ deviceId }) => deviceId);
    await world.setReminder(ana, team, { incidentId: "named", revision: 1, dueAt: world.now(), deviceIds });
    await fire();
    expect((await packets()).flatMap(jobsIn).map((job) => job.deviceIds)).toEqual([[ana.deviceId]]);
  });

  test("whether a reminder still stands is read by its whole key", async () => {
    const { db } = opened.store;
    await db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off`.execute(trx);
      const asked = [{ teamId: "t", incidentId: "i" }];
      const plan = JSON.stringify(await remindersOf(trx, asked).explain("json"));
      expect(plan).toMatch(/"Index Cond":"\(\(team_id = [^"]*\) AND \(incident_id = /);
    });
  });
});

describe.skip.each(engines.filter(({ missing }) => missing !== null))("on the $name store: $missing", () => {
  test("many at once", () => {});
});
