// Additions must be tested: the tests of its kind name each member of these closed lists.

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { moveNames } from "../src/domain/words/move-names.ts";
import { textOf } from "./kit/app/house.ts";

const testsIn = (folder: string): readonly { readonly file: string; readonly text: string }[] => {
  const path = resolve(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => ({ file, text: readFileSync(resolve(path, file), "utf8") }));
};

/** The members of a union of { type } in a file of src/. */
const typesOf = (file: string, union: string): readonly string[] => {
  const [, body = ""] = new RegExp(`export type ${union} =([\\s\\S]*?);\\n\\n`).exec(textOf(file)) ?? [];
  return [...body.matchAll(/readonly type: "([\w-]+)"/g)].map(([, type = ""]) => type);
};

test("every next move is named by a test of the next moves", () => {
  const text = testsIn("domain/views/next-moves")
    .map((one) => one.text)
    .join("\n");
  const moves = Object.keys(moveNames);
  expect(moves).toEqual(expect.arrayContaining([...typesOf("domain/views/next-moves/move.ts", "MoveAbout")]));
  expect(moves.length).toBeGreaterThan(25);
  expect(moves.filter((move) => !text.includes(`"${move}"`))).toEqual([]);
});

test("every trouble with storage has tests of its own, and its words", () => {
  const problems = typesOf("actions/ports/storage-port.ts", "StorageProblem");
  expect(problems.length).toBeGreaterThan(5);
  expect(
    testsIn("storage/problems")
      .map(({ file }) => file.replace(".test.ts", ""))
      .sort(),
  ).toEqual([...problems].sort());
  const words = textOf("ui/words/notices.ts");
  expect(problems.filter((problem) => !new RegExp(`\\b${problem}\\b`).test(words))).toEqual([]);
});
