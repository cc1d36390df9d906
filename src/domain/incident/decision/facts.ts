// What can happen on the way to a decision: question, options, objections, decided or dropped.

import type { FactId, Instant, Person } from "../../fact/ids.ts";
import type { EntryKind } from "../entry-kind.ts";

/** The four things every option is compared by; an empty text is "not known". */
export interface OptionTerms {
  readonly time: string;
  readonly dataLoss: string;
  readonly risk: string;
  readonly userImpact: string;
}

export interface DecisionFactData {
  /** Its own fact id names the decision from then on. `authority` is an id of the pack's table of who may decide. */
  readonly "decision.opened/1": { readonly text: string; readonly authority: string; readonly dueAt: Instant };
  readonly "option.offered/1": {
    readonly decision: FactId;
    readonly name: string;
    readonly terms: OptionTerms;
    readonly person: Person | null;
  };
  readonly "objections.asked/1": { readonly decision: FactId };
  readonly "objection.raised/1": { readonly decision: FactId; readonly person: Person | null; readonly text: string };
  readonly "decision.made/1": {
    readonly decision: FactId;
    /** The option that was chosen; null if it is none of those offered. */
    readonly option: FactId | null;
    readonly text: string;
    readonly rationale: string;
    readonly planB: string;
    readonly nextUpdateAt: Instant | null;
  };
  readonly "decision.dropped/1": { readonly decision: FactId; readonly text: string | null };
}

/** The types of this family, each with the kind that the log's filter lists it under. */
export const decisionFacts = {
  "decision.opened/1": "decisions",
  "option.offered/1": "decisions",
  "objections.asked/1": "decisions",
  "objection.raised/1": "decisions",
  "decision.made/1": "decisions",
  "decision.dropped/1": "decisions",
} as const satisfies Readonly<Record<keyof DecisionFactData, EntryKind>>;
