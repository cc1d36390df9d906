// The laws of the engine: each message once, none after the end, the same for the same seed and log, pauses shift
// nothing.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../../src/domain/incident/facts.ts";
import { drillMs } from "../../../../src/practice/domain/run/drill-clock.ts";
import { dueInjects, injectDueMs } from "../../../../src/practice/domain/run/due-injects.ts";
import { readDrill } from "../../../../src/practice/domain/run/read-drill.ts";
import { createPlayer, type Player } from "../../../kit/drill/drill-player.ts";
import { smallScenario } from "../../../kit/drill/drills.ts";
import { ana, ben, createWriter, firstNinetySeconds, T0 } from "../../../kit/log/log.ts";
import { anyLog } from "../../../kit/random/any-log.ts";

const shownIn = (facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact) => (fact.type === "inject.shown/1" ? [fact.data.inject] : []));

const shownAt = (facts: readonly Fact[]): Readonly<Record<string, number>> => {
  const drill = readDrill(facts);
  if (!drill) return {};
  return Object.fromEntries(
    facts.flatMap((fact) =>
      fact.type === "inject.shown/1" ? [[fact.data.inject, drillMs(drill.clock, fact.at)] as const] : [],
    ),
  );
};

type Act = "comms" | "release" | "take" | "decide" | "wait";
const plan = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom<Act>("comms", "release", "take", "decide", "wait")),
  {
    maxLength: 10,
  },
);

const act = (player: Player, what: Act): void => {
  if (what === "comms") player.run({ type: "assignRole", role: "comms", person: ben });
  if (what === "release") player.run({ type: "releaseRole", role: "comms" });
  if (what === "take") player.take("fix", "roll-back");
  if (what === "decide") {
    const dueAt = (player.now() + 60_000) as Instant;
    const decision = player.run({ type: "openDecision", text: "Roll back?", authority: "trade-offs", dueAt });
    const made = { decision, option: null, text: "Roll back", rationale: "fast", planB: "wait", nextUpdateAt: null };
    player.run({ type: "makeDecision", ...made });
  }
};

describe("the engine", () => {
  test("shows each message at most once, whatever the player does", () =>
    fc.assert(
      fc.property(plan, fc.nat(), (acts, seed) => {
        const player = createPlayer(smallScenario, { seed });
        let at = 0;
        for (const [wait, what] of acts) {
          at += wait;
          player.to(at);
          act(player, what);
        }
        player.to(at + 600);
        const shown = shownIn(player.facts());
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toContain("tickets");
      }),
      { numRuns: 30 },
    ));

  test("shows nothing in a paused drill and nothing after its end, whatever the log", () =>
    fc.assert(
      fc.property(anyLog, fc.nat(5_000_000), (log, afterMs) => {
        const drill = readDrill(log);
        if (!drill) return;
        const due = dueInjects(drill, (T0 + afterMs) as Instant);
        if (drill.run.ended || drill.run.pausedAt !== null) expect(due).toEqual([]);
        for (const { id } of due) expect(drill.run.shown).not.toHaveProperty(id);
        expect(dueInjects(drill, (T0 + afterMs) as Instant)).toEqual(due);
        expect(readDrill([...log].reverse())?.run).toEqual(drill.run);
      }),
      { numRuns: 300 },
    ));

  test("stays silent after the end, also when everything would be due", () => {
    const player = createPlayer(smallScenario);
    player.to(5);
    player.run({ type: "endDrill", reason: "real-incident" });
    player.to(600);
    expect(shownIn(player.facts())).toEqual([]);
  });

  test("tells the same story from the same seed, another from another", () => {
    const tell = (seed: number): Readonly<Record<string, number>> => {
      const player = createPlayer(smallScenario, { seed });
      player.to(600);
      return shownAt(player.facts());
    };
    expect(tell(1)).toEqual(tell(1));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => tell(seed).tickets)).size).toBeGreaterThan(1);
  });

  test("shifts nothing by a pause, however long", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 500 }), fc.nat(), (at, length, seed) => {
        const [before, pause] = [at * 5, length * 5];
        const straight = createPlayer(smallScenario, { seed });
        straight.to(600);
        const paused = createPlayer(smallScenario, { seed });
        paused.to(before);
        paused.run({ type: "pauseDrill" });
        paused.to(before + pause);
        paused.run({ type: "resumeDrill" });
        paused.to(pause + 600);
        expect(shownAt(paused.facts())).toEqual(shownAt(straight.facts()));
      }),
      { numRuns: 25 },
    ));

  test("halves its waits at double speed", () => {
    const tell = (speed: 1 | 2): number => {
      const player = createPlayer(smallScenario, { speed });
      player.to(600);
      const fact = player.facts().find((one) => one.type === "inject.shown/1" && one.data.inject === "nobody-talks");
      return (fact?.at ?? 0) - T0 - 20_000;
    };
    expect(tell(1)).toBe(180_000);
    expect(tell(2)).toBe(90_000);
  });

  test("follows the option that was taken first", () => {
    const player = createPlayer(smallScenario);
    player.take("fix", "wait");
    player.take("fix", "roll-back");
    act(player, "decide");
    player.to(600);
    expect(shownIn(player.facts())).not.toContain("rolled-back");
  });

  test("knows when a message may come, and nothing of one that waits for something", () => {
    const player = createPlayer(smallScenario);
    const drill = readDrill(player.facts());
    const [tickets, , rolledBack] = smallScenario.injects;
    if (!drill || !tickets || !rolledBack) throw new Error("no drill");
    expect(injectDueMs(drill, tickets)).toBeGreaterThanOrEqual(60_000);
    expect(injectDueMs(drill, tickets)).toBeLessThan(90_000);
    expect(injectDueMs(drill, rolledBack)).toBeNull();
  });
});

describe("a real incident", () => {
  test("is never read as a drill, whatever drill facts reach its log", () => {
    const write = createWriter();
    const start = { scenario: smallScenario, seed: 1, speed: 1, alertAt: T0 } as const;
    const facts = [...firstNinetySeconds(write), write.at(50_000, { type: "drill.started/1", data: start }, ana)];
    expect(readDrill(facts)).toBeNull();
  });

  test("beside a drill changes nothing in it", () => {
    const player = createPlayer(smallScenario);
    player.to(100);
    const drill = readDrill(player.facts());
    expect(readDrill([...firstNinetySeconds(), ...player.facts()])).toEqual(drill);
  });
});
