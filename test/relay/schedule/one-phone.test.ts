// One phone of a team can't mute another: not with reminders, drills or tests, not about one incident or many, and
// nothing of it stays once it is removed.

import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../../../src/domain/text/durations.ts";
import type { Schedule } from "../../../src/relay/schedule/schedule.ts";
import { takePushes } from "../../../src/relay/schedule/take-pushes.ts";
import { MAX_AN_HOUR } from "../../../src/relay/store/limits.ts";
import { readDevices } from "../../../src/relay/store/queries/read-team.ts";
import { expelDevice } from "../../../src/relay/store/queries/remove-device.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";
import { type PushService, startPushService } from "../kit/push-service.ts";
import { createWorld, dataOf, type World, type WorldPhone } from "../kit/schedule-world.ts";

const engines = [embedded, postgres];
type Kind = keyof typeof MAX_AN_HOUR;

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let service: PushService;
  let world: World;
  let schedule: Schedule;
  let team: string;
  let good: WorldPhone;
  let bad: WorldPhone;
  let victim: WorldPhone;

  beforeAll(async () => {
    service = await startPushService();
    opened = await engine.open();
    world = await createWorld(opened.store, service);
    schedule = await world.start();
    team = await world.addTeam();
    good = await world.addPhone(team, ["comms"]);
    bad = await world.addPhone(team, []);
    victim = await world.addPhone(team, ["ic"]);
  });
  afterAll(async () => {
    await schedule?.close();
    await opened?.close();
    await service?.close();
  });

  const capped = (kind: Kind): number =>
    world.events.filter((event) => event.type === "capped" && event.kind === kind).length;
  /** As if the sender had already sent the phone its share of this kind, within the last hour. */
  const useUp = async (sender: WorldPhone, to: WorldPhone, kind: Kind): Promise<void> => {
    const at = world.now() - 2 * MINUTE_MS;
    const row = { device_id: to.deviceId, kind, created_at: at, expires_at: at, sent_at: at, sender: sender.deviceId };
    const rows = Array.from({ length: MAX_AN_HOUR[kind] }, () => ({ ...row, id: randomUUID(), about: randomUUID() }));
    await opened.store.db.insertInto("pushes").values(rows).execute();
  };
  const remind = async (by: WorldPhone, incidentId: string = randomUUID(), revision = 1): Promise<string> => {
    const dueAt = world.now();
    await world.setReminder(by, team, { incidentId, revision, dueAt, deviceIds: [victim.deviceId] });
    schedule.expect(dueAt);
    return incidentId;
  };
  const rang = (incidentId: string) => dataOf(victim).filter((data) => data.incidentId === incidentId);
  const arrives = (incidentId: string): Promise<void> => service.until(() => rang(incidentId).length > 0);
  const mutedOf = async (phone: WorldPhone) =>
    (await readDevices(opened.store.db, team, world.vapid.publicKey, world.now())).find(
      ({ id }) => id === phone.deviceId,
    )?.muted;

  test("a phone that has sent its share of reminders is dropped; another's, and the phone's own, still arrive", async () => {
    expect(await mutedOf(victim)).toBeNull();
    await useUp(bad, victim, "update-due");
    const dropped = await remind(bad);
    await world.until(() => capped("update-due") > 0);
    await arrives(await remind(good));
    await arrives(await remind(victim));
    const { pushId } = await schedule.pushTest(victim.deviceId);
    await service.until(() => dataOf(victim).some((data) => data.pushId === pushId));
    expect(rang(dropped)).toEqual([]);
  });

  test("the team reads who has missed pushes and whose; it is over after an hour", async () => {
    expect(await mutedOf(victim)).toEqual({ at: expect.any(Number), senders: [bad.deviceId] });
    expect(await mutedOf(good)).toBeNull();
    const later = world.now() + HOUR_MS + 1000;
    const devices = await readDevices(opened.store.db, team, world.vapid.publicKey, later);
    expect(devices.map(({ muted }) => muted)).toEqual([null, null, null]);
  });

  test.each(["drill", "test"] as const)(
    "a share of kind %s that is used up leaves the same phone's reminders alone",
    async (kind) => {
      await useUp(good, victim, kind);
      await arrives(await remind(good));
    },
  );

  test("drills beyond a phone's share are dropped; another's still begin", async () => {
    await useUp(bad, victim, "drill");
    const before = capped("drill");
    const momentAt = world.now();
    const shared = { deviceIds: [victim.deviceId] };
    const loud = await world.armDrill(team, [{ momentAt }], { ...shared, armedBy: bad });
    schedule.expect(momentAt);
    await world.until(() => capped("drill") > before);
    const other = await world.addPhone(team, []);
    const fair = await world.armDrill(team, [{ momentAt }], { ...shared, armedBy: other });
    schedule.expect(momentAt);
    await service.until(() => dataOf(victim).some(({ drillId }) => drillId === fair));
    expect(dataOf(victim).some(({ drillId }) => drillId === loud)).toBe(false);
  });

  test("a second push about an incident within the minute waits for its minute, and is then sent", async () => {
    const held = () => world.events.filter(({ type }) => type === "held").length;
    const incidentId = await remind(good);
    await arrives(incidentId);
    await remind(good, incidentId, 2);
    await world.until(() => held() > 0);
    expect(rang(incidentId)).toMatchObject([{ revision: 1 }]);
    const { db } = opened.store;
    const waiting = await sql<{ wait_s: number }>`
      select extract(epoch from start_after - now())::integer as wait_s from pgboss.job
      where data->'subject'->>'incidentId' = ${incidentId} and start_after > now()`.execute(db);
    expect(waiting.rows).toEqual([{ wait_s: expect.any(Number) }]);
    expect(waiting.rows[0]?.wait_s).toBeGreaterThan(0);
    expect(waiting.rows[0]?.wait_s).toBeLessThanOrEqual(60);
    // The minute is over.
    await db
      .updateTable("pushes")
      .set({ created_at: world.now() - MINUTE_MS })
      .where("about", "=", incidentId)
      .execute();
    await sql`update pgboss.job set start_after = now()
      where data->'subject'->>'incidentId' = ${incidentId} and start_after > now()`.execute(db);
    await arrives(await remind(good));
    await service.until(() => rang(incidentId).length > 1);
    expect(rang(incidentId)).toMatchObject([{ revision: 1 }, { revision: 2 }]);
  });

  test("two workers that look at the same moment push an incident once", async () => {
    const incidentId = randomUUID();
    const dueAt = world.now();
    const job = (revision: number) => ({
      subject: { kind: "update-due", incidentId, revision, dueAt } as const,
      teamId: team,
      sender: good.deviceId,
      deviceIds: [victim.deviceId],
      expiresAt: dueAt + MINUTE_MS,
      attempt: 0,
    });
    const taken = await Promise.all([1, 2, 3].map((revision) => takePushes(opened.store.db, [job(revision)], dueAt)));
    expect(taken.map(({ pushes }) => pushes.length).sort()).toEqual([0, 0, 1]);
    expect(taken.map(({ held }) => held.length).sort()).toEqual([0, 1, 1]);
    // What was taken once is taken again, as after a process that died: it has its row.
    const first = taken.findIndex(({ pushes }) => pushes.length === 1);
    expect((await takePushes(opened.store.db, [job(first + 1)], dueAt)).pushes).toHaveLength(1);
  });

  test("jobs that an earlier version queued, which name no sender, are sent", async () => {
    const incidentId = randomUUID();
    const subject = { kind: "update-due", incidentId, revision: 1, dueAt: world.now() } as const;
    const job = { subject, teamId: team, deviceIds: [victim.deviceId], expiresAt: world.now() + 9_999, attempt: 0 };
    expect((await takePushes(opened.store.db, [job], world.now())).pushes).toHaveLength(1);
  });

  test("once the bad phone is removed, nothing of it mutes or rings: its drills are disarmed, its mark is gone", async () => {
    const momentAt = world.now() + HOUR_MS;
    const drillId = await world.armDrill(team, [{ momentAt }, { momentAt: momentAt + 1 }], { armedBy: bad });
    expect(await mutedOf(victim)).not.toBeNull();
    expect(await expelDevice(opened.store.db, team, bad.deviceId)).toMatch(/^in_/);
    expect(await mutedOf(victim)).toBeNull();
    expect(await world.firingsOf(drillId)).toMatchObject([{ state: "disarmed" }, { state: "disarmed" }]);
    await arrives(await remind(good));
  });

  test("a commander's phone that is replaced leaves the incident's clock running", async () => {
    const lost = await world.addPhone(team, ["ic"]);
    const incidentId = randomUUID();
    const dueAt = world.now() + HOUR_MS;
    await world.setReminder(lost, team, { incidentId, revision: 1, dueAt });
    await expelDevice(opened.store.db, team, lost.deviceId);
    world.skip(HOUR_MS);
    schedule.expect(world.now());
    await arrives(incidentId);
    expect(rang(incidentId)).toMatchObject([{ revision: 1, dueAt }]);
    expect(lost.requests()).toBe(0);
  });
});
