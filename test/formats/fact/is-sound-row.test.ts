// The database's door lets in exactly what the schemas let in.

import fc from "fast-check";
import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { factProblem } from "../../../src/formats/fact/fact-problem.ts";
import { isSoundRow } from "../../../src/formats/fact/is-sound-row.ts";
import { isPackShaped } from "../../../src/formats/pack/pack-shape.ts";
import { wildLog } from "../../kit/random/arbitraries.ts";
import { oneOfEach, wrongRows } from "../../kit/random/wrong-rows.ts";

// Cards and stories are checked elsewhere: see pack-shape.ts and admit-rows.ts.
const isLong = (what: string): boolean => /data\.(pack|scenario) =|pack.frozen.\d data = \{/.test(what);

test.each(Object.keys(knownFactTypes))("%s: one field wrong, and it is refused where its schema refuses it", (type) => {
  const fact = oneOfEach.get(type);
  if (!fact) throw new Error(`No history has ${type}`);
  expect([isSoundRow(fact), factProblem(fact)]).toEqual([true, null]);
  const rows = wrongRows(fact).filter(({ what }) => !isLong(what));
  const verdicts = rows.map(({ what, row }) => `${what}: ${isSoundRow(row)}`);
  expect(verdicts).toEqual(rows.map(({ what, row }) => `${what}: ${factProblem(row) === null}`));
  expect(rows.filter(({ row }) => !isSoundRow(row)).length).toBeGreaterThan(20);
});

test("all that a phone may hold passes, types and fields of newer versions included", () => {
  fc.assert(
    fc.property(wildLog, (log) => {
      expect(log.filter((fact) => !isSoundRow(fact))).toEqual([]);
    }),
  );
});

test.each([null, undefined, 7, "row", [], {}])("%j is no row", (row) => {
  expect(isSoundRow(row)).toBe(false);
});

test("a time with a fraction passes, as clocks of earlier versions have left it", () => {
  const fact = oneOfEach.get("note.added/2");
  expect(isSoundRow({ ...fact, at: 1_795_230_131_000.25, order: 1_795_230_131_000.5 })).toBe(true);
});

test("cards pass as they come with the app, and with no field of another type", () => {
  expect(isPackShaped(builtInPack)).toBe(true);
  let spoilt = 0;
  const spoil = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const [name, inner] of Object.entries(holder)) {
      spoil(inner);
      if (name === "format" || holder.type === inner) continue;
      holder[name] = { wrong: true };
      expect([name, isPackShaped(pack)]).toEqual([name, false]);
      holder[name] = inner;
      spoilt += 1;
    }
  };
  const pack = structuredClone(builtInPack);
  spoil(pack);
  expect(spoilt).toBeGreaterThan(500);
});
