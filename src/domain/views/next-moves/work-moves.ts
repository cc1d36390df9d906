// The work on the fault: expired timeboxes, owed answers, open decisions, nobody on the cause.

import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import { isCauseKnown, openHypotheses } from "../../incident/work/state.ts";
import { type Move, openMove } from "./move.ts";

/** Returns the moves about hypotheses, call-backs and decisions, each list with the longest overdue first. */
export const workMoves = (incident: Incident, now: Instant): readonly Move[] => [
  ...decisionMoves(incident, now),
  ...callbackMoves(incident, now),
  ...hypothesisMoves(incident, now),
];

const decisionMoves = ({ decisions }: Incident, now: Instant): readonly Move[] =>
  byDueTime(Object.values(decisions.open)).map(({ id, text, dueAt }) =>
    now >= dueAt
      ? openMove({ type: "decide", text, overMs: now - dueAt }, "decisions", id)
      : openMove({ type: "gatherOptions", text, leftMs: dueAt - now }, "decisions", id),
  );

const callbackMoves = ({ work }: Incident, now: Instant): readonly Move[] =>
  byDueTime(Object.values(work.callbacks))
    .filter(({ dueAt }) => now >= dueAt)
    .map(({ id, person, text, dueAt }) =>
      openMove({ type: "collectAnswer", person, text, overMs: now - dueAt }, "work#callbacks", id),
    );

const hypothesisMoves = ({ work, phase, severity }: Incident, now: Instant): readonly Move[] => {
  const open = openHypotheses(work);
  const isBefore = phase.type === "detected" || phase.type === "triaged";
  const moves: Move[] = open
    .filter(({ dueAt }) => now >= dueAt)
    .map(({ id, text, dueAt }) =>
      openMove({ type: "settleHypothesis", text, overMs: now - dueAt, waits: isBefore }, "work", id),
    );
  const isSought = severity !== null && (phase.type === "triaged" || phase.type === "mitigating");
  if (!isSought || isCauseKnown(work) || open.some(({ person }) => person !== null)) return moves;
  const [first] = open;
  return [
    ...moves,
    first
      ? openMove({ type: "giveHypothesis", text: first.text }, "work", first.id)
      : openMove({ type: "startHypothesis" }, "work"),
  ];
};

const byDueTime = <Due extends { readonly dueAt: Instant }>(list: readonly Due[]): readonly Due[] =>
  [...list].sort((a, b) => a.dueAt - b.dueAt);
