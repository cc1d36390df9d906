// The gates before every route: lengths, kinds, allowances, origins. They use the database only for tokens.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientAddress } from "../../../src/relay/api/client-address.ts";
import { databaseTrouble } from "../../../src/relay/api/database-trouble.ts";
import { createRateLimit } from "../../../src/relay/api/rate-limit.ts";
import { routes } from "../../../src/relay/api/routes.ts";
import { untrustedProxyWarning } from "../../../src/relay/api/untrusted-proxy.ts";
import { type ApiWorld, createApiWorld } from "../kit/api-world.ts";
import { embedded, type OpenEngine } from "../kit/engines.ts";

let opened: OpenEngine;
beforeAll(async () => {
  opened = await embedded.open();
});
afterAll(() => opened?.close());

describe("a body", () => {
  const body = JSON.stringify({ zone: "UTC" });
  test.each<[number, string, Record<string, string>, string]>([
    [411, "length-required", { "Content-Type": "application/json" }, body],
    [413, "too-large", { "Content-Type": "application/json", "Content-Length": "16385" }, body],
    [413, "too-large", { "Content-Type": "application/json", "Content-Length": "-1" }, body],
    [413, "too-large", { "Content-Type": "application/json", "Content-Length": "10" }, `"${"x".repeat(20_000)}"`],
    [415, "not-json", { "Content-Type": "text/plain", "Content-Length": "14" }, body],
    [415, "not-json", { "Content-Type": "application/jsonp", "Content-Length": "14" }, body],
    [400, "bad-body", { "Content-Type": "application/json; charset=utf-8", "Content-Length": "3" }, "{x}"],
  ])("is refused %i %s", async (status, code, headers, raw) => {
    const world = await createApiWorld(opened.store, { opensTeams: true });
    const answer = await world.ask("POST", "/api/teams", { raw, headers: { "Content-Length": "", ...headers } });
    expect([answer.status, answer.json.error.code]).toEqual([status, code]);
  });

  test("is not read before the token is known to be good", async () => {
    const world = await createApiWorld(opened.store);
    expect((await world.ask("POST", "/api/teams", { raw: "{x}", token: "op_x" })).status).toBe(401);
  });
});

describe("addresses", () => {
  test("that aren't in the table are 404, other methods 405 with what is allowed", async () => {
    const world = await createApiWorld(opened.store);
    expect((await world.ask("GET", "/api/nothing")).json.error.code).toBe("not-found");
    const { status, headers } = await world.ask("PUT", "/api/team");
    expect([status, headers.get("allow")]).toEqual([405, "GET"]);
  });

  test("are answered without cache or frames", async () => {
    const { headers } = await (await createApiWorld(opened.store)).ask("GET", "/api/info");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  });
});

test("every answer carries the relay's time to the ms, also a refusal, and apps elsewhere may read it", async () => {
  const Origin = "https://app.example";
  const world = await createApiWorld(opened.store, { allowedOrigins: [Origin] });
  for (const path of ["/api/info", "/api/team", "/api/nothing"]) {
    const { headers } = await world.ask("GET", path, { headers: { Origin } });
    expect(Number(headers.get("first90-now"))).toBe(world.now());
    expect(headers.get("access-control-expose-headers")).toContain("First90-Now");
  }
});

