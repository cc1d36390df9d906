// The order in which moves are made, for one incident and across several.

import type { Move, MoveType } from "./move.ts";

const order = [
  "takeCommand",
  "sendUpdate",
  "markTold",
  "correctTold",
  "raiseSeverity",
  "pickSeverity",
  "finishFirstNinety",
  "finishHandoff",
  "prepareUpdate",
  "fillRole",
  "decide",
  "escalate",
  "collectAnswer",
  "settleHypothesis",
  "finishFirstFive",
  "checkChange",
  "splitIcAndOps",
  "reviewSeverity",
  "callElapsed",
  "offerHandoff",
  "takeLongRhythm",
  "resolve",
  "startMonitoring",
  "verifyFix",
  "askIfWorked",
  "startHypothesis",
  "giveHypothesis",
  "startMitigating",
  "gatherOptions",
  "chaseEscalation",
  "keepMonitoring",
  "stepLoop",
  "standDown",
  "exportLog",
] as const satisfies readonly MoveType[];

const rank = Object.fromEntries(order.map((type, index) => [type, index])) as Readonly<
  Record<(typeof order)[number], number>
>;

/** Returns the place of a move in the order; the lowest is made first. */
export const moveRank = ({ about }: Move): number => rank[about.type];
