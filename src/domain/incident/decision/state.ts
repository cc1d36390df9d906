// The decisions so far: those still open with their options, and those made.

import type { FactId, Instant, Person } from "../../fact/ids.ts";
import type { Fact, FactWith } from "../facts.ts";
import { orderOf } from "../order.ts";
import { correctSaid, entryOf, notedIn, nothingSaid, type Said, type SaidEntry, withSaid } from "../said.ts";
import type { DecisionFactData, OptionTerms } from "./facts.ts";

export interface DecisionOption {
  readonly id: FactId;
  readonly name: string;
  readonly terms: OptionTerms;
  readonly person: Person | null;
}

export interface OpenDecision {
  readonly id: FactId;
  readonly text: string;
  /** Id of the pack's entry that says who may decide this. */
  readonly authority: string;
  readonly openedAt: Instant;
  readonly openedOrder: Instant;
  /** When the options are due. */
  readonly dueAt: Instant;
  readonly options: readonly DecisionOption[];
  readonly objectionsAskedAt: Instant | null;
  readonly objections: readonly { readonly id: FactId; readonly person: Person | null; readonly text: string }[];
}

export interface MadeDecision extends SaidEntry {
  /** What was to be decided; null if the question isn't in this log. */
  readonly question: string | null;
  /** Id of the pack’s entry that says who may decide it; null if nobody asked. */
  readonly authority: string | null;
  readonly rationale: string;
  readonly planB: string;
  readonly nextUpdateAt: Instant | null;
  readonly order: Instant;
}

export interface Decisions {
  readonly open: Readonly<Record<FactId, OpenDecision>>;
  /** Those that were prepared, those that a checklist asked for, and those that were only noted. */
  readonly made: Said<MadeDecision>;
}

export type DecisionFact = Extract<Fact, { type: keyof DecisionFactData }>;

/** The starting state. */
export const noDecisions: Decisions = { open: {}, made: nothingSaid };

/** Returns the decisions after `fact`; a fact about a decision that is closed or unknown changes nothing open. */
export const evolveDecisions = (decisions: Decisions, fact: DecisionFact): Decisions => {
  switch (fact.type) {
    case "decision.opened/1": {
      const opened = { ...fact.data, id: fact.id, openedAt: fact.at, openedOrder: orderOf(fact) };
      return withOpen(decisions, { ...opened, options: [], objectionsAskedAt: null, objections: [] });
    }
    case "option.offered/1":
      return change(decisions, fact.data.decision, ({ options }) => {
        const { name, terms, person } = fact.data;
        return { options: [...options, { id: fact.id, name, terms, person }] };
      });
    case "objections.asked/1":
      return change(decisions, fact.data.decision, () => ({ objectionsAskedAt: fact.at }));
    case "objection.raised/1":
      return change(decisions, fact.data.decision, ({ objections }) => {
        const { person, text } = fact.data;
        return { objections: [...objections, { id: fact.id, person, text }] };
      });
    case "decision.made/1": {
      const { decision, text, rationale, planB, nextUpdateAt } = fact.data;
      const open = decisions.open[decision];
      const asked = { question: open?.text ?? null, authority: open?.authority ?? null };
      const made = { ...entryOf(fact, text), ...asked, rationale, planB, nextUpdateAt, order: orderOf(fact) };
      return { ...without(decisions, decision), made: withSaid(decisions.made, made) };
    }
    case "decision.dropped/1":
      return without(decisions, fact.data.decision);
  }
};

/** Returns the decisions with one that was only noted; unchanged for any other entry. */
export const withNoted = (decisions: Decisions, fact: Fact): Decisions => {
  const text = notedIn(fact, "decision");
  if (text === null) return decisions;
  const bare = { question: null, authority: null, rationale: "", planB: "", nextUpdateAt: null, order: orderOf(fact) };
  return { ...decisions, made: withSaid(decisions.made, { ...entryOf(fact, text), ...bare }) };
};

/** Returns the decisions with the one that a checklist step asked for. */
export const withChosen = (decisions: Decisions, fact: FactWith<"step.chosen/1">): Decisions => {
  const { question, text } = fact.data;
  const bare = { question, authority: null, rationale: "", planB: "", nextUpdateAt: null, order: orderOf(fact) };
  return { ...decisions, made: withSaid(decisions.made, { ...entryOf(fact, text), ...bare }) };
};

/** Returns the decision in force; null before the first. */
export const lastDecision = ({ made }: Decisions): MadeDecision | null => made.newest.at(-1) ?? null;

/** Returns the decisions with the wording of an entry corrected, if the entry is one of them. */
export const correctDecisions = (decisions: Decisions, target: FactId, text: string): Decisions => ({
  ...change(decisions, target, () => ({ text })),
  made: correctSaid(decisions.made, target, text),
});

const change = (decisions: Decisions, id: FactId, how: (open: OpenDecision) => Partial<OpenDecision>): Decisions => {
  const open = decisions.open[id];
  return open ? withOpen(decisions, { ...open, ...how(open) }) : decisions;
};

const withOpen = (decisions: Decisions, open: OpenDecision): Decisions => ({
  ...decisions,
  open: { ...decisions.open, [open.id]: open },
});

const without = (decisions: Decisions, id: FactId): Decisions => {
  const { [id]: _closed, ...open } = decisions.open;
  return { ...decisions, open };
};
