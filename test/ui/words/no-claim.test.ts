// The app copies and shares; whether anything was posted, only people know. No sentence about updates claims more.

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../../../src");

/** Every sentence in quotes of a folder's files, with its file. */
const sentences = (folder: string): readonly string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) =>
      readFileSync(join(src, folder, name), "utf8")
        .split("\n")
        .filter((line) => !/^\s*(\/\/|\*|\/\*\*|import )/.test(line))
        .flatMap((line) => [...line.matchAll(/"([^"]*)"|`([^`]*)`/g)].map(([, plain, filled]) => plain ?? filled ?? ""))
        .map((sentence) => `${folder}/${name}: ${sentence}`),
    );

const claims = [
  /left (?:this|the) (?:phone|app)/i,
  /updates? (?:was |were |has been |have been )?sent/i,
  /\b(?:none|no update|not|\d+) sent\b/i,
  /\$\{[^}]*\} sent\b/,
  /as it was sent/i,
  /sent updates/i,
  /what was sent/i,
];

test("no word of screens, views and files says that an update was sent", () => {
  const all = ["ui/words", "formats", "domain/views"].flatMap(sentences);
  expect(all.length).toBeGreaterThan(1_000);
  // The relay really does send its pushes.
  const own = all.filter((sentence) => !/^ui\/words\/(?:push|surprise)\.ts/.test(sentence));
  expect(own.filter((sentence) => claims.some((claim) => claim.test(sentence)))).toEqual([]);
  expect(claims.some((claim) => claim.test("formats/x.ts: 2 updates sent"))).toBe(true);
});
