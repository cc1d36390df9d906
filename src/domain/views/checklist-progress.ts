// A checklist with what the log says about each step: done when and by whom, answered but not done, open and how late.

import type { Instant } from "../fact/ids.ts";
import type { Incident, Stamp } from "../incident/incident.ts";
import type { Checklist, ChecklistStep } from "../pack/pack.ts";
import type { StepKind } from "../pack/step-kinds.ts";
import { escalated, type HollowReason, type LogTick, logTick, released } from "./log-ticks.ts";

export interface StepProgress {
  readonly step: ChecklistStep;
  readonly done: Stamp | null;
  /** True if it was ticked by hand and the log can't tell. */
  readonly byHand: boolean;
  /** The last answer to a question; null if it has none, or is no question. */
  readonly answer: { readonly yes: boolean; readonly at: Instant } | null;
  /** Answered or ticked, but not done by the log: it counts as open. Null if it is done, or nobody has touched it. */
  readonly hollow: { readonly at: Instant; readonly why: HollowReason } | null;
  /** Ms from the declaration to the tick; null while open. */
  readonly afterMs: number | null;
  /** Ms past the list's limit: for an open step until now, for a done one at its tick; 0 if on time. */
  readonly lateMs: number;
}

type ListOf<Step extends ChecklistStep> = Pick<Checklist, "mode" | "withinSeconds"> & {
  readonly id: string;
  readonly steps: readonly Step[];
};

/** Returns every step in order; nothing locks when the limit has passed. */
export const checklistProgress = <Step extends ChecklistStep>(
  incident: Incident,
  list: ListOf<Step>,
  now: Instant,
): readonly (StepProgress & { readonly step: Step })[] =>
  list.steps.map((step) => {
    const key = `${list.id}/${step.id}`;
    const { done, byHand, hollow } =
      step.doneBy.type === "yes-no" ? answered(incident, key, list) : stateOf(incident, key, step, now);
    const start = incident.declaredAt ?? now;
    const limitMs = list.withinSeconds === null ? Number.POSITIVE_INFINITY : list.withinSeconds * 1000;
    const tookMs = Math.max(0, (done?.at ?? now) - start);
    const answer = incident.answers[key] ?? null;
    const afterMs = done ? tookMs : null;
    return { step, done, byHand, answer, hollow, afterMs, lateMs: Math.max(0, tookMs - limitMs) };
  });

/** Returns the first step that nobody has touched, or null if there is none; hollow ones are asked about later. */
export const currentStep = <Progress extends StepProgress>(progress: readonly Progress[]): Progress | null =>
  progress.find(({ done, hollow }) => !done && !hollow) ?? null;

type State = Pick<StepProgress, "done" | "byHand" | "hollow">;

const stateOf = (incident: Incident, key: string, { doneBy }: ChecklistStep, now: Instant): State => {
  const tick = triggered(incident, doneBy) ?? logTick(incident, key, now);
  const ticked = incident.steps[key] ?? null;
  if (doneBy.type === "role") {
    const holding = incident.roles[doneBy.role];
    if (holding?.type === "deferred")
      return { done: null, byHand: false, hollow: { at: holding.since, why: "nobody" } };
  }
  if (tick?.done) return { done: tick.done, byHand: false, hollow: null };
  if (!tick || tick.denied === null) return { done: ticked, byHand: ticked !== null, hollow: null };
  return { done: null, byHand: false, hollow: ticked && { at: ticked.at, why: tick.denied } };
};

// What is read and done is done once it is answered; what is confirmed isn't confirmed by a no.
const answered = (incident: Incident, key: string, { mode }: Pick<Checklist, "mode">): State => {
  const [answer, ticked] = [incident.answers[key], incident.steps[key] ?? null];
  if (!answer || answer.yes) return { done: ticked, byHand: ticked !== null, hollow: null };
  if (mode === "read-do") return { done: answer, byHand: true, hollow: null };
  return { done: null, byHand: false, hollow: { at: answer.at, why: "answeredNo" } };
};

const triggered = (incident: Incident, kind: StepKind): LogTick | null => {
  const { firsts } = incident;
  const by = (done: Stamp | undefined): LogTick => ({ done: done ?? null, denied: "notInLog" });
  switch (kind.type) {
    case "declared":
      return by(firsts["incident.declared/1"]);
    case "severity":
      return by(firsts["severity.set/1"]);
    case "role":
      return by(firsts[`role:${kind.role}`]);
    case "channel":
      return by(firsts["channel.named/1"]);
    case "update":
    case "clock":
      return by(firsts["update.posted/1"]);
    case "escalate":
      return escalated(incident);
    case "release":
      return released(incident);
    case "ask":
    case "choice":
    case "yes-no":
    case "open":
    case "tap":
      return null;
  }
};
