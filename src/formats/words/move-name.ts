// What a next move is called in the log, where only its key was written down.

import type { MoveType } from "../../domain/views/next-moves/move.ts";

/** Returns the words for a move's key, e.g. "name a role" for "fill-role:ops"; the key itself where it is a newer one. */
export const moveName = (key: string): string => {
  const [kind = ""] = key.split(":");
  const type = kind.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  return Object.hasOwn(names, type) ? names[type as MoveType] : key;
};

const names: Readonly<Record<MoveType, string>> = {
  takeCommand: "take command",
  sendUpdate: "send the update",
  markTold: "mark what was told",
  correctTold: "correct what was told",
  pickSeverity: "pick the severity",
  raiseSeverity: "raise the severity",
  finishFirstNinety: "first ninety seconds",
  finishHandoff: "finish the handoff",
  prepareUpdate: "prepare the update",
  standDown: "stand down",
  fillRole: "name someone for an empty role",
  escalate: "escalate",
  decide: "decide",
  collectAnswer: "call back for an answer",
  settleHypothesis: "settle a hypothesis",
  finishFirstFive: "first five minutes",
  checkChange: "one pair of hands",
  splitIcAndOps: "IC and ops lead in one person",
  reviewSeverity: "check the severity",
  callElapsed: "call out the time",
  offerHandoff: "offer a handoff",
  takeLongRhythm: "fewer and fuller updates",
  startHypothesis: "start a hypothesis",
  giveHypothesis: "put someone on a hypothesis",
  startMitigating: "start mitigating",
  askIfWorked: "check if it worked",
  verifyFix: "verify the fix",
  startMonitoring: "start monitoring",
  resolve: "call it resolved",
  chaseEscalation: "ask again after an escalation",
  gatherOptions: "collect the options",
  keepMonitoring: "watch the metrics",
  stepLoop: "go round the loop",
  exportLog: "export the log",
};
