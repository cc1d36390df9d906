import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressFolder } from "../../build/compress.ts";
import { createApp } from "../../src/relay/create-app.ts";

const page =
  "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; script-src 'self' 'sha256-abc='\" /><p>home</p>";

let dist: string;
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  createApp(dist).request(`http://localhost${path}`, { headers, method });

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "first90-relay-"));
  mkdirSync(join(dist, "assets"));
  writeFileSync(join(dist, "index.html"), page);
  writeFileSync(join(dist, "sw.js"), "self.skipWaiting();".repeat(50));
  writeFileSync(join(dist, "assets", "main-abc123.js"), "export const a = 1;".repeat(50));
  writeFileSync(join(dist, "icon.png"), Buffer.from([137, 80, 78, 71]));
  writeFileSync(join(dist, ".secret"), "hidden");
  writeFileSync(join(dist, "..", "first90-outside.txt"), "outside");
  await compressFolder(dist);
});
afterAll(() => {
  rmSync(dist, { recursive: true });
  rmSync(join(dist, "..", "first90-outside.txt"));
});

describe("the server", () => {
  test.each(["/", "/incident/abc", "/incident/abc/first", "/cards", "/review", "/nowhere"])(
    "answers the route %s with the page and its policy",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(page);
      expect(response.headers.get("content-security-policy")).toBe(
        "default-src 'self'; script-src 'self' 'sha256-abc='; frame-ancestors 'none'",
      );
      expect(response.headers.get("cache-control")).toBe("no-cache");
    },
  );

  test("sends the brotli copy where it is accepted, the plain file elsewhere", async () => {
    const compressed = await get("/sw.js", { "accept-encoding": "gzip, br" });
    expect(compressed.headers.get("content-encoding")).toBe("br");
    expect(compressed.headers.get("vary")).toBe("Accept-Encoding");
    const plain = await get("/sw.js", { "accept-encoding": "gzip, br;q=0" });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(brotliDecompressSync(Buffer.from(await compressed.arrayBuffer())).toString()).toBe(await plain.text());
  });

  test("lets hashed files be kept for a year and asks again for everything else", async () => {
    expect((await get("/assets/main-abc123.js")).headers.get("cache-control")).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await get("/sw.js")).headers.get("cache-control")).toBe("no-cache");
  });

  test("answers 304 to a tag it gave, and the file again once it has changed", async () => {
    const tag = (await get("/sw.js")).headers.get("etag") ?? "";
    expect((await get("/sw.js", { "if-none-match": tag })).status).toBe(304);
    expect((await get("/sw.js", { "if-none-match": '"another"' })).status).toBe(200);
  });

  test.each([
    "/missing.js",
    "/assets/",
    "/.secret",
    "/assets/../.secret",
    "/%2e%2e/first90-outside.txt",
    "/..%2ffirst90-outside.txt",
    "/..%5cfirst90-outside.txt",
    "/sw.js.br",
    "/icon%00.png",
    "/%zz.js",
  ])("gives nothing away under %s", async (path) => {
    const response = await get(path);
    const text = await response.text();
    expect(text).not.toContain("outside");
    expect(text).not.toContain("hidden");
    expect([200, 404]).toContain(response.status);
    if (response.status === 200) expect(text).toBe(page);
  });

  test("answers HEAD without a body and refuses what would change something", async () => {
    const head = await get("/icon.png", {}, "HEAD");
    expect(head.headers.get("content-length")).toBe("4");
    expect(await head.text()).toBe("");
    const post = await get("/", {}, "POST");
    expect(post.status).toBe(405);
    expect(post.headers.get("allow")).toBe("GET, HEAD");
  });

  test("says that it is well, and sends its protective headers with everything", async () => {
    for (const path of ["/healthz", "/", "/missing.js"]) {
      const response = await get(path);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    }
    expect(await (await get("/healthz")).text()).toBe("ok");
  });
});