describe("an app on another origin", () => {
  const Origin = "https://app.example";
  test("is answered only where it is on the list", async () => {
    const open = await createApiWorld(opened.store, { allowedOrigins: [Origin] });
    const asked = await open.ask("GET", "/api/info", { headers: { Origin } });
    expect(asked.headers.get("access-control-allow-origin")).toBe(Origin);
    expect(asked.headers.get("vary")).toBe("Origin");
    const before = await open.ask("OPTIONS", "/api/team", { headers: { Origin } });
    const allows = (what: string) => before.headers.get(`access-control-${what}`)?.split(/, ?/);
    expect([before.status, before.headers.get("access-control-allow-origin")]).toEqual([204, Origin]);
    expect(allows("allow-headers")).toEqual(["Authorization", "Content-Type"]);
    expect(new Set(allows("allow-methods"))).toEqual(new Set(routes.map(({ method }) => method)));
    expect(allows("max-age")).toEqual(["86400"]);
    const refused = await open.ask("GET", "/api/team", { headers: { Origin } });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, Origin]);
    for (const other of ["https://other.example", "https://app.example.evil.test", "null"]) {
      const { headers } = await open.ask("GET", "/api/info", { headers: { Origin: other } });
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
    const stranger = await open.ask("OPTIONS", "/api/team", { headers: { Origin: "https://other.example" } });
    expect(stranger.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("is told nothing by a relay without a list", async () => {
    const closed = await createApiWorld(opened.store);
    for (const method of ["GET", "OPTIONS"]) {
      const { headers } = await closed.ask(method, "/api/team", { headers: { Origin } });
      const names = [...headers.keys()];
      expect(names.filter((name) => name.startsWith("access-control-") || name === "vary")).toEqual([]);
    }
  });
});

describe("allowances", () => {
  test("run out and refill", () => {
    let now = 0;
    const limit = createRateLimit({ perSecond: 2, burst: 10 }, () => now);
    for (let count = 0; count < 10; count += 1) expect(limit.take("a", 1)).toBe(0);
    expect(limit.take("a", 1)).toBe(1);
    expect(limit.take("a", 6)).toBe(3);
    expect(limit.take("b", 10)).toBe(0);
    now = 3000;
    expect(limit.take("a", 6)).toBe(0);
    expect(limit.take("a", 1)).toBe(1);
  });

  test("of a crowd are kept in bounded memory, and those in use stay", () => {
    const limit = createRateLimit({ perSecond: 1, burst: 2 }, () => 0);
    for (let count = 0; count < 50_000; count += 1) limit.take(`address ${count}`, 1);
    limit.take("mine", 2);
    for (let count = 0; count < 1000; count += 1) limit.take(`more ${count}`, 1);
    expect(limit.take("mine", 1)).toBe(1);
  });

  test("of a token and of an address are refused with Retry-After; another address goes on", async () => {
    const world = await createApiWorld(opened.store, { requestsPerSecond: 0.1 });
    const from = (address: string) => ({ headers: { "X-Forwarded-For": `1.1.1.1, ${address}` } });
    const statuses = [];
    for (let count = 0; count < 25; count += 1) statuses.push(await world.ask("GET", "/api/info", from("10.0.0.1")));
    const last = statuses.at(-1)!;
    expect([last.status, last.json.error.code]).toEqual([429, "too-many-requests"]);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await world.ask("GET", "/api/info", from("10.0.0.2"))).status).toBe(200);
  });

  test.each([0.01, 0.3, 0.5])("of %d requests a second let each call be made, to whoever waits", async (rate) => {
    const world = await createApiWorld(opened.store, { requestsPerSecond: rate });
    const team = await world.ask("POST", "/api/teams", { token: world.setupCode, body: { zone: "UTC" } });
    expect(team.status).toBe(201);
    const { status } = await world.ask("POST", "/api/teams", { token: `op_${"x".repeat(43)}`, body: { zone: "UTC" } });
    expect(status).toBe(401);
  });

  test("for tokens that aren't known are small", async () => {
    const world = await createApiWorld(opened.store, { requestsPerSecond: 1 });
    const guess = (index: number) => world.ask("GET", "/api/team", { token: `dv_${String(index).padStart(43, "x")}` });
    const statuses = [];
    for (let index = 0; index < 15; index += 1) statuses.push((await guess(index)).status);
    expect(statuses.slice(0, 9)).toEqual(Array(9).fill(401));
    expect(statuses.at(-1)).toBe(429);
  });

  test.each<[string, (world: ApiWorld, address: object) => Promise<unknown>]>([
    [
      "unknown tokens",
      (world, address) => world.ask("GET", "/api/team", { token: `dv_${"x".repeat(43)}`, ...address }),
    ],
    ["no token at all", (world, address) => world.ask("GET", "/api/info", address)],
    ["tokens of no kind", (world, address) => world.ask("GET", "/api/team", { token: "nonsense", ...address })],
  ])("that a stranger uses up with %s don't keep a phone at the same address from anything", async (_, misuse) => {
    const address = { headers: { "X-Forwarded-For": "10.0.0.1" } };
    const world = await createApiWorld(opened.store, { requestsPerSecond: 1 });
    const team = await world.addTeam();
    const { deviceToken: token } = await world.join(team);
    for (let count = 0; count < 250; count += 1) await misuse(world, address);
    // What has come back in the meantime is enough for a small question.
    const small = await Promise.all(Array.from({ length: 20 }, () => world.ask("GET", "/api/info", address)));
    expect(small.at(-1)?.status).toBe(429);
    const body = { revision: 1, dueAt: world.now() + 1000, devices: null };
    const answers = [
      await world.ask("GET", "/api/team", { token, ...address }),
      await world.ask("GET", "/api/info", { token, ...address }),
      await world.ask("PUT", "/api/reminders/i1", { token, body, ...address }),
      // Whoever holds an invite can join as well.
      await world.ask("POST", "/api/join", { token: team.inviteToken, body: { name: "Ben", roles: [] }, ...address }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 201]);
  });
});

