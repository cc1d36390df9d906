// The plugin refuses a build whose files import each other.

import { expect, test } from "vitest";
import { findCircle } from "../../build/no-circles.ts";

const among = (imports: Readonly<Record<string, readonly string[]>>) =>
  findCircle((file) => imports[file] ?? [], Object.keys(imports));

test("finds the way round, however long", () => {
  expect(among({ start: ["logs"], logs: ["carry"], carry: ["later"], later: ["logs"] })).toEqual([
    "logs",
    "carry",
    "later",
    "logs",
  ]);
  expect(among({ self: ["self"] })).toEqual(["self", "self"]);
});

test("lets files share others", () => {
  expect(among({ a: ["c", "b"], b: ["c"], c: [] })).toBeNull();
});
