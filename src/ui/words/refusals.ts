// Why a tap changed nothing, one sentence for each refusal.

import type { Refusal } from "../../domain/incident/commands.ts";
import { clockTime } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { phaseNames } from "../../domain/words/phase-names.ts";
import { audienceNames } from "../../domain/words/update-names.ts";
import { heldBackWords } from "./held-back.ts";

/** Returns why a tap changed nothing; times are in the screen's zone. */
export const refusalWords = (refusal: Refusal, zone: Zone): string => {
  switch (refusal.type) {
    case "notDeclared":
      return "Declare the incident first.";
    case "alreadyDeclared":
      return `Already declared at ${clockTime(refusal.at, zone)}.`;
    case "declarationWithdrawn":
      return "This declaration was taken back. Declare a new incident from Now.";
    case "alreadyStoodDown":
      return `Stood down at ${clockTime(refusal.at, zone)}. Reopen it to continue.`;
    case "alreadyResolved":
      return `Already resolved at ${clockTime(refusal.at, zone)}.`;
    case "notResolved":
      return "Mark it resolved first.";
    case "packAlreadyFrozen":
      return "This incident’s cards are already fixed.";
    case "sameSeverity":
      return `Already ${refusal.short}.`;
    case "reasonMissing":
      return "Pick a reason for the change.";
    case "listAlreadyOpened":
      return `This list was opened at ${clockTime(refusal.at, zone)}.`;
    case "listAlreadyDeclined":
      return `This list was declined at ${clockTime(refusal.at, zone)}.`;
    case "textMissing":
      return "Write a few words first.";
    case "stepAlreadyDone":
      return `Already done at ${clockTime(refusal.at, zone)}.`;
    case "alreadyInPhase":
      return `Already ${phaseNames[refusal.phase].toLowerCase()}.`;
    case "notTheLastEntry":
      return "Something was logged after it. Add a correction instead.";
    case "notTakenBack":
      return "Something has been logged since. Log it again instead.";
    case "notWaivable":
      return "A write-up can be waived only if the severity was lowered before mitigation.";
    case "minutesOutOfRange":
      return "Pick a whole number of minutes, at least one.";
    case "sameInterval":
      return "Updates are already at that interval.";
    case "sameSnooze":
      return "It is already snoozed until then.";
    case "sameName":
      return "The entries already have that name.";
    case "notOpen":
      return "That is already closed, perhaps on another phone. Check the log.";
    case "alreadySettled":
      return `Already settled at ${clockTime(refusal.at, zone)}.`;
    case "nobodyHolds":
      return "One of the two roles is empty. Give it to someone instead.";
    case "alreadyRestricted":
      return `Restricted since ${clockTime(refusal.at, zone)}.`;
    case "notRestricted":
      return "This incident is not restricted.";
    case "alreadyMember":
      return "Already on the list of who needs to know.";
    case "notMember":
      return "Not on the list of who needs to know.";
    case "heldBack":
      return heldBackWords[refusal.waitsFor].reason(audienceNames[refusal.audience].toLowerCase());
    case "notADrill":
      return "This is a real incident. Drill messages stay out of it.";
    case "drillAlreadyStarted":
      return `The drill already began at ${clockTime(refusal.at, zone)}.`;
    case "drillNotRunning":
      return "No drill is running here.";
    case "drillPaused":
      return `The drill has been paused since ${clockTime(refusal.at, zone)}. Resume it first.`;
    case "drillNotPaused":
      return "The drill is not paused.";
    case "readBackMissing":
      return `Read back every item first: ${refusal.items.length} still open.`;
  }
};