test.each<[string, string, Record<string, string>, boolean, number]>([
  ["a proxy on this machine", "127.0.0.1", { "X-Forwarded-For": "6.6.6.6" }, false, 1],
  ["one in a container", "::ffff:172.17.0.1", { "X-Forwarded-For": "6.6.6.6" }, false, 1],
  ["one in the same rack", "10.1.2.3", { Forwarded: "for=6.6.6.6" }, false, 1],
  ["one over IPv6", "fd00::1", { "X-Forwarded-For": "6.6.6.6" }, false, 1],
  ["one that is trusted", "127.0.0.1", { "X-Forwarded-For": "6.6.6.6" }, true, 0],
  ["nobody", "127.0.0.1", {}, false, 0],
  ["a stranger who claims to be one", "203.0.113.9", { "X-Forwarded-For": "6.6.6.6" }, false, 0],
])("requests passed on by %s are warned of once at most", (_, remoteAddress, headers, trustsProxy, lines) => {
  const said: unknown[] = [];
  const hear = untrustedProxyWarning(trustsProxy, (level, event, fields) => void said.push([level, event, fields]));
  const socket = { incoming: { socket: { remoteAddress } as never } };
  for (let count = 0; count < 3; count += 1) hear(new Headers(headers), socket);
  const advice = expect.stringContaining("start with --trust-proxy");
  expect(said).toEqual(Array(lines).fill(["warn", "untrusted-proxy", { advice }]));
  expect(JSON.stringify(said)).not.toContain("6.6.6.6");
});

test("an address is the proxy's word only where the proxy is trusted, and half of IPv6", () => {
  const headers = new Headers({ "X-Forwarded-For": "6.6.6.6, 10.0.0.9" });
  const socket = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } as never } });
  expect(clientAddress(headers, socket("::ffff:127.0.0.1"), false)).toBe("127.0.0.1");
  expect(clientAddress(headers, socket("127.0.0.1"), true)).toBe("10.0.0.9");
  expect(clientAddress(new Headers(), socket("2001:db8:1:2:3:4:5:6"), false)).toBe("2001:db8:1:2");
  expect(clientAddress(new Headers(), socket("2001:db8::6"), false)).toBe("2001:db8:0:0");
  expect(clientAddress(new Headers(), undefined, false)).toBe("unknown");
});

test.each([
  [{ code: "ECONNREFUSED" }, "not-ready"],
  [new AggregateError([Object.assign(new Error("x"), { code: "EHOSTUNREACH" })], ""), "not-ready"],
  [new Error("x", { cause: { code: "40001" } }), "not-ready"],
  [{ code: "ENOSPC" }, "not-ready"],
  [{ message: "could not extend file: No space left on device" }, "not-ready"],
  [{ message: "Client was closed and is not queryable" }, "not-ready"],
  [{ message: "PGlite is closing" }, "not-ready"],
  [{ code: "57P01" }, "not-ready"],
  [{ message: "timeout exceeded when trying to connect" }, "not-ready"],
  [{ code: "23503" }, "unknown-token"],
  [{ code: "42601" }, undefined],
  [{ code: "22021", message: "Connection terminated" }, undefined],
  [{ code: "23505" }, undefined],
  [null, undefined],
  [new TypeError("x"), undefined],
])("a database's %j is answered as %s", (error, code) => {
  expect(databaseTrouble(error)?.code).toBe(code);
});
