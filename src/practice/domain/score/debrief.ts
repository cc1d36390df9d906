// A drill in hindsight: each message with what was done about it, what was missed and when it would have helped, and
// examples beside the player's own words.

import type { FactId, Instant } from "../../../domain/fact/ids.ts";
import type {
  Character,
  Choice,
  ChoiceOption,
  Example,
  Inject,
  Revelation,
  Scenario,
} from "../../../domain/incident/drill/scenario.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import { orderOf } from "../../../domain/incident/order.ts";
import { inARow } from "../../../domain/text/in-a-row.ts";
import { type MoveResult, moveResults } from "../run/move-results.ts";
import { pauseFree } from "../run/pause-free.ts";
import { type DrillLog, readDrill } from "../run/read-drill.ts";
import { untilEnd } from "../run/until-end.ts";
import { type JudgedPassage, judgeRewrite } from "./judge-rewrite.ts";
import { lastTexts } from "./rewriting-checks.ts";

interface DebriefInject {
  readonly inject: Inject;
  readonly from: Character | null;
  readonly fact: FactId;
  /** Ms since the start, pauses taken out. */
  readonly afterMs: number;
  /** The moves expected because of it. */
  readonly reactions: readonly MoveResult[];
}

interface OwnText {
  readonly fact: FactId;
  readonly afterMs: number;
  readonly text: string;
}

export interface Debrief {
  readonly scenario: Scenario;
  readonly startedAt: Instant;
  /** Length in ms, pauses taken out. */
  readonly lengthMs: number;
  readonly ended: { readonly at: Instant; readonly reason: string } | null;
  /** In the order in which they were shown. */
  readonly injects: readonly DebriefInject[];
  /** The moves expected from the start, or after a deed of the player's own. */
  readonly opening: readonly MoveResult[];
  /** Missed or late; `helpedAtMs` is when it would have helped. */
  readonly missed: readonly (MoveResult & { readonly helpedAtMs: number })[];
  readonly choices: readonly {
    readonly choice: Choice;
    readonly taken: ChoiceOption | null;
    readonly fact: FactId | null;
    readonly afterMs: number | null;
  }[];
  readonly asked: readonly { readonly revelation: Revelation; readonly fact: FactId; readonly afterMs: number }[];
  /** What someone knew and nobody asked about. */
  readonly unasked: readonly { readonly revelation: Revelation; readonly who: Character | null }[];
  readonly examples: readonly { readonly example: Example; readonly own: readonly OwnText[] }[];
  readonly passages: readonly JudgedPassage[];
  /** Questions noted after the end: what the cards left open. */
  readonly unclear: readonly { readonly fact: FactId; readonly text: string }[];
}

/** Returns the debrief of the drill in these logs; null if they have no drill of this scenario. */
export const debrief = (scenario: Scenario, facts: readonly Fact[]): Debrief | null => {
  const read = readDrill(untilEnd(facts));
  const drill = read && readDrill(pauseFree(read.facts));
  if (!read || !drill || drill.scenario.id !== scenario.id) return null;
  const { startedAt, ended } = drill.run;
  const after = (at: Instant): number => Math.max(0, at - startedAt);
  const moves = moveResults(drill);
  const who = (id: string): Character | null => drill.scenario.characters.find((one) => one.id === id) ?? null;
  const asked = askedIn(drill, after);
  return {
    scenario: drill.scenario,
    startedAt,
    lengthMs: after(ended?.at ?? drill.facts.at(-1)?.at ?? startedAt),
    ended,
    injects: injectsIn(drill, moves, after),
    opening: moves.filter(({ move }) => move.since.type !== "inject"),
    missed: moves.flatMap((result) =>
      (result.verdict === "missed" || result.verdict === "late") && result.limitAt !== null
        ? [{ ...result, helpedAtMs: after(result.limitAt) }]
        : [],
    ),
    choices: drill.scenario.choices.map((choice) => takenOf(drill, choice, after)),
    asked,
    unasked: drill.scenario.revelations
      .filter(({ id }) => !asked.some(({ revelation }) => revelation.id === id))
      .map((revelation) => ({ revelation, who: who(revelation.who) })),
    examples: drill.scenario.examples.map((example) => ({ example, own: ownTexts(drill, example, after) })),
    passages: judgeRewrite(drill.scenario, lastTexts(drill)),
    unclear: unclearIn(facts, read.run.ended?.order ?? null),
  };
};

