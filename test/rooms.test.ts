// Rooms below the top level: few enough to read at a glance, and importing in one direction only.

import { describe, expect, test } from "vitest";
import { edges, sources } from "./kit/app/house.ts";

/** How many rooms a folder may have. A file directly in the folder counts as one. */
const limits: Readonly<Record<string, number>> = { actions: 12, domain: 10, formats: 12, storage: 6, ui: 8, worker: 5 };

/** The room of a file within its folder: "actions/update/post-update.ts" is in "update". */
const roomOf = (folder: string, file: string): string => file.slice(folder.length + 1).split("/")[0] ?? "";

const importsWithin = (folder: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { file, from, to } of edges) {
    const [room, other] = [roomOf(folder, file), roomOf(folder, to)];
    if (from !== folder || !to.startsWith(`${folder}/`) || room === other) continue;
    found.set(room, (found.get(room) ?? new Set()).add(other));
  }
  return found;
};

/** Returns the rooms that can reach themselves through imports; empty if there are none. */
const circleIn = (imports: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const reached = (room: string): ReadonlySet<string> => {
    const seen = new Set(imports.get(room));
    for (const one of seen) for (const next of imports.get(one) ?? []) seen.add(next);
    return seen;
  };
  return [...imports.keys()].filter((room) => reached(room).has(room));
};

describe.each(Object.entries(limits))("the rooms of %s", (folder, limit) => {
  const rooms = new Set(sources.filter((file) => file.startsWith(`${folder}/`)).map((file) => roomOf(folder, file)));

  test(`are at most ${limit}`, () => {
    expect(rooms.size).toBeGreaterThan(1);
    expect([...rooms].sort().slice(limit)).toEqual([]);
  });

  test("import one way", () => {
    const imports = importsWithin(folder);
    expect(imports.size).toBeGreaterThan(0);
    expect(circleIn(imports)).toEqual([]);
  });
});

test.each(["relay", "practice/ui", "practice/actions", "practice/domain"])("the rooms of %s import one way", (folder) =>
  expect(circleIn(importsWithin(folder))).toEqual([]),
);

test("a planted way back is found", () => {
  const planted = new Map([
    ["log", new Set(["database"])],
    ["database", new Set(["kept"])],
    ["kept", new Set(["log"])],
    ["start", new Set(["log"])],
  ]);
  expect(circleIn(planted)).toEqual(["log", "database", "kept"]);
});
