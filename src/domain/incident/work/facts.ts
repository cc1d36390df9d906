// What can happen while people work on the fault: hypotheses with timeboxes, call-backs, escalations, changes.

import type { FactId, Instant, Person } from "../../fact/ids.ts";
import type { SeverityTrigger } from "../../pack/pack.ts";
import type { EntryKind } from "../entry-kind.ts";

export type HypothesisOutcome = "confirmed" | "rejected" | "parked";

export interface WorkFactData {
  /** Its own fact id names the hypothesis from then on; the timebox runs from this moment. */
  readonly "hypothesis.opened/1": { readonly text: string; readonly person: Person | null; readonly minutes: number };
  /** A new timebox from this moment; it also reopens a settled hypothesis. */
  readonly "hypothesis.extended/1": { readonly target: FactId; readonly minutes: number };
  readonly "hypothesis.given/1": { readonly target: FactId; readonly person: Person };
  readonly "hypothesis.settled/1": {
    readonly target: FactId;
    readonly outcome: HypothesisOutcome;
    readonly text: string | null;
  };
  /** Someone was asked by name and said when the answer will come. */
  readonly "callback.asked/1": { readonly person: Person; readonly text: string; readonly dueAt: Instant };
  readonly "callback.moved/1": { readonly target: FactId; readonly dueAt: Instant };
  readonly "callback.answered/1": { readonly target: FactId; readonly text: string | null };
  readonly "escalation.made/1": {
    /** The tier, e.g. "VP Eng and CTO". */
    readonly to: string;
    readonly person: Person | null;
    readonly reason: string;
    /** The severity trigger that called for it; null if the commander decided alone. */
    readonly trigger: SeverityTrigger["id"] | null;
  };
  readonly "escalation.answered/1": { readonly target: FactId; readonly text: string | null };
  /** A change to the service and whose hands made it. */
  readonly "change.made/1": { readonly text: string; readonly person: Person };
  /** The same, with whether it has to be undone later. */
  readonly "change.made/2": WorkFactData["change.made/1"] & { readonly temporary: boolean };
  /** What resolved it, in the words of whoever said so; `source` is the confirmed hypothesis or change behind it. */
  readonly "resolution.said/1": { readonly text: string; readonly source: FactId | null };
}

/** The types of this family, each with the kind that the log's filter lists it under. */
export const workFacts = {
  "hypothesis.opened/1": "hypotheses",
  "hypothesis.extended/1": "hypotheses",
  "hypothesis.given/1": "hypotheses",
  "hypothesis.settled/1": "hypotheses",
  "callback.asked/1": "questions",
  "callback.moved/1": "questions",
  "callback.answered/1": "questions",
  "escalation.made/1": "people",
  "escalation.answered/1": "people",
  "change.made/1": "actions",
  "change.made/2": "actions",
  "resolution.said/1": "findings",
} as const satisfies Readonly<Record<keyof WorkFactData, EntryKind>>;
