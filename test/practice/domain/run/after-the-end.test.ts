// Entries logged after the end of a drill change nothing about how it was played.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { FactId, Instant } from "../../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../../src/domain/incident/facts.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { drillResult } from "../../../../src/practice/domain/history/drill-result.ts";
import { untilEnd } from "../../../../src/practice/domain/run/until-end.ts";
import { debrief } from "../../../../src/practice/domain/score/debrief.ts";
import { scoreDrill } from "../../../../src/practice/domain/score/score-drill.ts";
import { playPoorly, playWell } from "../../../kit/drill/players.ts";
import { ana, createWriter, T0, update } from "../../../kit/log/log.ts";

const plays = builtInScenarios.flatMap((scenario) => [
  [scenario, playWell(scenario)] as const,
  [scenario, playPoorly(scenario)] as const,
]);
const afterMs = (facts: readonly Fact[]): number => Math.max(...facts.map(({ at }) => at)) - T0;

const draft: fc.Arbitrary<FactDraft> = fc.oneof(
  fc.constant<FactDraft>({ type: "note.added/1", data: { kind: "question", text: "Which level is it?" } }),
  fc.constant<FactDraft>({ type: "note.added/1", data: { kind: "finding", text: "Found too late" } }),
  fc.constant(update(3_600_000, "resolved")),
  fc.constant<FactDraft>({ type: "severity.set/1", data: { level: "SEV1", triage: null, reason: null } }),
  fc.nat(200).map<FactDraft>((index) => ({
    type: "entry.withdrawn/1",
    data: { target: `device-lead-${String(index).padStart(6, "0")}` as FactId },
  })),
);
const rating: fc.Arbitrary<FactDraft> = fc.record({
  type: fc.constant("drill.rated/1" as const),
  data: fc.record({
    item: fc.constantFrom("trade-offs", "right-depth", "reads-well"),
    points: fc.nat(5),
    by: fc.constantFrom("self" as const, "observer" as const),
  }),
});

test("neither notes, updates, ratings nor taking back change what the log gave", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...plays),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.oneof(draft, rating)), { maxLength: 6 }),
      ([scenario, facts], later) => {
        const lead = facts[0]?.incidentId;
        const write = createWriter(lead, "device-later");
        const more = later.map(([ms, one]) => write.at(afterMs(facts) + ms, one));
        const fromLog = (log: readonly Fact[]) =>
          scoreDrill(scenario, log, builtInPack)?.items.map((item) => [item.id, item.fromLog]);
        expect(fromLog([...facts, ...more])).toEqual(fromLog(facts));
        const { unclear: _a, ...told } = debrief(scenario, [...facts, ...more]) ?? { unclear: null };
        const { unclear: _b, ...before } = debrief(scenario, facts) ?? { unclear: null };
        expect(told).toEqual(before);
      },
    ),
    { numRuns: 60 },
  ));

test("nor does what a phone with a slow clock logs after the end, whatever time it says", () => {
  for (const [scenario, facts] of plays) {
    const write = createWriter(facts[0]?.incidentId, "device-slow");
    const end = Math.max(...facts.map(({ at }) => at)) as Instant;
    const slow = [
      update(120_000, "resolved"),
      { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: null } },
    ];
    const more = slow.map((one, index) => ({
      ...write.at(60_000, one as FactDraft),
      order: (end + 1 + index) as Instant,
    }));
    const fromLog = (log: readonly Fact[]) =>
      scoreDrill(scenario, log, builtInPack)?.items.map((item) => [item.id, item.fromLog]);
    expect(fromLog([...facts, ...more])).toEqual(fromLog(facts));
  }
});

test("a question noted afterwards is told as what was unclear, and one taken back isn't", () => {
  const [scenario, facts] = plays[0] as (typeof plays)[number];
  const write = createWriter(facts[0]?.incidentId, "device-later");
  const note = write.at(afterMs(facts) + 1_000, {
    type: "note.added/1",
    data: { kind: "question", text: "SEV1 or 2?" },
  });
  const undo = write.at(afterMs(facts) + 2_000, { type: "entry.withdrawn/1", data: { target: note.id } });
  expect(debrief(scenario, [...facts, note])?.unclear).toEqual([{ fact: note.id, text: "SEV1 or 2?" }]);
  expect(debrief(scenario, [...facts, note, undo])?.unclear).toEqual([]);
  expect((note.at as Instant) > T0).toBe(true);
});

test("but whoever is named after the end is called so in what was played", () => {
  const [scenario, facts] = plays[0] ?? expect.fail("no play");
  const nameless = JSON.parse(JSON.stringify(facts), (_key, value: unknown) =>
    (value as { readonly id?: string } | null)?.id === ana.id ? { ...ana, name: "" } : value,
  ) as readonly Fact[];
  const write = createWriter(facts[0]?.incidentId, "device-later");
  const naming = write.at(afterMs(facts) + 1_000, { type: "device.named/1", data: { name: "Zoë", was: "" } }, ana);
  const log = [...nameless, naming];
  expect(drillResult(log, builtInPack)?.player.name).toBe("Zoë");
  const writers = untilEnd(log).map(({ by }) => by.name);
  expect(writers).toContain("Zoë");
  expect(writers).not.toContain("");
  expect(scoreDrill(scenario, log, builtInPack)).toEqual(scoreDrill(scenario, facts, builtInPack));
});
