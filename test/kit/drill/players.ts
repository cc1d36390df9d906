// Two players of any scenario: one who knows the craft (first minutes, people asked by name, options before decisions),
// and one who does what people do under stress (late, alone, at the keyboard, guessing aloud).

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { nextUpdateDueAt } from "../../../src/domain/clock/status-clock.ts";
import type { FactId, Instant, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Choice, Scenario, ScenarioPart } from "../../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import type { Audience, UpdateStatus } from "../../../src/domain/pack/pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { clockTime } from "../../../src/domain/text/clock-face.ts";
import { openChoices } from "../../../src/practice/domain/run/open-choices.ts";
import { readDrill } from "../../../src/practice/domain/run/read-drill.ts";
import { ana, ben } from "../log/log.ts";
import { createPlayer, type Player, type PlayerStart } from "./drill-player.ts";

const chloe: Person = { id: "person-chloe" as PersonId, name: "Chloe" };
const dev: Person = { id: "person-dev" as PersonId, name: "Dev" };

/** Writes an update as the templates would, for this audience. */
const post = (player: Player, part: ScenarioPart, audience: Audience, status: UpdateStatus): void => {
  const minutes = part.expected === "SEV1" ? 15 : 20;
  const next = status === "resolved" ? null : ((player.now() + minutes * 60_000) as Instant);
  const body =
    audience === "engineering"
      ? `[DRILL] [${part.expected}] ${part.service}: ${part.title}. We are investigating.`
      : "[DRILL] Some orders can't be completed right now. We are working on it. Carts are kept.";
  const text = next === null ? `${body} It is resolved.` : `${body} Next update: ${clockTime(next, 0)}`;
  const update = { template: "update", audience, format: "slack", way: "copied", status, subject: null, text } as const;
  player.run({ type: "postUpdate", update: { ...update, nextUpdateAt: next } }, { part: part.id, by: chloe });
};

const firstMinutes = (player: Player, part: ScenarioPart, ic: Person, from: number): void => {
  const more = { part: part.id };
  player.run({ type: "setSeverity", severity: severityOfClass(part.expected), triage: null, reason: null }, more);
  player.run({ type: "assignRole", role: "ic", person: ic }, more);
  player.to(from + 10);
  player.run({ type: "nameChannel", name: `#drill-${part.id}` }, more);
  player.run({ type: "assignRole", role: "ops", person: ben }, more);
  player.to(from + 20);
  player.run({ type: "assignRole", role: "comms", person: chloe }, more);
  player.run({ type: "describe", field: "impact", text: part.title }, more);
  post(player, part, "engineering", "investigating");
  player.run({ type: "escalate", to: "VP Engineering", person: null, reason: part.expected, trigger: null }, more);
};

const decide = (player: Player, scenario: Scenario, { id, question, options, part }: Choice): void => {
  const more = { part: part ?? scenario.parts[0]?.id ?? "" };
  const dueAt = (player.now() + 300_000) as Instant;
  const decision = player.run({ type: "openDecision", text: question, authority: "trade-offs", dueAt }, more);
  const offered = options.map(({ id: option, name, terms, who }) => {
    const named = scenario.characters.find((one) => one.id === who)?.name ?? who;
    const person = { id: who as PersonId, name: named };
    return [option, player.run({ type: "offerOption", decision, name, terms, person }, more)] as const;
  });
  player.run({ type: "askObjections", decision }, more);
  const chosen = options.find(({ fit }) => fit === "sound") ?? options[0];
  if (!chosen) return;
  const option = offered.find(([one]) => one === chosen.id)?.[1] as FactId;
  const made = {
    decision,
    option,
    text: chosen.name,
    rationale: "it stops the harm first",
    planB: "the second option",
  };
  player.run({ type: "makeDecision", ...made, nextUpdateAt: (player.now() + 600_000) as Instant }, more);
  player.take(id, chosen.id, decision);
  player.run({ type: "logChange", text: chosen.name, person: ben }, { ...more, by: ben });
};

const keepTheClock = (player: Player, scenario: Scenario): void => {
  for (const { part, incident } of readDrill(player.facts())?.parts ?? []) {
    const due = nextUpdateDueAt(incident, builtInPack);
    if (incident.phase.type !== "stood-down" && due !== null && due - player.now() < 120_000) {
      post(player, scenario.parts.find(({ id }) => id === part.id) ?? part, "engineering", "mitigating");
    }
  }
};

