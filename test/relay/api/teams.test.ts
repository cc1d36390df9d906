// What phones do with the API, on both engines: join, subscribe, remind, leave.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drillsAnswer } from "../../../src/formats/relay/drill-bodies.ts";
import { infoAnswer, joinAnswer, removeDeviceAnswer, teamAnswer } from "../../../src/formats/relay/team-bodies.ts";
import { type ApiWorld, createApiWorld, drillPlan, type TestDevice, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

const engines = [embedded, postgres];

test.for(engines.filter(({ missing }) => missing !== null))("$name is skipped: $missing", ({ missing }, { skip }) => {
  skip(missing ?? "");
});

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let world: ApiWorld;
  let team: TestTeam;
  let ana: TestDevice;
  let ben: TestDevice;
  beforeAll(async () => {
    opened = await engine.open();
    world = await createApiWorld(opened.store);
    team = await world.addTeam();
    ana = await world.join(team, "Ana", ["ic", "comms"]);
    world.skip(1000);
    ben = await world.join(team, "Ben", []);
  });
  afterAll(() => opened?.close());

  const as = (device: TestDevice) => (method: string, path: string, body?: unknown) =>
    world.ask(method, path, { token: device.deviceToken, body });
  const members = async () => teamAnswer.parse((await as(ana)("GET", "/api/team")).json).devices;

  test("the relay says what it is, and a new device what it needs", async () => {
    expect(infoAnswer.parse((await world.ask("GET", "/api/info")).json)).toMatchObject({ opensTeams: false });
    const body = { name: "  Cat ", roles: ["ops"] };
    const { status, json } = await world.ask("POST", "/api/join", { token: team.inviteToken, body });
    expect(status).toBe(201);
    expect(joinAnswer.parse(json)).toMatchObject({ teamId: team.teamId, zone: "Europe/Berlin" });
    expect((await as(json)("DELETE", "/api/device")).status).toBe(204);
    expect((await as(json)("GET", "/api/team")).status).toBe(401);
  });

  test("a device changes its name or its roles, and is removed by the admin", async () => {
    await as(ben)("PATCH", "/api/device", { roles: ["scribe", "ops"] });
    await as(ben)("PATCH", "/api/device", { name: "Ben’s second phone" });
    expect((await members()).map(({ name, roles }) => [name, roles])).toEqual([
      ["Ana", ["ic", "comms"]],
      ["Ben’s second phone", ["scribe", "ops"]],
    ]);
    const gone = await world.join(team, "Gone");
    const remove = () => world.ask("DELETE", `/api/team/devices/${gone.deviceId}`, { token: team.adminToken });
    const { status, json } = await remove();
    expect(status).toBe(200);
    team = { ...team, inviteToken: removeDeviceAnswer.parse(json).inviteToken };
    expect((await remove()).status).toBe(404);
  });

  test("a subscription is set, said again, replaced and removed", async () => {
    expect(await members()).toMatchObject([{ state: "never", subscribedAt: null }, { state: "never" }]);
    const first = world.subscription("one");
    const put = (body: object) => as(ana)("PUT", "/api/subscription", body);
    expect((await put(first)).status).toBe(204);
    const since = world.now();
    world.skip(5000);
    await put(first);
    expect(await members()).toMatchObject([{ state: "reachable", subscribedAt: since }, {}]);
    await opened.store.db.updateTable("subscriptions").set({ flagged: "403" }).execute();
    await put(first);
    expect(await members()).toMatchObject([{ state: "flagged" }, {}]);
    await put(world.subscription("two"));
    expect(await members()).toMatchObject([{ state: "reachable", subscribedAt: world.now() }, {}]);
    expect((await as(ana)("DELETE", "/api/subscription")).status).toBe(204);
    expect((await as(ana)("POST", "/api/test-push")).json.error.code).toBe("no-subscription");
    await put(first);
    expect(await as(ana)("POST", "/api/test-push")).toMatchObject({ status: 202, json: { pushId: "test-push" } });
  });

  test("the same subscription under a second device of the team is moved, not doubled", async () => {
    const same = world.subscription("same");
    await as(ana)("PUT", "/api/subscription", same);
    await as(ben)("PUT", "/api/subscription", same);
    const rows = await opened.store.db.selectFrom("subscriptions").selectAll().execute();
    expect(rows.map(({ device_id, endpoint }) => [device_id, endpoint])).toEqual([[ben.deviceId, same.endpoint]]);
  });

  test("a subscription with another key, a bad point or a refused endpoint changes nothing", async () => {
    const good = world.subscription("good");
    const codes = [];
    for (const body of [
      { ...good, vapidPublicKey: world.subscription("x").keys.p256dh },
      { ...good, keys: { ...good.keys, p256dh: `B${"A".repeat(86)}` } },
      { ...good, endpoint: "https://127.0.0.1/x" },
      { ...good, endpoint: "https://elsewhere.test/x" },
    ]) {
      const { status, json } = await as(ben)("PUT", "/api/subscription", body);
      codes.push([status, json.error.code]);
    }
    expect(codes).toEqual([
      [409, "other-vapid-key"],
      [400, "bad-body"],
      [422, "endpoint-refused"],
      [422, "endpoint-refused"],
    ]);
    const rows = await opened.store.db.selectFrom("subscriptions").select("endpoint").execute();
    expect(rows).toEqual([{ endpoint: "https://push.test/same" }]);
  });

  test("of reminders the highest revision holds, in whatever order they come", async () => {
    const due = world.now() + 60_000;
    const put = async (revision: number, dueAt: number | null, device = ana) =>
      (await as(device)("PUT", "/api/reminders/i1", { revision, dueAt, devices: [ben.deviceId] })).json;
    expect(await put(2, due)).toEqual({ revision: 2, dueAt: due, applied: true });
    expect(world.expected.at(-1)).toBe(due);
    expect(await put(2, due + 5)).toEqual({ revision: 2, dueAt: due, applied: false });
    expect(await put(1, null)).toEqual({ revision: 2, dueAt: due, applied: false });
    expect(await put(5, null, ben)).toEqual({ revision: 5, dueAt: null, applied: true });
    expect(await put(4, due)).toEqual({ revision: 5, dueAt: null, applied: false });
    const many = await Promise.all([9, 6, 8, 7, 10].map((revision) => put(revision, due + revision)));
    expect(many.some(({ applied }) => applied)).toBe(true);
    expect(await put(0, null)).toEqual({ revision: 10, dueAt: due + 10, applied: false });
    const far = { revision: 11, dueAt: world.now() + 32 * 86_400_000, devices: null };
    expect((await as(ana)("PUT", "/api/reminders/i1", far)).json.error.message).toMatch(/31 days/);
  });

  test("a moved reminder that had fired is armed again", async () => {
    const put = (revision: number) =>
      as(ana)("PUT", "/api/reminders/i2", { revision, dueAt: world.now() + 1, devices: null });
    await put(1);
    const fired = () => opened.store.db.selectFrom("reminders").select("fired_at").where("incident_id", "=", "i2");
    await opened.store.db.updateTable("reminders").set({ fired_at: 5 }).where("incident_id", "=", "i2").execute();
    await put(1);
    expect(await fired().execute()).toEqual([{ fired_at: 5 }]);
    await put(2);
    expect(await fired().execute()).toEqual([{ fired_at: null }]);
  });

  test("a push's arrival is kept once, between its creation and now", async () => {
    const push = (id: string) => ({
      id,
      device_id: ana.deviceId,
      kind: "test" as const,
      created_at: world.now(),
      expires_at: world.now() + 60_000,
      sent_at: world.now(),
      received_at: null,
      acknowledged_at: null,
      last_status: 201,
    });
    await opened.store.db
      .insertInto("pushes")
      .values([push("early"), push("late"), push("behind")])
      .execute();
    const created = world.now();
    world.skip(3000);
    const ack = (pushId: string, kind: string, at: number) => as(ana)("POST", "/api/acks", { pushId, kind, at });
    await ack("early", "received", created - 99_999);
    await ack("late", "acknowledged", created + 99_999_999);
    await ack("late", "received", created + 1);
    const wrong = { pushId: "behind", kind: "received", at: created - 86_400_000, sentAt: created - 86_400_000 + 2000 };
    await as(ana)("POST", "/api/acks", wrong);
    const rows = await opened.store.db
      .selectFrom("pushes")
      .select(["id", "received_at", "acknowledged_at"])
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { id: "behind", received_at: created + 1000, acknowledged_at: null },
      { id: "early", received_at: created, acknowledged_at: null },
      { id: "late", received_at: created + 3000, acknowledged_at: created + 3000 },
    ]);
    expect(await members()).toMatchObject([{ lastReceivedAt: created + 3000 }, {}]);
  });

  test.each([
    [
      "that is removed by the admin",
      (gone: TestDevice) => ({ path: `/api/team/devices/${gone.deviceId}`, token: team.adminToken }),
    ],
    ["that leaves", (gone: TestDevice) => ({ path: "/api/device", token: gone.deviceToken })],
  ])("a device %s loses its token, subscription, pushes and answers, and its reminders stay", async (way, goodbye) => {
    const { db } = opened.store;
    const gone = await world.join(team, "Gone", ["ic"]);
    const { deviceId } = gone;
    await as(gone)("PUT", "/api/subscription", world.subscription(way));
    const incidentId = way.replaceAll(" ", "-");
    await as(gone)("PUT", `/api/reminders/${incidentId}`, {
      revision: 1,
      dueAt: world.now(),
      devices: null,
    });
    const { drillId } = (await as(gone)("POST", "/api/drills", { ...drillPlan(world.now()), count: 1 })).json;
    await world.fire(drillId);
    await as(gone)("POST", `/api/drills/${drillId}/0/ack`, { at: world.now() });
    await as(gone)("POST", `/api/drills/${drillId}/0/take`);
    const [sent, later] = [world.now(), world.now() + 60_000];
    const nulls = { sent_at: null, received_at: null, acknowledged_at: null, last_status: null };
    const push = {
      id: `push ${way}`,
      device_id: deviceId,
      kind: "drill",
      created_at: sent,
      expires_at: later,
    } as const;
    await db
      .insertInto("pushes")
      .values({ ...push, ...nulls })
      .execute();
    const left = async () =>
      [
        await db.selectFrom("subscriptions").where("device_id", "=", deviceId).selectAll().execute(),
        await db.selectFrom("reminders").where("incident_id", "=", incidentId).selectAll().execute(),
        await db.selectFrom("pushes").where("device_id", "=", deviceId).selectAll().execute(),
        await db.selectFrom("acks").where("device_id", "=", deviceId).selectAll().execute(),
        await db.selectFrom("firings").where("taken_by", "=", deviceId).selectAll().execute(),
        await db.selectFrom("devices").where("id", "=", deviceId).selectAll().execute(),
      ].map((rows) => rows.length);
    expect(await left()).toEqual([1, 1, 1, 1, 1, 1]);
    const { path, token } = goodbye(gone);
    const { json } = await world.ask("DELETE", path, { token });
    if (json) team = { ...team, inviteToken: json.inviteToken };
    expect(await left()).toEqual([0, 1, 0, 0, 0, 0]);
    expect((await as(gone)("GET", "/api/drills")).status).toBe(401);
    expect((await members()).map(({ name }) => name)).not.toContain("Gone");
    expect(drillsAnswer.safeParse((await as(ben)("GET", "/api/drills")).json).success).toBe(true);
  });
});
