// The story of a surprise drill is the same on every phone.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { surpriseScenario } from "../../../../src/practice/domain/run/surprise-scenario.ts";
import { smallScenario } from "../../../kit/drill/drills.ts";

const drill = fc.record({
  drillId: fc.string({ minLength: 1 }),
  index: fc.nat({ max: 4 }),
  scenario: fc.option(fc.string()),
});

test("what isn't known here is drawn from the built-in ones by the drill alone, never an exercise", async () => {
  const other = { ...smallScenario, id: "our-own" };
  await fc.assert(
    fc.property(drill, (fired): void => {
      const here = surpriseScenario(
        { known: builtInScenarios, builtIn: builtInScenarios },
        { ...fired, scenario: "?" },
      );
      const there = surpriseScenario({ known: [...builtInScenarios, other], builtIn: builtInScenarios }, fired);
      expect(there?.id).toBe(here?.id);
      expect(here?.exercise).toBeNull();
    }),
  );
});

test("a scenario that is known is the one that is played, a team's own too", () => {
  const known = [...builtInScenarios, smallScenario];
  const fired = { drillId: "d", index: 0, scenario: "small" };
  expect(surpriseScenario({ known, builtIn: builtInScenarios }, fired)?.id).toBe("small");
  expect(surpriseScenario({ known: [], builtIn: [] }, fired)).toBeNull();
});
