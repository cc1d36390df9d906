// One name for one thing: a search, or the editor's import, finds the one that was meant.

import { expect, test } from "vitest";
import { sources, textOf } from "./kit/app/house.ts";

/** The relay is a program of its own, and each story of a drill exports the same parts. */
const apart = /^relay\/|-story\.ts$/;

const sharedNames = (files: readonly (readonly [file: string, text: string])[]): readonly string[] => {
  const homes = Map.groupBy(
    files.flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:interface|type|const|function|class) (\w+)/gm)].map(([, name = ""]) => ({
        name,
        file,
      })),
    ),
    ({ name }) => name,
  );
  return [...homes].flatMap(([name, at]) => (new Set(at.map(({ file }) => file)).size > 1 ? [name] : [])).sort();
};

test("no exported name stands for two things", () => {
  const files = sources.filter((file) => !apart.test(file)).map((file) => [file, textOf(file)] as const);
  expect(files.length).toBeGreaterThan(500);
  expect(sharedNames(files)).toEqual([]);
});

test("a planted second one is found, a type with its list isn't", () => {
  const roles = "export const roleIds = [];\nexport type RoleId = string;";
  expect(
    sharedNames([
      ["a.ts", roles],
      ["b.ts", "export interface RoleId {}"],
    ]),
  ).toEqual(["RoleId"]);
  expect(sharedNames([["a.ts", "export const Shown = 1;\nexport type Shown = 1;"]])).toEqual([]);
});
