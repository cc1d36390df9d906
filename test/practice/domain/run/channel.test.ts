// The channel as a view of the logs, and the topics to ask about, which must not leak what nobody has said.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { channelLines, undeclaredParts } from "../../../../src/practice/domain/run/channel.ts";
import { heardTopics } from "../../../../src/practice/domain/run/heard-topics.ts";
import { peopleOf } from "../../../../src/practice/domain/run/people-of.ts";
import { type DrillLog, readDrill } from "../../../../src/practice/domain/run/read-drill.ts";
import { createPlayer } from "../../../kit/drill/drill-player.ts";

const scenarioOf = (id: string): Scenario => builtInScenarios.find((one) => one.id === id) as Scenario;
const read = (player: ReturnType<typeof createPlayer>): DrillLog => readDrill(player.facts()) as DrillLog;

describe("the channel", () => {
  test("begins with the alert at its own time, then everything in order", () => {
    const player = createPlayer(scenarioOf("checkout-payments"));
    player.to(200);
    player.ask("jonas", "what changed");
    const drill = read(player);
    const lines = channelLines(drill);
    expect(lines[0]).toMatchObject({ type: "message", name: "Carta monitoring", at: drill.started.alertAt });
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort((a, b) => a - b));
    expect(lines.at(-1)).toMatchObject({ type: "asked", name: "Jonas", title: "Infrastructure engineer" });
  });

  test("names the incidents that an alert has opened until they are declared", () => {
    const player = createPlayer(scenarioOf("friday-three"));
    expect(undeclaredParts(channelLines(read(player)))).toEqual([]);
    player.to(900);
    expect(undeclaredParts(channelLines(read(player))).map(({ id }) => id)).toEqual(["payments", "certificate"]);
    player.join("payments");
    const lines = channelLines(read(player));
    expect(undeclaredParts(lines).map(({ id }) => id)).toEqual(["certificate"]);
    const opened = lines.flatMap((line) => (line.type === "message" && line.opens ? [line.opens.incident] : []));
    expect(opened).toEqual(["incident-payments", null]);
  });
});

describe("what was heard", () => {
  test("is offered only in words that stand in the channel, in every scenario at every moment", async () => {
    await fc.assert(
      fc.property(fc.constantFrom(...builtInScenarios), fc.integer({ min: 0, max: 1_200 }), (scenario, seconds) => {
        const player = createPlayer(scenario);
        player.to(seconds);
        const drill = read(player);
        const lines = channelLines(drill);
        const said = plain(lines.map((line) => (line.type === "message" ? line.text : "")).join(" | "));
        for (const topic of heardTopics(drill, lines)) expect(said).toContain(plain(topic));
        expect(heardTopics(drill, lines).length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 40 },
    );
  });

  test("leaves out what was answered", () => {
    const player = createPlayer(scenarioOf("checkout-payments"));
    player.to(90);
    expect(heardTopics(read(player), channelLines(read(player)))).toContain("checkout 14.2");
    player.ask("lena", "checkout 14.2");
    expect(heardTopics(read(player), channelLines(read(player)))).not.toContain("checkout 14.2");
  });
});

test("neither the monitor nor the voice of the drill is anyone to ask", () => {
  for (const scenario of builtInScenarios) {
    const ids = peopleOf(scenario).map(({ id }) => id);
    expect(ids).not.toContain(scenario.alert.from);
    expect(ids).not.toContain("drill");
    expect(ids.length).toBeGreaterThan(1);
  }
});

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
