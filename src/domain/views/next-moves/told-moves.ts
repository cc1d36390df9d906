// What readers were told against where the incident stands: until that is settled, it stays near the top of the board.

import { heldBack } from "../../incident/held-back.ts";
import type { Incident } from "../../incident/incident.ts";
import { correctStatus, toldGap } from "../../told/told-status.ts";
import { type Move, openMove, runMove, standing } from "./move.ts";

/**
 * Returns the ways to settle it: mark what was told, if possible, and correct it. They can't be put off if it is about
 * being resolved, because then no clock asks again.
 */
export const toldMoves = (incident: Incident): readonly Move[] => {
  const gap = toldGap(incident);
  if (!gap) return [];
  const { type: phase } = incident.phase;
  const isOver = phase === "resolved" || phase === "stood-down";
  const { status: told, marks } = gap;
  // Readers outside who may not be told anything while it is restricted have a move of their own.
  const audiences = gap.audiences.filter((one) => heldBack(incident, one) !== "clearance");
  const [audience] = audiences;
  const moves: Move[] = [];
  if (marks) {
    const command = marks === "resolved" ? ({ type: "resolve" } as const) : ({ type: "movePhase", to: marks } as const);
    moves.push(runMove({ type: "markTold", phase: marks, from: phase }, command));
  }
  if (audience) {
    const about = { type: "correctTold", audiences, told, phase } as const;
    moves.push(openMove(about, `update?audience=${audience}&status=${correctStatus(incident)}`));
  }
  return told === "resolved" || isOver ? moves.map(standing) : moves;
};
