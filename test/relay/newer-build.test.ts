// The folder is swapped for a newer build while the server runs: it must not serve anything of the old one.

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFolder } from "../../build/compress.ts";
import { createApp } from "../../src/relay/serve/create-app.ts";
import { type BuiltApp, createBuiltApp, pageWith } from "./kit/built-app.ts";

let built: BuiltApp;
beforeEach(async () => {
  built = await createBuiltApp();
});
afterEach(() => built.remove());

test("a changed file has a new tag and new bytes", async () => {
  const app = createApp(built.dist);
  const tag = (await app.request("/sw.js")).headers.get("etag") ?? "";
  expect((await app.request("/sw.js", { headers: { "if-none-match": tag } })).status).toBe(304);
  writeFileSync(join(built.dist, "sw.js"), "self.newer = 1;");
  const after = await app.request("/sw.js", { headers: { "if-none-match": tag } });
  expect([after.status, await after.text()]).toEqual([200, "self.newer = 1;"]);
});

test("a changed page brings its own policy", async () => {
  const app = createApp(built.dist);
  await app.request("/");
  writeFileSync(join(built.dist, "index.html"), pageWith("newer", "default-src 'self' 'sha256-newer='"));
  await compressFolder(built.dist);
  const after = await app.request("/");
  expect(await after.text()).toContain("newer");
  expect(after.headers.get("content-security-policy")).toBe(
    "default-src 'self' 'sha256-newer='; frame-ancestors 'none'",
  );
});

test("a file that is gone is gone, its compressed copy left behind or not", async () => {
  const app = createApp(built.dist);
  const headers = { "accept-encoding": "br" };
  expect((await app.request("/sw.js", { headers })).status).toBe(200);
  rmSync(join(built.dist, "sw.js"));
  expect((await app.request("/sw.js", { headers })).status).toBe(404);
});

test("a page that names no policy gets the strict one, not none", async () => {
  writeFileSync(join(built.dist, "index.html"), "<p>bare</p>");
  const response = await createApp(built.dist).request("/");
  expect(response.headers.get("content-security-policy")).toBe("default-src 'self'; frame-ancestors 'none'");
});

test("a policy over several lines becomes one header line", async () => {
  const page = pageWith("home", "default-src &#39;self&#39;;\n  img-src data: ;");
  writeFileSync(join(built.dist, "index.html"), page);
  const response = await createApp(built.dist).request("/");
  expect(response.headers.get("content-security-policy")).toBe(
    "default-src 'self'; img-src data:; frame-ancestors 'none'",
  );
});
