// Every line of the routes table with every kind of token: what each may do, and nothing across teams.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Route } from "../../../src/relay/api/route.ts";
import { routes } from "../../../src/relay/api/routes.ts";
import { type ApiWorld, createApiWorld, drillPlan, type TestDevice, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine } from "../kit/engines.ts";

let opened: OpenEngine;
let world: ApiWorld;
let own: TestTeam;
let other: TestTeam;
let device: TestDevice;
let stranger: TestDevice;
let drillId: string;

beforeAll(async () => {
  opened = await embedded.open();
  world = await createApiWorld(opened.store);
  [own, other] = [await world.addTeam(), await world.addTeam()];
  [device, stranger] = [await world.join(own), await world.join(other, "Eve", ["comms"])];
  drillId = (
    await world.ask("POST", "/api/drills", { token: device.deviceToken, body: { ...drillPlan(world.now()), count: 1 } })
  ).json.drillId;
});
afterAll(() => opened?.close());

const kinds = ["none", "malformed", "unknown", "operator", "admin", "invite", "device", "removed device"] as const;
type Kind = (typeof kinds)[number];

const tokenOf = async (kind: Kind): Promise<string | undefined> => {
  switch (kind) {
    case "none":
      return undefined;
    case "malformed":
      return "dv_short";
    case "unknown":
      return `dv_${"x".repeat(43)}`;
    case "operator":
      return world.setupCode;
    case "admin":
      return own.adminToken;
    case "invite":
      return own.inviteToken;
    case "device":
      return device.deviceToken;
    case "removed device": {
      const gone = await world.join(own, "Gone");
      await world.ask("DELETE", "/api/device", { token: gone.deviceToken });
      return gone.deviceToken;
    }
  }
};

/** A body that the route accepts. */
const bodyFor = ({ method, path }: Route): unknown => {
  const bodies: Readonly<Record<string, unknown>> = {
    "POST /api/teams": { zone: "UTC" },
    "POST /api/join": { name: "Ben", roles: ["ops"] },
    "PATCH /api/device": { name: "Ana’s phone" },
    "PUT /api/subscription": world.subscription("ana"),
    "PUT /api/reminders/:incidentId": { revision: 1, dueAt: world.now() + 60_000, devices: null },
    "POST /api/acks": { pushId: "p1", kind: "received", at: world.now() },
    "POST /api/drills": drillPlan(world.now()),
    "POST /api/drills/:id/:index/ack": { at: world.now() },
  };
  return bodies[`${method} ${path}`];
};

const pathFor = ({ path }: Route, ids: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? "");

test("the table was inspected", () => {
  expect(routes.length).toBeGreaterThanOrEqual(18);
  for (const route of routes)
    expect(route.body === null, `${route.method} ${route.path}`).toBe(bodyFor(route) === undefined);
});

describe.each(routes.map((route) => ({ name: `${route.method} ${route.path}`, route })))("$name", ({ route }) => {
  const refused = kinds.filter((kind) => route.capability !== "none" && kind !== route.capability);
  test.each(refused)("refuses the token %s", async (kind) => {
    const path = pathFor(route, { id: drillId, index: "0", incidentId: "i1" });
    const before = await opened.store.db.selectFrom("devices").selectAll().orderBy("id").execute();
    const { status, json } = await world.ask(route.method, path, { token: await tokenOf(kind), body: bodyFor(route) });
    const isKnown = kind === "operator" || kind === "admin" || kind === "invite" || kind === "device";
    expect([status, json.error.code]).toEqual(
      isKnown ? [403, "wrong-token"] : [401, kind === "none" ? "no-token" : "unknown-token"],
    );
    expect(json.error.message).toMatch(/^[A-Z].*\.$/);
    expect(await opened.store.db.selectFrom("devices").selectAll().orderBy("id").execute()).toEqual(before);
  });

  if (route.capability === "none") {
    test("answers with any token and with none", async () => {
      for (const kind of kinds) {
        expect((await world.ask(route.method, route.path, { token: await tokenOf(kind) })).status).toBe(200);
      }
    });
  }
});

