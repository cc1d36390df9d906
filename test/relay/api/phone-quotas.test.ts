// No phone can use up what its team may have, and no address what a relay may have.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { revisionAt } from "../../../src/formats/relay/reminder-bodies.ts";
import {
  MAX_AN_HOUR,
  MAX_ARMED_DRILLS,
  MAX_ARMED_DRILLS_A_DEVICE,
  MAX_DRILLS,
  MAX_JOINS_AN_INVITE,
  MAX_OPEN_REMINDERS_A_DEVICE,
  MAX_REMINDERS,
  MAX_TEAMS,
  MAX_TEAMS_AN_ADDRESS,
} from "../../../src/relay/store/limits.ts";
import { type ApiWorld, createApiWorld, drillPlan, type TestDevice, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

const engines = [embedded, postgres];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let world: ApiWorld;
  let team: TestTeam;
  let good: TestDevice;
  let bad: TestDevice;
  beforeAll(async () => {
    opened = await engine.open();
    world = await createApiWorld(opened.store);
  });
  afterAll(() => opened?.close());
  beforeEach(async () => {
    team = await world.addTeam();
    good = await world.join(team, "Good", ["ic"]);
    bad = await world.join(team, "Bad", []);
  });

  const as = (device: TestDevice) => (method: string, path: string, body?: unknown) =>
    world.ask(method, path, { token: device.deviceToken, body });
  const remind = (by: TestDevice, incident: string, revision: number, dueAt: number | null = world.now() + HOUR) =>
    as(by)("PUT", `/api/reminders/${incident}`, { revision, dueAt, devices: null });
  const remove = (gone: TestDevice) =>
    world.ask("DELETE", `/api/team/devices/${gone.deviceId}`, { token: team.adminToken });
  const second = (): number => revisionAt(world.now());
  const reminders = (where: TestTeam = team) =>
    opened.store.db.selectFrom("reminders").selectAll().where("team_id", "=", where.teamId).execute();
  /** Rows as if the device had set them before; `change` makes them different. */
  const addReminders = async (by: string | null, count: number, change: object = {}): Promise<void> => {
    const row = { team_id: team.teamId, set_by: by, revision: 1, set_at: 1, due_at: world.now() + DAY, ...change };
    const rows = Array.from({ length: count }, () => ({ ...row, incident_id: randomUUID() }));
    await opened.store.db.insertInto("reminders").values(rows).execute();
  };

  describe("quotas", () => {
    const full = (about: RegExp) => ({
      status: 409,
      json: { error: { code: "limit-reached", message: expect.stringMatching(about) } },
    });

    test("one phone's reminders that are still to come; another's, and what has rung, are not counted", async () => {
      await addReminders(bad.deviceId, MAX_OPEN_REMINDERS_A_DEVICE);
      await addReminders(good.deviceId, MAX_OPEN_REMINDERS_A_DEVICE, { fired_at: world.now() });
      expect(await remind(bad, "more", second())).toMatchObject(full(/^This phone has set 100 /));
      expect((await remind(good, "more", second())).json.applied).toBe(true);
      expect((await remind(bad, "more", second() + 1)).json.applied).toBe(true);
      await opened.store.db.updateTable("reminders").set({ due_at: null }).where("set_by", "=", bad.deviceId).execute();
      expect((await remind(bad, "again", second())).json.applied).toBe(true);
    });

    test.each([
      ["were cancelled", { due_at: null }],
      ["have rung", { fired_at: 5 }],
      ["were set by phones that have left", { set_by: null }],
    ])("a team full of reminders that %s still has room", async (_, change) => {
      for (let count = 0; count < MAX_REMINDERS; count += 100) await addReminders(bad.deviceId, 100, change);
      expect((await remind(good, "urgent", second())).json.applied).toBe(true);
      expect(await reminders()).toHaveLength(MAX_REMINDERS);
    });

    test("a team full of reminders that others wait for is full", async () => {
      const { deviceId } = await world.join(team, "Third");
      for (let count = 0; count < MAX_REMINDERS; count += 100) await addReminders(deviceId, 100);
      expect(await remind(good, "urgent", second())).toMatchObject(full(/^The team /));
      expect(await remind(good, "urgent", second(), null)).toMatchObject(full(/^The team /));
    });

    test("one phone's armed drills; others can still arm theirs", async () => {
      const arm = (by: TestDevice) => as(by)("POST", "/api/drills", { ...drillPlan(world.now()), count: 1 });
      for (let count = 0; count < MAX_ARMED_DRILLS_A_DEVICE; count += 1) expect((await arm(bad)).status).toBe(201);
      expect(await arm(bad)).toMatchObject(full(/^This phone has armed 10 drills/));
      const rest = MAX_ARMED_DRILLS - MAX_ARMED_DRILLS_A_DEVICE;
      for (let count = 0; count < rest; count += 1) expect((await arm(good)).status).toBe(201);
      expect(await arm(await world.join(team, "Third"))).toMatchObject(full(/^The team /));
      await remove(bad);
      expect((await arm(good)).json.error?.message).toMatch(/^This phone/);
    });

    test("a phone that arms and disarms in a loop pushes no drill out that others have to review", async () => {
      const { db } = opened.store;
      const row = {
        team_id: team.teamId,
        from_at: 1,
        to_at: 2,
        from_hour: 0,
        to_hour: 24,
        weekdays: [1],
        gap_minutes: 0,
      };
      const add = async (by: TestDevice, count: number, state: "fired" | "disarmed", at: number): Promise<void> => {
        const drills = Array.from({ length: count }, () => ({
          ...row,
          id: randomUUID(),
          armed_by: by.deviceId,
          armed_at: at,
        }));
        await db.insertInto("drills").values(drills).execute();
        const firings = drills.map(({ id }) => ({
          drill_id: id,
          index: 0,
          moment_at: 1,
          nonce: "n",
          commitment: "c",
          state,
        }));
        await db.insertInto("firings").values(firings).execute();
      };
      const kept = async (by: TestDevice) =>
        (await db.selectFrom("drills").select("id").where("armed_by", "=", by.deviceId).execute()).length;
      await add(good, 60, "fired", 5);
      await add(bad, MAX_DRILLS, "disarmed", 10);
      expect((await as(bad)("POST", "/api/drills", drillPlan(world.now()))).status).toBe(201);
      expect([await kept(good), (await kept(bad)) <= MAX_DRILLS]).toEqual([60, true]);
      await add(bad, MAX_DRILLS, "fired", 20);
      expect((await as(bad)("POST", "/api/drills", drillPlan(world.now()))).status).toBe(201);
      expect(await kept(good)).toBe(60);
    });

    test("one invite's phones, also those that left again; a new invite lets others in", async () => {
      await opened.store.db
        .updateTable("teams")
        .set({ joins: MAX_JOINS_AN_INVITE - 1 })
        .where("id", "=", team.teamId)
        .execute();
      const join = (token: string) => world.ask("POST", "/api/join", { token, body: { name: "Late", roles: [] } });
      const answers = await Promise.all([1, 2, 3].map(() => join(team.inviteToken)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      const last = answers.find(({ status }) => status === 201)?.json as TestDevice;
      await as(last)("DELETE", "/api/device");
      expect(await join(team.inviteToken)).toMatchObject(full(/^This invite has let in 400 phones\. Ask /));
      const renewed = await world.ask("POST", "/api/team/invite", { token: team.adminToken });
      expect((await join(renewed.json.inviteToken)).status).toBe(201);
    });

    test("test pushes within an hour: the next one is refused with a sentence and a wait, until the first is an hour old", async () => {
      await as(bad)("PUT", "/api/subscription", world.subscription(randomUUID()));
      await as(good)("PUT", "/api/subscription", world.subscription(randomUUID()));
      const push = (age: number) => ({
        ...{ id: randomUUID(), device_id: bad.deviceId, sender: bad.deviceId, kind: "test" as const },
        ...{ created_at: world.now() - age, expires_at: world.now() },
      });
      const rows = Array.from({ length: MAX_AN_HOUR.test - 1 }, (_, index) => push((index + 1) * 1000));
      await opened.store.db
        .insertInto("pushes")
        .values([...rows, push(50 * 60_000)])
        .execute();
      const { status, json, headers } = await as(bad)("POST", "/api/test-push");
      expect([status, json.error.code, headers.get("retry-after")]).toEqual([429, "too-many-requests", "600"]);
      expect(json.error.message).toMatch(
        /^This phone has asked for 20 test pushes within an hour\. Try again in 10 min\.$/,
      );
      expect((await as(good)("POST", "/api/test-push")).status).toBe(202);
      world.skip(600_001);
      expect((await as(bad)("POST", "/api/test-push")).status).toBe(202);
    });
  });
});

describe("where anyone may make a team", () => {
  let opened: OpenEngine;
  beforeAll(async () => {
    opened = await embedded.open();
  });
  afterAll(() => opened?.close());
  const make = (world: ApiWorld, address: string, token?: string) =>
    world.ask("POST", "/api/teams", { token, body: { zone: "UTC" }, headers: { "X-Forwarded-For": address } });

  test("one address makes so many an hour, whatever token it shows; another one goes on", async () => {
    const world = await createApiWorld(opened.store, { opensTeams: true });
    for (let count = 0; count < MAX_TEAMS_AN_ADDRESS; count += 1)
      expect((await make(world, "10.0.0.1")).status).toBe(201);
    const { adminToken } = (await make(world, "10.0.0.2")).json;
    for (const token of [undefined, adminToken]) {
      const { status, json, headers } = await make(world, "10.0.0.1", token);
      expect([status, json.error.code]).toEqual([429, "too-many-requests"]);
      expect(json.error.message).toMatch(
        /^20 teams were made from this address within an hour\. Try again in \d+ min\.$/,
      );
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect((await make(world, "10.0.0.2")).status).toBe(201);
  });

  test("teams that nobody is in for a day make room", async () => {
    const world = await createApiWorld(opened.store, { opensTeams: true });
    const { db } = opened.store;
    const { length } = await db.selectFrom("teams").select("id").execute();
    const old = { zone: "UTC", created_at: world.now() - DAY - 1 };
    const rows = Array.from({ length: MAX_TEAMS - length }, () => randomUUID()).map((id) => ({
      ...old,
      ...{ id, admin_hash: `a${id}`, invite_hash: `i${id}` },
    }));
    await db.insertInto("teams").values(rows).execute();
    expect((await make(world, "10.0.0.3")).status).toBe(201);
    const left = await db.selectFrom("teams").select("id").execute();
    expect(left).toHaveLength(length + 1);
  });
});

test.for(engines.filter(({ missing }) => missing !== null))("$name is skipped: $missing", ({ missing }, { skip }) => {
  skip(missing ?? "");
});
