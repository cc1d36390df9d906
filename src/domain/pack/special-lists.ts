// A special list: short, for one kind of trouble, offered once the incident shows the signs of it.

import type { mitigationMeans } from "../fact/closed-lists.ts";
import type { TriageQuestionId, TriggerId } from "./pack.ts";
import type { SeverityLevel } from "./severity-classes.ts";
import type { StepKind } from "./step-kinds.ts";

/** What a step of a special list may be: the log ticks it, or a tap does. It asks no question of its own. */
type SpecialStepKind = Extract<StepKind, { readonly type: "role" | "update" | "escalate" | "ask" | "open" | "tap" }>;

/** At once, from memory; next, in this order; or only when there is time for it. */
export const stepTurns = ["at-once", "next", "deferred"] as const;

export type StepTurn = (typeof stepTurns)[number];

export interface SpecialStep {
  readonly id: string;
  readonly text: string;
  readonly hint: string | null;
  readonly turn: StepTurn;
  readonly doneBy: SpecialStepKind;
}

/** The signs that a list is offered at; any one of them is enough. */
export interface SpecialSigns {
  /** Questions of the triage that were answered with yes. */
  readonly triage: readonly TriageQuestionId[];
  readonly triggers: readonly TriggerId[];
  /** Beginnings of words, or several words in a row, in what was logged about the incident. */
  readonly words: readonly string[];
  /** Means that were chosen against the harm. */
  readonly means: readonly (typeof mitigationMeans)[number][];
  /** Classes of severity. */
  readonly classes: readonly SeverityLevel[];
  /** Whoever has command is alone after the first minutes. */
  readonly alone: boolean;
  /** The incident is restricted. */
  readonly restricted: boolean;
}

export interface SpecialList {
  readonly id: string;
  readonly title: string;
  /** What is true when it is needed. */
  readonly condition: string;
  /** What it is to achieve. */
  readonly objective: string;
  /** A case from the example shop, or from the team's own: whoever logs it is offered the list. */
  readonly example: string;
  /** At most nine. */
  readonly steps: readonly SpecialStep[];
  readonly signs: SpecialSigns;
}

/** Returns the steps in the order in which they are done: by their turns, and within a turn as the card has them. */
export const stepsInTurn = ({ steps }: Pick<SpecialList, "steps">): readonly SpecialStep[] =>
  stepTurns.flatMap((turn) => steps.filter((step) => step.turn === turn));
