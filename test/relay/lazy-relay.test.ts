// Before the database is open, the app is served and the API says "not yet"; afterwards the relay answers; if the
// database goes away, /readyz says so.

import { Hono } from "hono";
import { expect, test } from "vitest";
import { createLazyRelay } from "../../src/relay/lazy-relay.ts";
import type { OpenRelay } from "../../src/relay/open-relay.ts";
import type { RelayOptions } from "../../src/relay/relay-options.ts";
import { createApp } from "../../src/relay/serve/create-app.ts";

const notKept = { "Cache-Control": "no-store" };
const api = new Hono()
  .get("/api/info", (context) => context.json({ relay: "first90" }, 200, notKept))
  .all("*", (context) => context.json({ error: "none" }, 404, notKept));

test("the door opens, answers, reports and closes", async () => {
  let open: (relay: OpenRelay) => void = () => {};
  let isWell = true;
  let isClosed = false;
  const opening = new Promise<OpenRelay>((done) => {
    open = done;
  });
  const door = createLazyRelay(
    { allowedOrigins: ["https://app.example"], metricsToken: null } as unknown as RelayOptions,
    () => {},
    () => opening,
  );
  const app = createApp(null, door);
  const status = async (path: string) => (await app.request(path)).status;
  /** Every answer, whoever gives it, is protected and not cached. */
  const expectProtected = async () => {
    for (const path of ["/api/info", "/api/nothing", "/healthz", "/readyz", "/metrics", "/nowhere.js"]) {
      const { headers } = await app.request(path);
      const names = ["x-content-type-options", "referrer-policy", "cache-control"];
      const sent = names.map((name) => headers.get(name));
      expect([path, ...sent]).toEqual([path, "nosniff", "no-referrer", "no-store"]);
    }
  };

  const words = door.open("http://localhost");
  const early = await app.request("/api/info");
  expect([early.status, early.headers.get("retry-after")]).toEqual([503, "2"]);
  expect((await early.json()).error.code).toBe("not-ready");
  // An app on another origin must be able to read that it is too early.
  const Origin = "https://app.example";
  const from = await app.request("/api/info", { headers: { Origin } });
  expect([from.status, from.headers.get("access-control-allow-origin")]).toEqual([503, Origin]);
  const before = await app.request("/api/team", { method: "OPTIONS", headers: { Origin } });
  expect([before.status, before.headers.get("access-control-allow-origin")]).toEqual([204, Origin]);
  expect([await status("/healthz"), await status("/readyz"), await status("/metrics")]).toEqual([200, 503, 403]);
  await expectProtected();

  open({
    api,
    words: ["ready"],
    trouble: async () => (isWell ? null : "The database isn’t answering."),
    close: async () => {
      isClosed = true;
    },
  });
  expect(await words).toEqual(["ready"]);
  expect(await (await app.request("/api/info")).json()).toEqual({ relay: "first90" });
  expect(await status("/readyz")).toBe(200);
  await expectProtected();
  isWell = false;
  expect(await status("/readyz")).toBe(503);
  await door.close();
  expect([isClosed, await status("/api/info")]).toEqual([true, 503]);
});

test("without a relay the API is a 404 in JSON, without an app everything else is", async () => {
  const alone = await createApp("no-folder").request("/api/info");
  expect([alone.status, (await alone.json()).error.message]).toEqual([404, "No relay runs here."]);
  expect((await createApp(null).request("/team")).status).toBe(404);
});

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const token = "a-token-of-enough-letters";

test.each<[string, string, Record<string, string>, string | null, number]>([
  ["this machine", "127.0.0.1", {}, null, 200],
  ["this machine over IPv6", "::1", {}, null, 200],
  ["this machine, where a token is set too", "::ffff:127.0.0.1", {}, token, 200],
  ["a stranger", "203.0.113.9", {}, null, 403],
  ["the same network", "10.0.0.7", {}, null, 403],
  ["a stranger through a proxy on this machine", "127.0.0.1", { "X-Forwarded-For": "203.0.113.9" }, null, 403],
  ["the same through another proxy", "127.0.0.1", { Forwarded: "for=203.0.113.9" }, null, 403],
  ["whoever has the token", "203.0.113.9", { Authorization: `Bearer ${token}` }, token, 200],
  ["the same through a proxy", "127.0.0.1", { Authorization: `Bearer ${token}`, Via: "1.1 proxy" }, token, 200],
  ["another token", "203.0.113.9", { Authorization: `Bearer ${token}s` }, token, 403],
  ["a token where none is set", "203.0.113.9", { Authorization: "Bearer null" }, null, 403],
])("metrics asked for by %s", async (_, address, headers, metricsToken, status) => {
  const options = { allowedOrigins: [], metricsToken } as unknown as RelayOptions;
  const app = createApp(
    null,
    createLazyRelay(options, () => {}),
  );
  const response = await app.request("/metrics", { headers }, from(address));
  expect(response.status).toBe(status);
  if (status === 200)
    expect(await response.text()).toMatch(/^first90_build_info\{version="[\d.]+",node="24[\d.]+"\} 1$/m);
});
