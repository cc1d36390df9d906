// Ten thousand bodies that nobody should send: the relay answers each with a sentence, stores nothing, and goes on.

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../../../src/relay/api/routes.ts";
import { type ApiWorld, createApiWorld, drillPlan, type TestDevice, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine } from "../kit/engines.ts";

let opened: OpenEngine;
let world: ApiWorld;
let team: TestTeam;
let device: TestDevice;
beforeAll(async () => {
  opened = await embedded.open();
  world = await createApiWorld(opened.store);
  team = await world.addTeam();
  device = await world.join(team);
});
afterAll(() => opened?.close());

const tokens = (): Readonly<Record<string, string>> => ({
  operator: world.setupCode,
  invite: team.inviteToken,
  device: device.deviceToken,
});

const withBody = routes.filter(({ body }) => body !== null);

/** Correct bodies, to be broken in one place. */
const right = (path: string): Record<string, unknown> =>
  ({
    "/api/teams": { zone: "UTC" },
    "/api/join": { name: "Ben", roles: ["ops"] },
    "/api/device": { name: "Ana’s phone", roles: ["ic"] },
    "/api/subscription": world.subscription("ana"),
    "/api/reminders/:incidentId": { revision: 1, dueAt: world.now() + 60_000, devices: null },
    "/api/acks": { pushId: "p1", kind: "received", at: world.now() },
    "/api/drills": drillPlan(world.now()),
    "/api/drills/:id/:index/ack": { at: world.now() },
  })[path] ?? {};

/** Values that are wrong in every field of every body. */
const wrongValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, true, -1, 1.5, 1e300, "", "\0", "x".repeat(3000), "\ud800", "a\nb"),
  fc.constantFrom<unknown>({}, [[]], [null], ["no id"], [1, 1], [9], { length: 1 }, { toString: "x" }),
);

const tables = ["teams", "devices", "subscriptions", "reminders", "drills", "firings", "acks", "pushes"] as const;
const everything = async (): Promise<string> =>
  JSON.stringify(await Promise.all(tables.map((table) => opened.store.db.selectFrom(table).selectAll().execute())));

const send = async (index: number, text: string) => {
  const route = withBody[index % withBody.length]!;
  const path = route.path.replace(":incidentId", "i1").replace(":id", "d1").replace(":index", "0");
  return world.ask(route.method, path, {
    token: tokens()[route.capability],
    headers: { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(text)) },
    raw: text,
  });
};

const refused = async (index: number, text: string): Promise<void> => {
  const { status, json } = await send(index, text);
  expect(status, text.slice(0, 300)).toBeGreaterThanOrEqual(400);
  expect(status, text.slice(0, 300)).toBeLessThan(500);
  expect(json.error.message).toMatch(/\.$/);
};

test("any JSON, any text and right bodies broken in one field: only 4xx, nothing stored", {
  timeout: 120_000,
}, async () => {
  const before = await everything();
  const index = fc.nat(withBody.length - 1);
  const anyJson = fc.tuple(
    index,
    fc.json({ maxDepth: 4 }).filter((text) => text !== "{}"),
  );
  const anyText = fc.tuple(index, fc.string({ unit: "binary", maxLength: 400 }));
  const broken = fc
    .tuple(index, fc.nat(20), wrongValue, fc.constantFrom("replace", "remove", "add"))
    .map(([at, field, value, way]): [number, string] => {
      const body = { ...right(withBody[at]!.path) };
      const names = Object.keys(body);
      const name = names[field % names.length] ?? "x";
      // Removes a field that a body needs; a device may change its name alone.
      if (way === "remove" && withBody[at]!.path !== "/api/device") delete body[name];
      else if (way === "replace" && value !== undefined) body[name] = value;
      else body[`${name}X`] = value ?? null;
      return [at, JSON.stringify(body)];
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyJson, anyText, broken), ([at, text]) => refused(at, text)),
    { numRuns: 10_000 },
  );
  expect(await everything()).toBe(before);
  expect((await world.ask("GET", "/api/info")).status).toBe(200);
  expect(await world.metrics.text()).not.toMatch(/^first90_defects_total \d/m);
});

test.each([
  ["POST", "/api/join", "invite", { name: "", roles: [] }, "name must not be empty."],
  ["POST", "/api/join", "invite", { name: "Ana" }, "roles is missing."],
  ["POST", "/api/join", "invite", { name: "Ana", roles: ["boss"] }, /^roles\[0\] must be “ic”, .* or “sponsor”\.$/],
  ["POST", "/api/join", "invite", { name: "Ana", roles: [], x: 1 }, "The body has the unknown field “x”."],
  ["POST", "/api/join", "invite", [], "The body must be an object."],
  [
    "PUT",
    "/api/reminders/i1",
    "device",
    { revision: -1, dueAt: null, devices: null },
    /^revision must be a whole number/,
  ],
  [
    "PUT",
    "/api/reminders/i1",
    "device",
    { revision: 1, dueAt: null, devices: [] },
    /^devices must have at least 1 entry/,
  ],
  [
    "PUT",
    "/api/reminders/i%201",
    "device",
    { revision: 1, dueAt: null, devices: null },
    "The address doesn’t name an id.",
  ],
])("%s %s (%s) %j is refused by the field's name", async (method, path, kind, body, sentence) => {
  const { status, json } = await world.ask(method, path, { token: tokens()[kind], body });
  expect([status, json.error]).toEqual([
    400,
    { code: "bad-body", message: typeof sentence === "string" ? sentence : expect.stringMatching(sentence) },
  ]);
});

test("any text where an address names something: only 4xx, whatever it decodes to", () => {
  const named = routes.filter(({ path }) => path.includes(":"));
  const odd = fc.oneof(
    fc.constantFrom("%00", "a%00", "%F0%9F%98%80", "a%27%20or%201=1", "%", "x".repeat(65), "%E0%A4%A"),
    fc
      .string({ unit: "binary", minLength: 1 })
      .filter((text) => !/^([\w-]+|\.\.?)$/.test(text))
      .map(encodeURIComponent),
  );
  return fc.assert(
    fc.asyncProperty(fc.constantFrom(...named), odd, async ({ method, path, capability, body }, text) => {
      const token = capability === "admin" ? team.adminToken : device.deviceToken;
      const filled = path.replace(/:\w+/g, text);
      const answer = await world.ask(method, filled, { token, ...(body && { body: right(path) }) });
      expect([answer.status, filled]).toEqual([
        expect.toSatisfy((status: number) => status >= 400 && status < 500),
        filled,
      ]);
    }),
    { numRuns: 300 },
  );
});
