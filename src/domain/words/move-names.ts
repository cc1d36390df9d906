// The name of each next move: its title on the board if that needs no more, and its name in the log, which stores only
// the key. In the domain because the board and the log share nothing else. Code that looks a move up by its type
// doesn't compile while a name is missing.

import { idInWords } from "../text/id-in-words.ts";

export const moveNames = {
  takeCommand: "Take command",
  sendUpdate: "Send the update",
  markTold: "Mark what was told",
  correctTold: "Correct what you told them",
  tellEnd: "Send the final status",
  tellAudience: "Send a first notice",
  pickSeverity: "Pick the severity",
  raiseSeverity: "Raise the severity",
  finishFirstNinety: "First ninety seconds",
  finishHandoff: "Finish the handoff",
  prepareUpdate: "Prepare the update",
  finishClosing: "Confirm the closing list",
  standDown: "Stand down",
  fillRole: "Name someone for an empty role",
  escalate: "Escalate",
  decide: "Decide now",
  collectAnswer: "Call back for an answer",
  settleHypothesis: "Confirm or drop the hypothesis",
  finishFirstFive: "First five minutes",
  checkChange: "One person at the keyboard",
  splitIcAndOps: "Hand over one of the two roles",
  reviewSeverity: "Check the severity",
  callElapsed: "Call out the time",
  offerHandoff: "Offer a handoff",
  takeLongRhythm: "Fewer, fuller updates",
  startHypothesis: "Start a hypothesis",
  giveHypothesis: "Put someone on the hypothesis",
  startMitigating: "Stop the harm",
  checkMitigation: "Check the mitigation",
  askIfWorked: "Check if it worked",
  verifyFix: "Verify the fix",
  startMonitoring: "Start monitoring",
  resolve: "Call it resolved",
  chaseEscalation: "Ask again after an escalation",
  gatherOptions: "Collect the options",
  keepMonitoring: "Watch the metrics",
  stepLoop: "Go round the loop",
  assumeWorse: "Raise it: the impact is unknown",
  tellExecutive: "Tell the executive at once",
  clearPress: "Have the press text cleared",
  restrict: "Restrict it to who needs to know",
  askRelease: "Ask sponsor and counsel",
  offerList: "Open a special list",
  goOnList: "Go on with a special list",
  seeScore: "See the score",
  exportLog: "Export log",
} as const;

/** Returns the words for a move's key inside a sentence, "stand down" for "stand-down"; a newer move's key in words. */
export const moveInLog = (key: string): string => {
  const [kind = ""] = key.split(":");
  const type = kind.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  if (!Object.hasOwn(moveNames, type)) return idInWords(kind);
  const name = moveNames[type as keyof typeof moveNames];
  return name.charAt(0).toLowerCase() + name.slice(1);
};