const unclearIn = (facts: readonly Fact[], end: Instant | null): Debrief["unclear"] =>
  (readDrill(facts)?.facts ?? []).flatMap((fact) =>
    fact.type === "note.added/1" && fact.data.kind === "question" && end !== null && orderOf(fact) > end
      ? [{ fact: fact.id, text: fact.data.text }]
      : [],
  );

type After = (at: Instant) => number;

const injectsIn = (drill: DrillLog, moves: readonly MoveResult[], after: After): readonly DebriefInject[] => {
  const seen = new Set<string>();
  return drill.facts.flatMap((fact) => {
    if (fact.type !== "inject.shown/1" || seen.has(fact.data.inject)) return [];
    seen.add(fact.data.inject);
    const inject = drill.scenario.injects.find(({ id }) => id === fact.data.inject);
    if (!inject) return [];
    const reactions = moves.filter(({ move }) => move.since.type === "inject" && move.since.inject === inject.id);
    const from = drill.scenario.characters.find(({ id }) => id === inject.from) ?? null;
    return [{ inject, from, fact: fact.id, afterMs: after(fact.at), reactions }];
  });
};

const askedIn = (drill: DrillLog, after: After): Debrief["asked"] => {
  const seen = new Set<string>();
  return drill.facts.flatMap((fact) => {
    if (fact.type !== "fact.asked/1" || fact.data.reveal === null || seen.has(fact.data.reveal)) return [];
    seen.add(fact.data.reveal);
    const revelation = drill.scenario.revelations.find(({ id }) => id === fact.data.reveal);
    return revelation ? [{ revelation, fact: fact.id, afterMs: after(fact.at) }] : [];
  });
};

const takenOf = (drill: DrillLog, choice: Choice, after: After): Debrief["choices"][number] => {
  const fact = drill.facts.find((one) => one.type === "option.taken/1" && one.data.choice === choice.id);
  const taken = fact?.type === "option.taken/1" ? choice.options.find(({ id }) => id === fact.data.option) : null;
  return { choice, taken: taken ?? null, fact: fact?.id ?? null, afterMs: fact ? after(fact.at) : null };
};

const ownTexts = ({ facts }: DrillLog, { beside }: Example, after: After): readonly OwnText[] => {
  const own = facts.flatMap((fact): readonly OwnText[] => {
    const text = textOf(fact, beside);
    return text === null ? [] : [{ fact: fact.id, afterMs: after(fact.at), text }];
  });
  return beside === "first-update" ? own.slice(0, 1) : own;
};

const textOf = (fact: Fact, beside: Example["beside"]): string | null => {
  switch (fact.type) {
    case "update.posted/1":
    case "update.posted/2":
      return beside === "first-update" || beside === fact.data.audience ? fact.data.text : null;
    case "decision.made/1": {
      const { text, rationale, planB } = fact.data;
      const parts = [text, rationale && `Reason: ${rationale}`, planB && `Plan B: ${planB}`];
      return beside === "decision"
        ? inARow(
            parts.filter((part) => part !== ""),
            ". ",
          )
        : null;
    }
    case "step.chosen/1":
      return beside === "decision" ? fact.data.text : null;
    case "handoff.offered/1":
    case "handoff.offered/2":
    case "handoff.offered/3":
      return beside === "handoff" ? inARow(fact.data.items.map(({ text }) => text)) : null;
    case "passage.rewritten/1":
      return beside === "rewrite" ? fact.data.text : null;
    default:
      return null;
  }
};
