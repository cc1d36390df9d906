// Why a tap changed nothing, one sentence for each refusal.

import type { Refusal } from "../../domain/incident/commands.ts";
import { clockTime } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";

/** Returns why a tap changed nothing; times are in the screen's zone. */
export const refusalWords = (refusal: Refusal, zone: Zone): string => {
  switch (refusal.type) {
    case "notDeclared":
      return "Declare the incident first.";
    case "alreadyDeclared":
      return `Declared already at ${clockTime(refusal.at, zone)}.`;
    case "declarationWithdrawn":
      return "This declaration was taken back. Declare a new incident from Now.";
    case "alreadyStoodDown":
      return `Stood down at ${clockTime(refusal.at, zone)}. Reopen it to go on.`;
    case "alreadyResolved":
      return `Resolved already at ${clockTime(refusal.at, zone)}.`;
    case "notResolved":
      return "Mark it resolved first.";
    case "packAlreadyFrozen":
      return "The cards of this incident are fixed already.";
    case "sameSeverity":
      return `It is ${refusal.short} already.`;
    case "reasonMissing":
      return "Pick a reason for the change.";
    case "textMissing":
      return "Write a few words first.";
    case "stepAlreadyDone":
      return `Done already at ${clockTime(refusal.at, zone)}.`;
    case "alreadyInPhase":
      return `It is ${refusal.phase} already.`;
    case "notTheLastEntry":
      return "Something was logged after it. Add a correction instead.";
    case "notTakenBack":
      return "Something was logged since. Log it again instead.";
    case "notWaivable":
      return "Only a level that was lowered before mitigation can be waived.";
    case "minutesOutOfRange":
      return "Pick a whole number of minutes, at least one.";
    case "sameInterval":
      return "The updates come at that interval already.";
    case "sameName":
      return "The entries have that name already.";
    case "notOpen":
      return "That is closed already, perhaps on another phone. Look at the log.";
    case "alreadySettled":
      return `Settled already at ${clockTime(refusal.at, zone)}.`;
    case "nobodyHolds":
      return "One of the two roles is empty. Give it to someone instead.";
    case "notADrill":
      return "This is a real incident. Drill messages stay out of it.";
    case "drillAlreadyStarted":
      return `The drill began already at ${clockTime(refusal.at, zone)}.`;
    case "drillNotRunning":
      return "No drill is running here.";
    case "drillPaused":
      return `The drill is paused since ${clockTime(refusal.at, zone)}. Go on with it first.`;
    case "drillNotPaused":
      return "The drill is not paused.";
    case "readBackMissing":
      return `Read back every item first: ${refusal.items.length} still open.`;
  }
};
