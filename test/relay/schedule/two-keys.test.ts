// Keys are changed while processes run: two processes with different keys share a database, and phones are bound to
// either. Whoever takes a push from the queue, it goes out with the right key.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import webPush from "web-push";
import type { Schedule } from "../../../src/relay/schedule/schedule.ts";
import { type OpenEngine, postgres } from "../kit/engines.ts";
import { type PushService, startPushService } from "../kit/push-service.ts";
import { createWorld, type World } from "../kit/schedule-world.ts";

const REMINDERS = 40;
const newer = { ...webPush.generateVAPIDKeys(), subject: "mailto:ops@example.com" };

describe.skipIf(postgres.missing !== null)("two processes with different keys", () => {
  let opened: OpenEngine;
  let service: PushService;
  let world: World;
  let schedules: Schedule[] = [];
  let team: string;
  beforeAll(async () => {
    service = await startPushService();
    opened = await postgres.open();
    world = await createWorld(opened.store, service);
    schedules = [await world.start(), await world.start({ keys: newer })];
    team = await world.addTeam();
  });
  afterAll(async () => {
    for (const schedule of schedules) await schedule.close();
    await opened?.close();
    await service?.close();
  });

  test("lose no reminder and flag no phone, on whichever key it is", async () => {
    const phones = [
      ...(await world.addPhones(team, REMINDERS / 2)),
      ...(await world.addPhones(team, REMINDERS / 2, { key: newer.publicKey })),
    ];
    const dueAt = world.now() + 500;
    for (const [index, phone] of phones.entries()) {
      const reminder = { incidentId: `i${index}`, revision: 1, dueAt, deviceIds: [phone.deviceId] };
      await world.setReminder(phone, team, reminder);
    }
    for (const schedule of schedules) schedule.expect(dueAt);
    await service.until(() => phones.every(({ received }) => received.length > 0));
    const pushed = () => world.events.filter(({ type }) => type === "pushed");
    await world.until(() => pushed().length >= REMINDERS);
    expect(phones.map(({ received }) => received.length)).toEqual(phones.map(() => 1));
    expect(service.complaints).toEqual([]);
    const flagged = await opened.store.db
      .selectFrom("subscriptions")
      .select("flagged")
      .where("flagged", "is not", null)
      .execute();
    expect(flagged).toEqual([]);
    expect(pushed()).toEqual(phones.map(() => expect.objectContaining({ outcome: "sent" })));
  });

  test("a test push comes too, whichever process was asked", async () => {
    for (const key of [world.vapid.publicKey, newer.publicKey]) {
      for (const schedule of schedules) {
        const [phone] = await world.addPhones(team, 1, { key });
        await schedule.pushTest(phone?.deviceId ?? "");
        await service.until(() => phone?.received.length === 1);
      }
    }
  });

  test("what nobody has the key for waits, and is counted", async () => {
    const [phone] = await world.addPhones(team, 1, { key: webPush.generateVAPIDKeys().publicKey });
    const before = world.events.filter(({ type }) => type === "left").length;
    await schedules[0]?.pushTest(phone?.deviceId ?? "");
    await world.until(() => world.events.filter(({ type }) => type === "left").length > before);
    expect(phone?.requests()).toBe(0);
  });
});
