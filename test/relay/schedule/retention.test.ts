// What the relay forgets, and what it must not.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetOld } from "../../../src/relay/schedule/retention.ts";
import { MAX_PUSHES } from "../../../src/relay/store/limits.ts";
import { embedded, type OpenEngine } from "../kit/engines.ts";
import { type PushService, startPushService } from "../kit/push-service.ts";
import { createWorld, type World } from "../kit/schedule-world.ts";

const DAY = 86_400_000;
let opened: OpenEngine;
let service: PushService;
let world: World;
beforeAll(async () => {
  opened = await embedded.open();
  service = await startPushService();
  world = await createWorld(opened.store, service);
});
afterAll(async () => {
  await opened.close();
  await service.close();
});

describe("the relay", () => {
  test("forgets old pushes, reminders that are done with, old drills and empty teams, and nothing else", async () => {
    const { db } = opened.store;
    const team = await world.addTeam();
    const empty = await world.addTeam();
    const phone = await world.addPhone(team);
    const soon = world.now() + 40 * DAY;
    await world.setReminder(phone, team, { incidentId: "open", revision: 1, dueAt: soon });
    await world.setReminder(phone, team, { incidentId: "cancelled", revision: 1, dueAt: null });
    const drill = await world.armDrill(team, [{ momentAt: soon }]);
    const push = { device_id: phone.deviceId, kind: "test", created_at: world.now(), expires_at: world.now() } as const;
    await db
      .insertInto("pushes")
      .values({ id: "p1", ...push })
      .execute();

    const kept = async () => ({
      teams: (await db.selectFrom("teams").select("id").execute()).map(({ id }) => id),
      reminders: (await db.selectFrom("reminders").select("incident_id").execute()).map((row) => row.incident_id),
      drills: (await db.selectFrom("drills").select("id").execute()).map(({ id }) => id),
      pushes: (await db.selectFrom("pushes").select("id").execute()).map(({ id }) => id),
    });
    await forgetOld(db, world.now() + 29 * DAY);
    expect(await kept()).toEqual({
      teams: expect.arrayContaining([team, empty]),
      reminders: expect.arrayContaining(["open", "cancelled"]),
      drills: [drill],
      pushes: ["p1"],
    });
    await forgetOld(db, world.now() + 31 * DAY);
    expect(await kept()).toEqual({ teams: [team], reminders: ["open"], drills: [drill], pushes: [] });
    await forgetOld(db, world.now() + 402 * DAY);
    expect(await kept()).toEqual({ teams: [team], reminders: ["open"], drills: [], pushes: [] });
  });

  test("keeps of a device's pushes the newest", async () => {
    const { db } = opened.store;
    const team = await world.addTeam();
    const [chatty, calm] = [await world.addPhone(team), await world.addPhone(team)];
    const now = world.now();
    const row = (id: string, device_id: string, created_at: number) => ({
      id,
      device_id,
      kind: "test" as const,
      created_at,
      expires_at: now,
    });
    const many = Array.from({ length: MAX_PUSHES + 5 }, (_, index) =>
      row(`many-${index}`, chatty.deviceId, now - index),
    );
    await db
      .insertInto("pushes")
      .values([...many, row("calm", calm.deviceId, now - DAY)])
      .execute();
    await forgetOld(db, now);
    const kept = (await db.selectFrom("pushes").select("id").execute()).map(({ id }) => id);
    expect(kept).toHaveLength(MAX_PUSHES + 1);
    expect(kept).toEqual(expect.arrayContaining(["many-0", `many-${MAX_PUSHES - 1}`, "calm"]));
  });
});
