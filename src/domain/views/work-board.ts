// The work on the fault as a list to act on: hypotheses, open with their time or settled, owed answers, escalations.

import type { FactId, Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import type { HypothesisOutcome } from "../incident/work/facts.ts";
import { type Callback, type Escalation, type Hypothesis, openHypotheses } from "../incident/work/state.ts";
import { type TimeLeft, timeLeft } from "../text/time-left.ts";

export interface OpenHypothesis extends Hypothesis {
  readonly time: TimeLeft;
}

export interface OwedCallback extends Callback {
  readonly time: TimeLeft;
}

interface MadeEscalation extends Escalation {
  /** Ms until the answer, or until now. */
  readonly waitedMs: number;
}

export interface WorkBoard {
  /** Both with the earliest due first. */
  readonly open: readonly OpenHypothesis[];
  readonly callbacks: readonly OwedCallback[];
  /** Settled ones, in each list the one settled last first. */
  readonly confirmed: readonly Hypothesis[];
  readonly ruledOut: readonly Hypothesis[];
  readonly parked: readonly Hypothesis[];
  /** Unanswered ones first, the one waiting longest at the front. */
  readonly escalations: readonly MadeEscalation[];
  /** What is longest overdue: the one thing that may be red. */
  readonly latest: { readonly id: FactId; readonly text: string } | null;
}

/** Returns the board at `now`. */
export const workBoard = ({ work }: Incident, now: Instant): WorkBoard => {
  const open = openHypotheses(work).map((hypothesis) => ({ ...hypothesis, time: timeLeft(hypothesis.dueAt, now) }));
  const callbacks = Object.values(work.callbacks)
    .map((callback) => ({ ...callback, time: timeLeft(callback.dueAt, now) }))
    .sort(byDueTime);
  const settled = (type: HypothesisOutcome): readonly Hypothesis[] =>
    Object.values(work.hypotheses)
      .filter(({ outcome }) => outcome?.type === type)
      .sort((a, b) => (b.outcome?.at ?? 0) - (a.outcome?.at ?? 0));
  return {
    open,
    callbacks,
    confirmed: settled("confirmed"),
    ruledOut: settled("rejected"),
    parked: settled("parked"),
    escalations: Object.values(work.escalations)
      .map((escalation) => ({ ...escalation, waitedMs: Math.max(0, (escalation.answeredAt ?? now) - escalation.at) }))
      .sort(unansweredFirst),
    latest: [...open, ...callbacks].filter(({ time }) => time.type === "over").sort(byDueTime)[0] ?? null,
  };
};

const byDueTime = (a: { readonly dueAt: Instant }, b: { readonly dueAt: Instant }): number => a.dueAt - b.dueAt;

const unansweredFirst = (a: Escalation, b: Escalation): number =>
  Number(a.answeredAt !== null) - Number(b.answeredAt !== null) || (a.answeredAt === null ? a.at - b.at : b.at - a.at);
