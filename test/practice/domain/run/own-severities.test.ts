// A drill with a team's own severities: scenarios speak of classes, and everything that is shown speaks the names of
// the cards that the drill is run with.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../../../src/domain/incident/facts.ts";
import type { Pack } from "../../../../src/domain/pack/pack.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { readDrill } from "../../../../src/practice/domain/run/read-drill.ts";
import { debrief } from "../../../../src/practice/domain/score/debrief.ts";
import { scoreDrill } from "../../../../src/practice/domain/score/score-drill.ts";
import { debriefToMarkdown } from "../../../../src/practice/formats/debrief-to-markdown.ts";
import { scoreNames } from "../../../../src/practice/ui/words/score.ts";
import { createWriter, T0 } from "../../../kit/log/log.ts";
import { fivePriorities, formerPack, picked } from "../../../kit/log/team-pack.ts";

const begun = (scenario: Scenario, pack: Pack, ...shorts: readonly string[]): readonly Fact[] => {
  const write = createWriter();
  return [
    write.at(0, { type: "incident.declared/1", data: { drill: true } }),
    write.at(0, { type: "pack.frozen/3", data: { pack } }),
    write.at(0, { type: "drill.started/1", data: { scenario, seed: 7, speed: 1, alertAt: T0 } }),
    ...shorts.map((short, at) =>
      write.at((at + 1) * 9_000, {
        type: "severity.set/2",
        data: { ...picked(pack, short), triage: null, reason: at === 0 ? null : "It changed" },
      }),
    ),
    write.at(60_000, { type: "drill.ended/1", data: { reason: "finished" } }),
  ];
};
const standard = builtInScenarios.find(({ id }) => id === "checkout-payments") as Scenario;
const withExpected = (expected: "SEV2" | "SEV3"): Scenario => ({
  ...standard,
  parts: standard.parts.map((part) => ({ ...part, expected })),
});
const got = (facts: readonly Fact[], scenario: Scenario, pack: Pack): number | undefined =>
  scoreDrill(scenario, facts, pack)
    ?.items.flatMap(({ checks }) => checks)
    .find(({ id }) => id === "severity")?.got;

describe("a drill with own severities", () => {
  test.each(builtInScenarios.map((scenario) => [scenario.id, scenario] as const))(
    "%s speaks their names wherever it is read, and its log keeps the story as it is",
    (_id, scenario) => {
      const facts = begun(scenario, fivePriorities);
      const drill = readDrill(facts);
      expect(drill?.started.scenario).toBe(scenario);
      const told = debrief(scenario, facts);
      const shown =
        told &&
        debriefToMarkdown(
          told,
          scoreDrill(scenario, facts, fivePriorities),
          { names: scoreNames, pack: fivePriorities },
          0,
        );
      expect(shown).not.toMatch(/SEV\d/);
      expect(JSON.stringify(drill?.scenario).replaceAll(/"(?:level|expected)":"SEV\d"/g, "")).not.toMatch(/SEV\d/);
    },
  );

  test("names what was expected by the first card of that class", () => {
    const told = debrief(standard, begun(standard, fivePriorities));
    expect(told && debriefToMarkdown(told, null, { names: scoreNames, pack: fivePriorities }, 0)).toMatch(
      /: P3\. P3, not P1: /,
    );
  });

  test("is judged by the class: another card of it is right, one of another class is not", () => {
    const scored = (short: string, expected: "SEV2" | "SEV3") =>
      got(begun(withExpected(expected), fivePriorities, short), withExpected(expected), fivePriorities);
    const full = scored("P3", "SEV2");
    expect(full).toBeGreaterThan(0);
    expect([scored("P4", "SEV2"), scored("P1", "SEV2"), scored("P5", "SEV2")]).toEqual([full, 0, 0]);
    // There is no card of class SEV3: the nearest worse one is what a rule means by it.
    expect([scored("P3", "SEV3"), scored("P5", "SEV3")]).toEqual([full, 0]);
  });
});

test("with the built-in severities, of today or of an earlier version, the story is the one in the log", () => {
  const facts = begun(standard, builtInPack);
  expect(readDrill(facts)?.scenario).toBe(standard);
  const older = facts.map((fact) =>
    fact.type === "pack.frozen/3" ? { ...fact, type: "pack.frozen/1", data: { pack: formerPack } } : fact,
  ) as readonly Fact[];
  expect(readDrill(older)?.scenario).toBe(standard);
});
