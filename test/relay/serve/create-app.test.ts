// The handlers with no socket: which file answers, and with which headers.

import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../../src/relay/serve/create-app.ts";
import { type BuiltApp, createBuiltApp, pageWith, policy } from "../kit/built-app.ts";

let built: BuiltApp;
beforeAll(async () => {
  built = await createBuiltApp();
});
afterAll(() => built.remove());

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  createApp(built.dist).request(`http://localhost${path}`, { headers, method });
const br = { "accept-encoding": "gzip, br" };

describe("a route of the app", () => {
  test.each([
    "/",
    "/index.html",
    "/incident/abc",
    "/incident/a.b/first",
    "/cards",
    "/drills",
    "/review/",
    "/team?from=home",
    "/nowhere",
  ])("%s is answered with the page and its policy", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(pageWith("home"));
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toBe(`${policy}; frame-ancestors 'none'`);
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });
});

describe("a file", () => {
  test("is sent as its brotli copy where that is accepted", async () => {
    const compressed = await get("/sw.js", br);
    const body = Buffer.from(await compressed.arrayBuffer());
    expect(compressed.headers.get("content-encoding")).toBe("br");
    expect(compressed.headers.get("vary")).toBe("Accept-Encoding");
    expect(compressed.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(compressed.headers.get("content-length")).toBe(String(body.length));
    expect(brotliDecompressSync(body).toString()).toBe("self.skipWaiting();".repeat(50));
  });

  test("is sent plain elsewhere, under another tag", async () => {
    const plain = await get("/sw.js", { "accept-encoding": "gzip, br;q=0" });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(plain.headers.get("vary")).toBe("Accept-Encoding");
    expect(plain.headers.get("content-length")).toBe("950");
    expect(plain.headers.get("etag")).not.toBe((await get("/sw.js", br)).headers.get("etag"));
  });

  test("goes as it is where it has no compressed copy", async () => {
    const icon = await get("/icon.png", br);
    expect(icon.headers.get("content-encoding")).toBeNull();
    expect(icon.headers.get("content-type")).toBe("image/png");
    expect([...new Uint8Array(await icon.arrayBuffer())]).toEqual([137, 80, 78, 71]);
  });

  test.each([
    ["/assets/main-abc123.js", "public, max-age=31536000, immutable"],
    ["/assets/main-abc123.css", "public, max-age=31536000, immutable"],
    ["/assets/no-extension", "no-cache"],
    ["/sw.js", "no-cache"],
    ["/manifest.webmanifest", "no-cache"],
    ["/icon.png", "no-cache"],
    ["/assets/missing.js", "no-store"],
  ])("%s is kept as %s", async (path, kept) => {
    expect((await get(path)).headers.get("cache-control")).toBe(kept);
  });

  test("answers 304 to the tag that it gave, compressed or not, and to no other", async () => {
    for (const encoding of [{}, br]) {
      const tag = (await get("/sw.js", encoding)).headers.get("etag") ?? "";
      expect(tag).toMatch(/^"[\w-]{27}"$/);
      const same = await get("/sw.js", { ...encoding, "if-none-match": `"other", W/${tag}` });
      expect(same.status).toBe(304);
      expect(same.headers.get("etag")).toBe(tag);
      expect(same.headers.get("cache-control")).toBe("no-cache");
      expect(await same.text()).toBe("");
      expect((await get("/sw.js", { ...encoding, "if-none-match": '"other"' })).status).toBe(200);
    }
  });
});

describe("what is not for the world", () => {
  test.each([
    "/missing.js",
    "/assets/missing.css",
    "/.secret",
    "/.secret.txt",
    "/assets/../.secret.txt",
    "/..%2foutside.txt",
    "/..%2Foutside",
    "/assets/..%2f..%2foutside.txt",
    "/%2e%2e%2foutside.txt",
    "/..%5coutside.txt",
    "/%2e%2e/outside.txt",
    "/../outside.txt",
    "/icon%00.png",
    "/icon.png%00.js",
    "/%00",
    "/%zz.js",
    "/C:%2foutside.txt",
    "/sw.js.br",
    "/index.html.br",
    "/notes.unknown",
    "/constructor.constructor",
  ])("%s is answered 404 with a short text", async (path) => {
    const response = await get(path, br);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("There is no such file.");
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("%s is refused with what is allowed", async (method) => {
    for (const path of ["/", "/sw.js", "/healthz"]) {
      const response = await get(path, {}, method);
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD");
    }
  });
});

test.each(["/readyz", "/metrics"])("%s is read, and nothing else", async (path) => {
  const asked: string[] = [];
  const relay = {
    answer: async ({ method }: Request) => {
      asked.push(method);
      return new Response("ready");
    },
  };
  const statusOf = async (method: string) =>
    (await createApp(built.dist, relay).request(`http://localhost${path}`, { method })).status;
  const statuses = await Promise.all(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"].map(statusOf));
  expect(statuses).toEqual([200, 200, 405, 405, 405, 405, 405]);
  expect(asked).toEqual(["GET", "HEAD"]);
});

test("HEAD says what GET would send, without the body", async () => {
  const head = await get("/sw.js", br, "HEAD");
  const full = await get("/sw.js", br);
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(full.headers));
  expect(await head.text()).toBe("");
});

test("the server says that it is well", async () => {
  const response = await get("/healthz");
  expect([response.status, await response.text()]).toEqual([200, "ok"]);
});

test.each([
  ["/", "GET"],
  ["/sw.js", "GET"],
  ["/healthz", "GET"],
  ["/missing.js", "GET"],
  ["/", "POST"],
  ["/sw.js", "HEAD"],
  ["/api/info", "GET"],
])("the protective headers go with %s, %s", async (path, method) => {
  const { headers } = await get(path, {}, method);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  const permissions = headers.get("permissions-policy") ?? "";
  expect(permissions).toContain("camera=(self), screen-wake-lock=(self)");
  expect(permissions).toContain("geolocation=(), microphone=()");
});

test("no other site may put what comes from here into its pages", async () => {
  for (const path of ["/", "/sw.js", "/icon.png", "/healthz", "/missing.js"])
    expect((await get(path)).headers.get("cross-origin-resource-policy")).toBe("same-origin");
});

test.each([
  ["https://first90.example.org/", "max-age=31536000"],
  ["https://first90.example.org:8443/sw.js", "max-age=31536000"],
  ["https://first90.example.org/missing.js", "max-age=31536000"],
  ["http://first90.example.org/", null],
  ["https://localhost:8090/", null],
  ["https://app.localhost/", null],
  ["https://127.0.0.1/", null],
  ["https://192.168.1.20:8090/", null],
  ["https://[::1]/", null],
])("%s is told to stay on HTTPS: %s", async (url, told) => {
  const { headers } = await createApp(built.dist).request(url);
  expect(headers.get("strict-transport-security")).toBe(told);
});

test("no other header comes along: one that forces HTTPS would close plain HTTP on every port of localhost", async () => {
  const { headers } = await get("/healthz");
  expect([...headers.keys()].sort()).toEqual([
    "cache-control",
    "content-type",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
  ]);
});
