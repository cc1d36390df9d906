// The table keeps the first screen small: it must count everything that loads at once, and fail when it is too much.

import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { brotli } from "../../build/compress.ts";
import { measureBuild } from "../../build/size-table.ts";

let dist: string;
const write = (name: string, content: string | Buffer): void => writeFileSync(join(dist, name), content);
const sent = (content: string): number => brotli(Buffer.from(content)).length;

const page = `<!doctype html><link rel="icon" href="/icon.png"><link rel="manifest" href="/m.webmanifest">
<link rel="stylesheet" href="/assets/main.css"><link rel="modulepreload" crossorigin href="/assets/early.js">
<script>let inlined = 1 < 2;</script><script type="module" crossorigin src="/assets/main.js"></script>`;
const main = 'import{a}from"./shared.js";const later=()=>import("./lazy.js");export{later,a};';
const shared = 'export{b as a}from"./deep.js";';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "first90-size-"));
  mkdirSync(join(dist, "assets"));
  write("index.html", page);
  write("assets/main.js", main);
  write("assets/main.css", "p{margin:0}");
  write("assets/early.js", "export{};");
  write("assets/shared.js", shared);
  write("assets/deep.js", "export const b=1;");
  write("assets/lazy.js", 'import"./main.js";export const lazy=1;');
  write("icon.png", Buffer.from([1, 2, 3]));
  write("m.webmanifest", "{}");
  write("sw.js", worker(precached.map((url) => `{"revision":"abc","url":"${url}"}`)));
});
afterEach(() => rmSync(dist, { recursive: true }));

const precached = ["index.html", "assets/main.js", "assets/shared.js", "assets/lazy.js", "icon.png"];
const worker = (entries: readonly string[]): string =>
  `const q={url:"not-a-file"},p=f([${entries.join(",")}]);self.g={method:"GET",url:"nor-this"};`;
const names = (group: string): readonly string[] =>
  measureBuild(dist)
    .files.filter((file) => file.group === group)
    .map(({ name }) => name);

describe("what is counted", () => {
  test("the first screen is the page and all that it loads at once, imports of imports too", () => {
    expect(names("first screen")).toEqual([
      "assets/deep.js",
      "assets/early.js",
      "assets/main.css",
      "assets/main.js",
      "assets/shared.js",
      "index.html",
    ]);
    expect(names("worker")).toEqual(["sw.js"]);
    expect(names("rest")).toEqual(["assets/lazy.js", "icon.png"]);
  });

  test("bytes are those that are sent: compressed for texts, as they are for pictures", () => {
    const { files } = measureBuild(dist);
    const find = (name: string) => files.find((file) => file.name === name);
    expect(find("assets/main.js")).toMatchObject({ rawBytes: main.length, brotliBytes: sent(main) });
    expect(find("icon.png")).toMatchObject({ rawBytes: 3, brotliBytes: 3 });
  });

  test("the totals add up, the inlined script among the boot JavaScript", () => {
    const { files, ...totals } = measureBuild(dist);
    const total = (...wanted: readonly string[]): number =>
      files.filter(({ name }) => wanted.includes(name)).reduce((sum, { brotliBytes }) => sum + brotliBytes, 0);
    const scripts = ["assets/main.js", "assets/early.js", "assets/shared.js", "assets/deep.js"];
    expect(totals).toEqual({
      firstScreenBytes: total(...scripts, "assets/main.css", "index.html"),
      bootScriptBytes: total(...scripts) + sent("let inlined = 1 < 2;"),
      precacheBytes: total(...precached),
      quietBytes: 0,
    });
  });
});

test("what is for practising is counted apart, because nobody waits for it", () => {
  const before = measureBuild(dist).precacheBytes;
  mkdirSync(join(dist, "assets/quiet"));
  write("assets/quiet/drill.js", "export const drill=1;");
  write("sw.js", worker([...precached, "assets/quiet/drill.js"].map((url) => `{"revision":null,"url":"${url}"}`)));
  expect(measureBuild(dist).precacheBytes).toBe(before);
  expect(measureBuild(dist).quietBytes).toBe(sent("export const drill=1;"));
  expect(names("quiet")).toEqual(["assets/quiet/drill.js"]);
});

describe("the precache list", () => {
  test.each([
    ["quoted", (url: string) => `{"revision":null,"url":"${url}"}`],
    ["bare", (url: string) => `{revision:null,url:"${url}"}`],
    ["turned round", (url: string) => `{url:"${url}",revision:"abc"}`],
    ["with back-ticks", (url: string) => `{revision:\`abc\`,url:\`${url}\`}`],
    ["with single quotes and spaces", (url: string) => `{ 'url': '/${url}', 'revision': null }`],
  ])("is read when it is written %s", (_how, entry) => {
    const before = measureBuild(dist).precacheBytes;
    write("sw.js", worker(precached.map(entry)));
    expect(measureBuild(dist).precacheBytes).toBe(before);
  });

  test("that can't be found is a defect of the build, not an empty precache", () => {
    write("sw.js", "self.p=[];");
    expect(() => measureBuild(dist)).toThrow("The worker's precache list could not be read from sw.js.");
  });

  test("that names a missing file is refused with that name", () => {
    rmSync(join(dist, "assets/lazy.js"));
    expect(() => measureBuild(dist)).toThrow("has no assets/lazy.js");
  });
});

describe("the program", () => {
  const root = resolve(import.meta.dirname, "../..");
  const run = (folder: string) => {
    const args = ["--disable-warning=ExperimentalWarning", "build/size-table.ts", folder];
    return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  };

  test("prints files, totals and limits, and ends well within them", () => {
    const { status, stdout, stderr } = run(dist);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^first screen +raw +brotli$/m);
    expect(stdout).toMatch(/^first screen +\d+\.\d kB of 20\.0 kB$/m);
    expect(stdout).toMatch(/^boot JavaScript +\d+\.\d kB of 25\.0 kB$/m);
    expect(stdout).toMatch(/^whole precache +\d+\.\d kB of 250\.0 kB$/m);
  });

  test("fails where a limit is passed, and names it", () => {
    write("assets/main.css", randomBytes(21_000).toString("hex"));
    write("assets/deep.js", `//${randomBytes(10_000).toString("hex")}`);
    const { status, stdout } = run(dist);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^first screen .* OVER THE LIMIT$/m);
    expect(stdout).not.toMatch(/^(boot|whole) .* OVER/m);
  });

  test("says in one sentence that there is no build", () => {
    const { status, stderr } = run(join(dist, "nothing"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.* has no index\.html: run "npm run build" first[^\n]*\n$/);
  });
});
