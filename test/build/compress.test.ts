// The copies that the server sends unchanged must decode to the very same bytes, and be identical for the same build.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFolder } from "../../build/compress.ts";

const texts = ["index.html", "sw.js", "assets/a.js", "assets/a.css", "i.svg", "d.json", "m.webmanifest", "t.txt"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "first90-compress-"));
  mkdirSync(join(folder, "assets/folder.js"), { recursive: true });
  for (const name of texts) writeFileSync(join(folder, name), `${name} `.repeat(100));
  for (const name of ["icon.png", "assets/a.js.map", "font.woff2"]) writeFileSync(join(folder, name), "as it is");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("each text gets a smaller copy of the same content, and nothing else gets one", async () => {
  expect([...(await compressFolder(folder))].sort()).toEqual([...texts].sort());
  for (const name of texts) {
    const content = readFileSync(join(folder, name));
    const copy = readFileSync(join(folder, `${name}.br`));
    expect(copy.length).toBeLessThan(content.length / 4);
    expect(brotliDecompressSync(copy)).toEqual(content);
  }
  const copies = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".br"));
  expect(copies).toHaveLength(texts.length);
});

test("a second run gives the same bytes and compresses no copy again", async () => {
  const first = await compressFolder(folder);
  const before = first.map((name) => readFileSync(join(folder, `${name}.br`)));
  expect(await compressFolder(folder)).toEqual(first);
  expect(first.map((name) => readFileSync(join(folder, `${name}.br`)))).toEqual(before);
});

test("an empty text gets a copy that is empty when opened", async () => {
  writeFileSync(join(folder, "empty.txt"), "");
  await compressFolder(folder);
  expect(brotliDecompressSync(readFileSync(join(folder, "empty.txt.br"))).length).toBe(0);
});
