// A player who does what people do under stress: late, alone, at the keyboard, guessing aloud, deciding by mood.

import type { Instant } from "../../src/domain/fact/ids.ts";
import type { Scenario } from "../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../src/domain/incident/facts.ts";
import { openChoices } from "../../src/practice/domain/run/open-choices.ts";
import { readDrill } from "../../src/practice/domain/run/read-drill.ts";
import { createPlayer } from "./drill-player.ts";
import { ana, ben } from "./facts.ts";

/** Returns the logs of a drill that was played poorly, up to its end. */
export const playPoorly = (scenario: Scenario): readonly Fact[] => {
  const player = createPlayer(scenario, { declareAfter: 110 });
  player.to(100);
  player.run({ type: "setSeverity", level: "SEV3", triage: null, reason: null });
  player.to(200);
  player.run({ type: "assignRole", role: "ic", person: ana });
  player.run({ type: "assignRole", role: "ops", person: ana });
  player.run({ type: "logChange", text: "Restarted something", person: ana });
  player.to(300);
  player.run({ type: "logChange", text: "Restarted something else", person: ben }, { by: ben });
  player.run({ type: "openHypothesis", text: "The deploy", person: ana, minutes: 15 });
  const text = "We don't know, it is probably the deploy. Ben messed up. Fixed in ten minutes!";
  const update = { template: "update", audience: "customers", format: "slack", way: "copied" } as const;
  player.run({
    type: "postUpdate",
    update: { ...update, status: "investigating", subject: null, text, nextUpdateAt: null },
  });
  for (const { id, text: words } of scenario.exercise?.passages.slice(0, 2) ?? []) {
    player.run({ type: "rewritePassage", passage: id, text: `${words.slice(0, 60)} He should have known.` });
  }
  for (let at = 310; at < scenario.minutes * 60; at += 15) {
    player.to(at);
    const drill = readDrill(player.facts());
    for (const { choice, since } of drill ? openChoices(drill) : []) {
      const option = choice.options.find(({ fit }) => fit === "risky") ?? choice.options[0];
      if (player.now() - since < 420_000 || !option) continue;
      const dueAt = (player.now() + 60_000) as Instant;
      const decision = player.run({ type: "openDecision", text: "What now?", authority: "trade-offs", dueAt });
      const made = { decision, option: null, text: option.name, rationale: "", planB: "", nextUpdateAt: null };
      player.run({ type: "makeDecision", ...made });
      player.take(choice.id, option.id, decision);
    }
  }
  player.run({ type: "endDrill", reason: "stopped" });
  return player.facts();
};
