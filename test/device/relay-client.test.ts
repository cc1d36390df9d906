// What the client makes of a relay's answers, and of anything else that may answer in its place.

import { describe, expect, test } from "vitest";
import type { RelayCall } from "../../src/actions/ports/relay-ports.ts";
import { createRelayClient } from "../../src/device/relay-client.ts";

const call: RelayCall<string> = {
  method: "PUT",
  path: "/api/thing",
  token: "dv_secret",
  body: { some: 1 },
  read: (json) => (json as { word?: string } | null)?.word ?? (json === null ? "nothing" : null),
};

const clientOf = (answer: (url: string, init: RequestInit) => Promise<Response>, patienceMs = 60_000) => {
  let now = 0;
  const steady = (): number => {
    now += 20;
    return now;
  };
  return createRelayClient({ fetch: answer, steady, wall: () => 10_000, patienceMs });
};
const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });

describe("a call", () => {
  test("carries its token in a header and never in the address, and follows no redirect", async () => {
    const sent: [string, RequestInit][] = [];
    const client = clientOf(async (url, init) => {
      sent.push([url, init]);
      return json(200, { word: "yes" });
    });
    expect(await client.ask("https://relay.example", call)).toEqual({ type: "ok", value: "yes", tookMs: 20 });
    const [[url, init] = ["", {}]] = sent;
    expect(url).toBe("https://relay.example/api/thing");
    expect(init).toMatchObject({ method: "PUT", redirect: "error", credentials: "omit", body: '{"some":1}' });
    expect(init.headers).toEqual({ Authorization: "Bearer dv_secret", "Content-Type": "application/json" });
  });

  test("measures the relay's clock by the time on its answer, whichever that is, and how sharply", async () => {
    const headers = { "First90-Now": "430000" };
    const told = (response: Response) => clientOf(async () => response).ask("https://relay.example", call);
    const clock = { aheadMs: 420_010, withinMs: 10, at: 10_000 };
    expect(await told(new Response('{"word":"yes"}', { headers }))).toMatchObject({ type: "ok", clock });
    const no = JSON.stringify({ error: { code: "not-fired", message: "Not yet." } });
    expect(await told(new Response(no, { status: 409, headers }))).toMatchObject({ type: "refused", clock });
    for (const wrong of ["", "soon", "-5", "1e9", "12345678901234567890"]) {
      const answer = await told(new Response('{"word":"yes"}', { headers: { "First90-Now": wrong } }));
      expect(answer).toEqual({ type: "ok", value: "yes", tookMs: 20 });
    }
  });

  test.each([
    ["204", () => new Response(null, { status: 204 }), { type: "ok", value: "nothing" }],
    [
      "a refusal in the relay's words",
      () => json(409, { error: { code: "not-fired", message: "Not yet." } }),
      { type: "refused", status: 409, message: "Not yet.", code: "not-fired" },
    ],
    ["429", () => json(429, {}), { type: "later", why: "busy" }],
    [
      "429 with the relay's words",
      () => json(429, { error: { code: "too-many-requests", message: "Wait 12 min." } }),
      { type: "later", why: "busy", message: "Wait 12 min." },
    ],
    ["408", () => json(408, {}), { type: "later", why: "busy" }],
    ["503 while it starts", () => json(503, {}), { type: "later", why: "busy" }],
    ["500", () => json(500, {}), { type: "later", why: "broken" }],
    ["502 of a proxy", () => new Response("<h1>Bad gateway</h1>", { status: 502 }), { type: "later", why: "broken" }],
    ["404 of a web server", () => new Response("<h1>Not found</h1>", { status: 404 }), { type: "stranger" }],
    ["a page that isn't ours", () => new Response("<!doctype html>"), { type: "stranger" }],
    ["JSON that isn't ours", () => json(200, { other: true }), { type: "stranger" }],
    ["an endless text", () => new Response(`"${"x".repeat(600_000)}"`), { type: "stranger" }],
  ])("that is answered with %s", async (_name, answer, outcome) => {
    expect(await clientOf(async () => answer()).ask("https://relay.example", call)).toMatchObject(outcome);
  });

  test("that finds nobody can be made later", async () => {
    const client = clientOf(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await client.ask("https://relay.example", call)).toEqual({ type: "later", why: "unreachable" });
  });

  test("that is never answered is given up", async () => {
    const client = clientOf(
      (_url, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted")))),
      20,
    );
    expect(await client.ask("https://relay.example", call)).toEqual({ type: "later", why: "timeout" });
  });
});
