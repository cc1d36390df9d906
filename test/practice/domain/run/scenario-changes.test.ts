// What a team has made of a scenario, counted by section: each entry is changed, added or removed, never two of these.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Inject, Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { scenarioChanges } from "../../../../src/practice/domain/run/scenario-changes.ts";

const before = builtInScenarios[0] as Scenario;
const deed = fc.constantFrom("kept", "changed", "removed");
const anyEdit = fc.record({
  deeds: fc.array(deed, { minLength: before.injects.length, maxLength: before.injects.length }),
  added: fc.integer({ min: 0, max: 5 }),
});

test("counts every entry of a list by what became of it", () =>
  fc.assert(
    fc.property(anyEdit, ({ deeds, added }) => {
      const count = (one: string): number => deeds.filter((which) => which === one).length;
      const kept = before.injects.flatMap((inject, index): readonly Inject[] => {
        if (deeds[index] === "removed") return [];
        return [deeds[index] === "changed" ? { ...inject, text: `${inject.text} Now.` } : inject];
      });
      const fresh = Array.from(
        { length: added },
        (_, index): Inject => ({
          ...(before.injects[0] as Inject),
          id: `ours-${index}`,
        }),
      );
      const counts = { changed: count("changed"), added, removed: count("removed") };
      const isSame = counts.changed + counts.added + counts.removed === 0;
      expect(scenarioChanges(before, { ...before, injects: [...fresh, ...kept] })).toEqual(
        isSame ? [] : [{ field: "injects", ...counts }],
      );
    }),
  ));

test("says of another order that something is different, and counts nothing", () => {
  const turned = { ...before, injects: before.injects.toReversed() };
  expect(scenarioChanges(before, turned)).toEqual([{ field: "injects", changed: 0, added: 0, removed: 0 }]);
});

test("counts a single value as one that changed, in the order of the fields, and never the id", () => {
  const after = { ...before, minutes: before.minutes + 1, title: "Ours", id: "ours" };
  const fields = (Object.keys(before) as (keyof Scenario)[]).filter((key) => key === "title" || key === "minutes");
  expect(scenarioChanges(before, after)).toEqual(fields.map((field) => ({ field, changed: 1, added: 0, removed: 0 })));
});