const end = (player: Player, scenario: Scenario): void => {
  if (scenario.ends.handoff) {
    const items = [{ id: "severity", text: "as set" }] as const;
    const handoff = player.run({ type: "offerHandoff", role: "ic", items });
    player.run({ type: "readBack", handoff, item: "severity" }, { by: dev });
    player.run({ type: "acceptHandoff", handoff, to: dev }, { by: dev });
  }
  if (!scenario.ends.standDown) return;
  player.run({ type: "resolve" });
  const part = scenario.parts[0];
  if (part) post(player, part, "engineering", "resolved");
  for (const { id } of builtInPack.checklists.find((list) => list.id === "stand-down")?.steps ?? []) {
    player.run({ type: "doStep", list: "stand-down", step: id });
  }
  player.run({ type: "standDown" });
};

const shown = (player: Player, inject: string): boolean => readDrill(player.facts())?.run.shown[inject] !== undefined;

/** Returns the logs of a drill that was played well, up to its end. */
export const playWell = (scenario: Scenario, start: PlayerStart = {}): readonly Fact[] => {
  const player = createPlayer(scenario, start);
  const [lead] = scenario.parts;
  if (!lead) throw new Error("no part");
  firstMinutes(player, lead, ana, 0);
  const hypothesis = player.run({ type: "openHypothesis", text: "The newest change", person: ben, minutes: 10 });
  const joined = new Set([lead.id]);
  const texts = scenario.audiences.filter((audience) => audience !== "engineering");
  let settled = false;
  let monitoring = false;
  let told = 0;
  for (let at = 30; at < scenario.minutes * 60 - 60; at += 15) {
    player.to(at);
    for (const { opens, id, part: of } of scenario.injects) {
      const part = scenario.parts.find((one) => one.id === of);
      if (!opens || !part || joined.has(part.id) || !shown(player, id)) continue;
      joined.add(part.id);
      player.join(part.id);
      firstMinutes(player, part, dev, at);
      at += 20;
    }
    const asked = player.facts().filter(({ type }) => type === "fact.asked/1").length;
    const next = scenario.revelations[asked];
    if (next) player.ask(next.who, next.what);
    for (const { choice, since } of readDrill(player.facts()) ? openChoices(readDrill(player.facts()) as never) : []) {
      if (player.now() - since >= 60_000) decide(player, scenario, choice);
    }
    if (!settled && at >= 300) {
      player.run({ type: "settleHypothesis", target: hypothesis, outcome: "rejected", text: "The numbers don't fit" });
      settled = true;
    }
    if (at >= 150 + told * 240 || (at >= 630 && told < 2)) {
      told += 1;
      for (const audience of texts) post(player, lead, audience, "mitigating");
    }
    keepTheClock(player, scenario);
    const taken = player.facts().find(({ type }) => type === "option.taken/1");
    if (!monitoring && taken && player.now() - taken.at > 240_000) {
      player.run({ type: "movePhase", to: "monitoring" });
      monitoring = true;
    }
    for (const { id } of at >= 60 ? (scenario.exercise?.passages ?? []) : []) {
      if (player.facts().some((fact) => fact.type === "passage.rewritten/1" && fact.data.passage === id)) continue;
      player.run({ type: "rewritePassage", passage: id, text: rewritten[id] ?? "Nothing checked it." });
    }
  }
  end(player, scenario);
  for (const part of joined) player.run({ type: "endDrill", reason: "finished" }, { part });
  return player.facts();
};

const rewritten: Readonly<Record<string, string>> = {
  summary:
    "On Tuesday from 13:52 to 14:24 payments failed for 30 % of orders. A limit for the test shop reached the live shop, because both read the same file.",
  cause:
    "The form accepted a limit of 20 without a check against traffic. Test shop and live shop stand in one file, and the review shows the number without the shop.",
  response:
    "14.2 was the newest line in the channel, where setting changes don't show. Rolling it back took five minutes and changed nothing.",
  actions:
    "Jonas splits the settings of test and live shop by 27 November. Ivo adds an alert for waiting connections by 4 December.",
};

/** Returns the logs of a drill that was played poorly, up to its end. */
export const playPoorly = (scenario: Scenario): readonly Fact[] => {
  const player = createPlayer(scenario, { declareAfter: 110 });
  player.to(100);
  player.run({ type: "setSeverity", severity: severityOfClass("SEV3"), triage: null, reason: null });
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
