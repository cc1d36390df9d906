// Anything due is pushed, once and in time, unless it was moved, cancelled, disarmed or missed.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MINUTE_MS } from "../../../src/domain/text/durations.ts";
import { pushPayloadSchema } from "../../../src/formats/relay/push-payload.ts";
import { LATEST_MS } from "../../../src/relay/schedule/fire-reminder.ts";
import type { Schedule } from "../../../src/relay/schedule/schedule.ts";
import { readDevices } from "../../../src/relay/store/queries/read-team.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";
import { type PushService, startPushService } from "../kit/push-service.ts";
import { createWorld, dataOf, type World, type WorldPhone } from "../kit/schedule-world.ts";

const engines = [embedded, postgres];

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let service: PushService;
  let world: World;
  let schedule: Schedule;
  let team: string;
  const phones: WorldPhone[] = [];

  beforeAll(async () => {
    service = await startPushService();
    opened = await engine.open();
    world = await createWorld(opened.store, service);
    schedule = await world.start();
    team = await world.addTeam();
    for (const roles of [["ic"], ["comms", "scribe"], ["ops"]] as const) phones.push(await world.addPhone(team, roles));
  });
  afterAll(async () => {
    await schedule?.close();
    await opened?.close();
    await service?.close();
  });

  const phone = (index: number): WorldPhone => phones[index] as WorldPhone;
  const of = (incidentId: string) => (to: WorldPhone) => dataOf(to).filter((data) => data.incidentId === incidentId);
  const drillOf = (drillId: string) => (to: WorldPhone) => dataOf(to).filter((data) => data.drillId === drillId);
  /** A reminder that falls due after all others the test has set: once it has come, so would they. */
  const lastWord = async (afterMs: number): Promise<void> => {
    const incidentId = `last-${Math.random().toString(36).slice(2)}`;
    const dueAt = world.now() + afterMs;
    await world.setReminder(phone(0), team, { incidentId, revision: 1, dueAt });
    schedule.expect(dueAt);
    await service.until(() => of(incidentId)(phone(0)).length > 0);
  };

  test("a reminder reaches those who cover command or communication, at its time", async () => {
    const dueAt = world.now() + 300;
    await world.setReminder(phone(2), team, { incidentId: "i1", revision: 3, dueAt });
    schedule.expect(dueAt);
    await service.until(() => [phone(0), phone(1)].every((to) => of("i1")(to).length > 0));
    const [push] = of("i1")(phone(1));
    expect(push).toMatchObject({ kind: "update-due", incidentId: "i1", revision: 3, dueAt });
    expect(phone(1).received[0]?.at).toBeGreaterThanOrEqual(dueAt);
    const payload = pushPayloadSchema.parse(JSON.parse(phone(1).received[0]?.text ?? ""));
    expect(payload.notification.navigate).toBe("https://first90.example/incident/i1/update");
    expect(of("i1")(phone(2))).toEqual([]);
    await world.until(() => world.events.filter(({ type }) => type === "pushed").length >= 2);
    expect(world.events).toContainEqual({
      type: "fired",
      kind: "update-due",
      devices: 2,
      lateMs: expect.any(Number),
    });
    const [row] = await world.pushesTo(phone(1));
    expect(row).toMatchObject({ id: push?.pushId, attempts: 1, last_status: 201, sent_at: expect.any(Number) });
    const listed = await readDevices(opened.store.db, team, world.vapid.publicKey, world.now());
    expect(listed.find(({ id }) => id === phone(1).deviceId)?.lastSentAt).toBe(row?.sent_at);
    expect(listed.find(({ id }) => id === phone(2).deviceId)?.lastSentAt).toBeNull();
  });

  test("a reminder reaches those who were named, whatever they cover", async () => {
    const dueAt = world.now();
    const deviceIds = [phone(2).deviceId];
    await world.setReminder(phone(0), team, { incidentId: "named", revision: 1, dueAt, deviceIds });
    schedule.expect(dueAt);
    await service.until(() => of("named")(phone(2)).length > 0);
    expect(of("named")(phone(0))).toEqual([]);
  });

  test("a late or repeated revision changes nothing", async () => {
    const dueAt = world.now() + 500;
    const set = (revision: number, at: number | null) =>
      world.setReminder(phone(0), team, { incidentId: "again", revision, dueAt: at });
    expect(await set(7, dueAt)).toMatchObject({ applied: true });
    expect(await set(7, dueAt - 400)).toEqual({ revision: 7, dueAt, applied: false });
    expect(await set(6, null)).toEqual({ revision: 7, dueAt, applied: false });
    schedule.expect(dueAt);
    await service.until(() => of("again")(phone(0)).length > 0);
    expect(phone(0).received.at(-1)?.at).toBeGreaterThanOrEqual(dueAt);
    expect(await set(7, dueAt + 100)).toMatchObject({ applied: false });
    await lastWord(300);
    expect(of("again")(phone(0))).toMatchObject([{ revision: 7, dueAt }]);
  });

  test("an update that went out while its push was put off isn't called due", async () => {
    const overtaken = () => world.events.filter(({ type }) => type === "overtaken");
    const alone = await world.addTeam();
    const busy = await world.addPhone(alone);
    busy.fault({ type: "status", status: 503 });
    await world.setReminder(busy, alone, { incidentId: "late", revision: 1, dueAt: world.now() });
    schedule.expect(world.now());
    await service.until(() => busy.requests() > 0);
    await world.setReminder(busy, alone, { incidentId: "late", revision: 2, dueAt: null });
    busy.fault(null);
    await world.until(() => overtaken().length > 0);
    expect(overtaken()).toEqual([{ type: "overtaken", kind: "update-due", pushes: 1 }]);
    expect(busy.received).toEqual([]);
  });

  test.each([
    ["17 min, while the machine slept", 17],
    ["40 min, while the relay was down", 40],
    ["just under two hours", 119],
  ])("a reminder that is late by %s is pushed once, and a phone gets its time to receive it", async (name, lateMin) => {
    const dueAt = world.now() - lateMin * MINUTE_MS;
    await world.setReminder(phone(0), team, { incidentId: name.slice(0, 2), revision: 1, dueAt });
    schedule.expect(dueAt);
    await service.until(() => of(name.slice(0, 2))(phone(0)).length > 0);
    await lastWord(100);
    expect(of(name.slice(0, 2))(phone(0))).toMatchObject([{ revision: 1, dueAt }]);
  });

  test("a late reminder isn't pushed if the update went out meanwhile", async () => {
    const dueAt = world.now() - 40 * MINUTE_MS;
    await world.setReminder(phone(0), team, { incidentId: "sent", revision: 1, dueAt });
    await world.setReminder(phone(0), team, { incidentId: "sent", revision: 2, dueAt: null });
    await lastWord(100);
    expect(of("sent")(phone(0))).toEqual([]);
  });

  test("a reminder that is old news is not pushed", async () => {
    const dueAt = world.now() - LATEST_MS;
    await world.setReminder(phone(0), team, { incidentId: "old", revision: 1, dueAt });
    await lastWord(100);
    expect(of("old")(phone(0))).toEqual([]);
    expect(world.events).toContainEqual({ type: "missed", kind: "update-due", lateMs: expect.any(Number) });
  });

  test("a drill fires at its moment, for all or for those who take part", async () => {
    const momentAt = world.now() + 300;
    const all = await world.armDrill(team, [{ momentAt }], { scenario: "db-down" });
    const some = await world.armDrill(team, [{ momentAt }], { deviceIds: [phone(1).deviceId] });
    schedule.expect(momentAt);
    await service.until(() => phones.every((to) => drillOf(all)(to).length > 0) && drillOf(some)(phone(1)).length > 0);
    const [firing] = await world.firingsOf(all);
    expect(firing).toMatchObject({ state: "fired", fired_at: expect.any(Number) });
    expect(firing?.fired_at).toBeGreaterThanOrEqual(momentAt);
    const told = drillOf(all)(phone(2))[0];
    expect(told).toMatchObject({ kind: "drill", index: 0, scenario: "db-down", firedAt: firing?.fired_at });
    expect(drillOf(some)(phone(0))).toEqual([]);
  });

  test("a drill whose moment passed while nothing ran is missed, one disarmed stays silent", async () => {
    const missed = await world.armDrill(team, [{ momentAt: world.now() - 60_001 }]);
    const inTime = await world.armDrill(team, [{ momentAt: world.now() - 30_000 }]);
    const disarmed = await world.armDrill(team, [{ momentAt: world.now(), state: "disarmed" }]);
    schedule.expect(world.now());
    await service.until(() => drillOf(inTime)(phone(0)).length > 0);
    await lastWord(100);
    expect(await world.firingsOf(missed)).toMatchObject([{ state: "missed", fired_at: null }]);
    expect(await world.firingsOf(disarmed)).toMatchObject([{ state: "disarmed" }]);
    expect([...drillOf(missed)(phone(0)), ...drillOf(disarmed)(phone(0))]).toEqual([]);
  });

  test("two processes fire each thing once", async () => {
    const other = await world.start();
    const momentAt = world.now() + 200;
    const drills = await Promise.all(Array.from({ length: 20 }, () => world.armDrill(team, [{ momentAt }])));
    for (const one of [schedule, other]) one.expect(momentAt);
    await service.until(() => phones.every((to) => drills.every((id) => drillOf(id)(to).length > 0)));
    await lastWord(100);
    await other.close();
    for (const id of drills) for (const to of phones) expect(drillOf(id)(to)).toHaveLength(1);
  });

  test("a test push reaches one phone under the id that was told", async () => {
    const { pushId, sentAt } = await schedule.pushTest(phone(2).deviceId);
    await service.until(() => dataOf(phone(2)).some((data) => data.pushId === pushId));
    expect(dataOf(phone(2)).at(-1)).toEqual({ kind: "test", pushId, sentAt });
    expect(dataOf(phone(0)).some((data) => data.kind === "test")).toBe(false);
  });

  test("nothing that is told of it gives away a moment that is to come", async () => {
    const momentAt = world.now() + 3_600_000;
    const drillId = await world.armDrill(team, [{ momentAt }]);
    const before = world.events.length;
    schedule.expect(momentAt);
    await lastWord(100);
    const told = JSON.stringify(world.events.slice(before));
    for (const secret of [String(momentAt), new Date(momentAt).toISOString(), drillId, "nonce"])
      expect(told).not.toContain(secret);
    expect(await world.firingsOf(drillId)).toMatchObject([{ state: "armed" }]);
  });

  // Sets the relay's clock forward, so that nothing falls due before the test is ready for it.
  test("a reminder moved or cancelled before it is due says nothing", async () => {
    const HOUR = 3_600_000;
    const dueAt = world.now() + HOUR;
    for (const incidentId of ["moved", "cancelled"])
      await world.setReminder(phone(0), team, { incidentId, revision: 1, dueAt });
    schedule.expect(dueAt);
    await world.setReminder(phone(0), team, { incidentId: "moved", revision: 2, dueAt: dueAt + HOUR });
    await world.setReminder(phone(0), team, { incidentId: "cancelled", revision: 2, dueAt: null });
    world.skip(HOUR);
    await lastWord(0);
    expect([...of("moved")(phone(0)), ...of("cancelled")(phone(0))]).toEqual([]);
    world.skip(HOUR);
    schedule.expect(world.now());
    await service.until(() => of("moved")(phone(0)).length > 0);
    expect(of("moved")(phone(0))).toMatchObject([{ revision: 2, dueAt: dueAt + HOUR }]);
    expect(of("cancelled")(phone(0))).toEqual([]);
  });

  test("no push was refused by the service for its form", () => {
    expect(service.complaints).toEqual([]);
  });
});

describe.skip.each(engines.filter(({ missing }) => missing !== null))("on the $name store: $missing", () => {
  test("the schedule", () => {});
});
