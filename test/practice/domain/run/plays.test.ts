// Every scenario played at a good and at a poor level, as pure logs: the scores are far apart, and each point has its
// entries.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { scoreDrill } from "../../../../src/practice/domain/score/score-drill.ts";
import { playPoorly, playWell } from "../../../kit/drill/players.ts";

describe.each(builtInScenarios.map((scenario) => [scenario.id, scenario] as const))("%s", (_id, scenario) => {
  const good = playWell(scenario);
  const poor = playPoorly(scenario);
  const well = scoreDrill(scenario, good, builtInPack);
  const badly = scoreDrill(scenario, poor, builtInPack);

  test("played well is worth 75 points at least, from the log alone", () => {
    expect(well?.points, breakdown(well)).toBeGreaterThanOrEqual(75);
    expect(well?.points).toBeLessThanOrEqual(100);
  });

  test("played poorly is worth 45 points at most", () => {
    expect(badly?.points, breakdown(badly)).toBeLessThanOrEqual(45);
    expect(badly?.points).toBeGreaterThanOrEqual(0);
  });

  test("gives each item its entries, and they are in the log", () => {
    const ids = new Set(good.map(({ id }) => id));
    for (const { id, evidence, points } of well?.items ?? []) {
      for (const fact of evidence) expect(ids, id).toContain(fact);
      if (points > 0 && id !== "technical-aside") expect(evidence.length, id).toBeGreaterThan(0);
    }
    expect(well?.items.reduce((sum, { of }) => sum + of, 0)).toBe(100);
  });

  test("scores the same for every order of the log", () =>
    expect(scoreDrill(scenario, [...good].reverse(), builtInPack)).toEqual(well));
});

const breakdown = (score: ReturnType<typeof scoreDrill>): string =>
  (score?.items ?? [])
    .map(
      ({ id, points, of, checks }) =>
        `${id} ${points}/${of} (${checks.map((one) => `${one.id} ${one.got.toFixed(2)}`).join(", ")})`,
    )
    .join("\n");