describe("across teams", () => {
  const ids = (): Readonly<Record<string, string>> => ({ id: drillId, index: "0", incidentId: "shared" });

  test("a device of another team sees nothing of this one", async () => {
    const token = stranger.deviceToken;
    expect((await world.ask("GET", "/api/drills", { token })).json.drills).toEqual([]);
    const { devices, teamId } = (await world.ask("GET", "/api/team", { token })).json;
    expect([teamId, devices.map(({ name }: { name: string }) => name)]).toEqual([other.teamId, ["Eve"]]);
  });

  test.each(routes.filter(({ path, capability }) => path.includes("/drills/:id") && capability === "device"))(
    "$method $path of another team's drill is 404, fired or not",
    async (route) => {
      const ask = () =>
        world.ask(route.method, pathFor(route, ids()), { token: stranger.deviceToken, body: bodyFor(route) });
      expect((await ask()).status).toBe(404);
      const row = await opened.store.db.selectFrom("firings").selectAll().executeTakeFirst();
      await world.fire(drillId);
      expect((await ask()).status).toBe(404);
      await opened.store.db.updateTable("firings").set({ state: "armed", fired_at: null }).execute();
      expect(await opened.store.db.selectFrom("firings").selectAll().executeTakeFirst()).toEqual(row);
    },
  );

  test("an admin of another team can't remove a device of this one", async () => {
    const path = `/api/team/devices/${device.deviceId}`;
    expect((await world.ask("DELETE", path, { token: other.adminToken })).status).toBe(404);
    expect((await world.ask("GET", "/api/team", { token: device.deviceToken })).status).toBe(200);
  });

  test("the same incident id is another reminder in another team", async () => {
    const put = (token: string, revision: number) =>
      world.ask("PUT", "/api/reminders/shared", {
        token,
        body: { revision, dueAt: world.now() + 1000, devices: null },
      });
    expect((await put(device.deviceToken, 7)).json.applied).toBe(true);
    expect((await put(stranger.deviceToken, 3)).json).toMatchObject({ applied: true, revision: 3 });
    expect((await put(device.deviceToken, 7)).json.applied).toBe(false);
  });

  test("a push of another device can't be acknowledged", async () => {
    const row = { id: "push-of-ana", device_id: device.deviceId, kind: "test" as const, created_at: 1, expires_at: 2 };
    const nulls = { sent_at: null, received_at: null, acknowledged_at: null, last_status: null };
    await opened.store.db
      .insertInto("pushes")
      .values({ ...row, ...nulls })
      .execute();
    const body = { pushId: row.id, kind: "received", at: 5 };
    expect((await world.ask("POST", "/api/acks", { token: stranger.deviceToken, body })).status).toBe(404);
    expect((await world.ask("POST", "/api/acks", { token: device.deviceToken, body })).status).toBe(204);
  });

  test("an invite that was renewed lets nobody in; the new one lets into this team", async () => {
    const body = { name: "Late", roles: [] };
    const renewed = (await world.ask("POST", "/api/team/invite", { token: other.adminToken })).json.inviteToken;
    expect((await world.ask("POST", "/api/join", { token: other.inviteToken, body })).status).toBe(401);
    expect((await world.ask("POST", "/api/join", { token: renewed, body })).json.teamId).toBe(other.teamId);
  });
});

test("no secret is stored, and none is logged", async () => {
  const secrets = [world.setupCode, own.adminToken, own.inviteToken, device.deviceToken];
  const db = opened.store.db;
  const stored = JSON.stringify([
    await db.selectFrom("relay").selectAll().execute(),
    await db.selectFrom("teams").selectAll().execute(),
    await db.selectFrom("devices").selectAll().execute(),
  ]);
  for (const secret of secrets) expect(stored).not.toContain(secret.slice(3));
  const logged = world.lines.join("\n") + (await world.metrics.text());
  expect(world.lines.length).toBeGreaterThan(100);
  for (const told of [...secrets, own.teamId, device.deviceId, drillId, "Ana", "Eve", "push.test", "shared"]) {
    expect(logged).not.toContain(told);
  }
});
