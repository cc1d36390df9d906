// The next moves: what to do, in an imperative, and why.

import type { Person } from "../../domain/fact/ids.ts";
import type { MarkedPhase } from "../../domain/incident/course/facts.ts";
import type { Audience, Pack, RoleId } from "../../domain/pack/pack.ts";
import { clockTime, leftRoundedUp, lengthInWords } from "../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { MoveAbout } from "../../domain/views/next-moves/move.ts";
import { moveNames } from "../../domain/words/move-names.ts";
import { phaseNames } from "../../domain/words/phase-names.ts";
import { plural } from "../../domain/words/plural.ts";
import { audienceNames, statusNames } from "../../domain/words/update-names.ts";

export interface MoveWords {
  readonly title: string;
  readonly reason: string;
}

export const movesWords = {
  rest: "Then",
  later: "Later",
  notNeeded: "Not needed",
  more: (count: number): string => `${count} more`,
  fewer: "Show fewer",
  worked: "Did it work?",
  workedHint: "Look at the metrics, not at the change.",
  workedYes: "Yes, it is mitigated",
  workedNo: "Not yet: size up again",
} as const;

/** Returns the title and the reason of a move; times are in the screen's zone. */
export const moveWords = (about: MoveAbout, pack: Pack, zone: Zone): MoveWords => {
  const title = moveNames[about.type];
  switch (about.type) {
    case "takeCommand":
      return { title, reason: "Nobody is incident commander." };
    case "sendUpdate": {
      const due = `${whom(about.audiences, "Due since")} ${clockTime(about.dueAt, zone)}, ${lengthInWords(about.lateMs)} late.`;
      return about.first
        ? { title: "Send the first status now", reason: `${due} A symptom and the time of the next update are enough.` }
        : { title: "Send the update now", reason: `${due} Send it even if nothing has changed.` };
    }
    case "markTold":
      return {
        title: `Mark it ${phaseNames[about.phase].toLowerCase()}`,
        reason: `You told them it is ${toldWords[about.phase]}. The phase is ${phaseNames[about.from]}.`,
      };
    case "correctTold": {
      const to = listOf(about.audiences.map((audience) => audienceNames[audience]));
      if (about.phase === "resolved" || about.phase === "stood-down") {
        return { title: "Tell them it is resolved", reason: `Last told to ${to}: ${statusNames[about.told]}.` };
      }
      return {
        title,
        reason: `You told ${to}: ${statusNames[about.told]}. The phase is ${phaseNames[about.phase]}.`,
      };
    }
    case "tellEnd":
      return {
        title,
        reason: about.first
          ? "Nobody has been told that it is resolved."
          : "Readers were told before, but it went on after that.",
      };
    case "pickSeverity":
      return { title, reason: "A guess is fine. You can change it later." };
    case "raiseSeverity":
      return { title: `Raise it to ${about.short}`, reason: `${triggerOf(about.trigger, pack)}.` };
    case "finishFirstNinety":
      return { title, reason: `${about.done} of ${about.of} steps are done.` };
    case "finishHandoff":
      return about.open > 0
        ? {
            title,
            reason: plural(about.open, {
              one: "1 item isn’t read back yet.",
              other: `${about.open} items aren’t read back yet.`,
            }),
          }
        : { title, reason: "Everything is read back. Say: I have command." };
    case "prepareUpdate":
      return {
        title: about.first ? "Prepare the first status" : title,
        reason: `${whom(about.audiences, "Due at")} ${clockTime(about.dueAt, zone)}, in ${leftRoundedUp(about.leftMs)}.`,
      };
    case "tellAudience":
      return {
        title: `Tell ${audienceNames[about.audience].toLowerCase()}`,
        reason: `${lengthInWords(about.sinceMs)} in, and they haven’t heard anything from us.`,
      };
    case "finishClosing":
      return { title, reason: `It is resolved. ${about.done} of ${about.of} steps are confirmed.` };
    case "standDown":
      return { title, reason: "It is resolved, and every closing step is ticked." };
    case "fillRole":
      return { title: `Name the ${roleOf(about.role, pack)}`, reason: `The role is empty. ${reasonFor(about.role)}` };
    case "decide":
      return { title, reason: `Time for options is up: ${about.text}` };
    case "escalate":
      return { title: `Escalate: ${about.to}`, reason: `${triggerOf(about.trigger, pack)}.` };
    case "collectAnswer":
      return {
        title: `Call ${nameOf(about.person)} back`,
        reason: `Answer overdue by ${lengthInWords(about.overMs)}: ${about.text}`,
      };
    case "settleHypothesis":
      return {
        title,
        reason: `Timebox expired ${lengthInWords(about.overMs)} ago: ${about.text}`,
      };
    case "finishFirstFive":
      return { title, reason: `${about.done} of ${about.of} steps are done.` };
    case "checkChange":
      return {
        title,
        reason: `${nameOf(about.person)} changed the service. ${about.ops ? `${nameOf(about.ops)} is ops lead.` : "There is no ops lead."}`,
      };
    case "splitIcAndOps":
      return { title, reason: `${nameOf(about.person)} is both IC and ops lead.` };
    case "reviewSeverity":
      return {
        title: `Check: is it still ${about.short}?`,
        reason: `Nobody has checked the severity for ${lengthInWords(about.sinceMs)}.`,
      };
    case "callElapsed":
      return {
        title: `Call it out: ${lengthInWords(about.minutes * MINUTE_MS)} in`,
        reason: "Say the time out loud, so nobody loses track.",
      };
    case "offerHandoff":
      return {
        title,
        reason: `${nameOf(about.person)} has been in command for ${lengthInWords(about.heldMs)}.`,
      };
    case "takeLongRhythm":
      return {
        title: `Send an update every ${lengthInWords(about.minutes * MINUTE_MS)}`,
        reason: `${lengthInWords(about.elapsedMs)} in: fewer, fuller updates.`,
      };
    case "startHypothesis":
      return { title, reason: "Nobody is working on a cause." };
    case "giveHypothesis":
      return { title, reason: `Nobody is working on it: ${about.text}` };
    case "startMitigating":
      return {
        title: "What stops the harm now?",
        reason: about.failed === null ? "Stop it first. Find the cause later." : `It did not help: ${about.failed}`,
      };
    case "checkMitigation":
      return {
        title: "Did it work?",
        reason: `${about.text}, by ${nameOf(about.person)}. The check was due ${lengthInWords(about.overMs)} ago.`,
      };
    case "askIfWorked":
      return { title, reason: "The loop is at verify. Look at the metrics." };
    case "verifyFix":
      return { title, reason: `${about.done} of ${about.of} checks are done.` };
    case "startMonitoring":
      return { title, reason: "The fix is verified. Watch it for 30 min." };
    case "resolve":
      return { title, reason: `Monitored for ${lengthInWords(about.monitoredMs)}. Resolve it if it held.` };
    case "chaseEscalation":
      return { title: `Ask again: ${about.to}`, reason: `No answer for ${lengthInWords(about.waitedMs)}.` };
    case "gatherOptions":
      return {
        title,
        reason: `${leftRoundedUp(about.leftMs)} left: ${about.text}`,
      };
    case "keepMonitoring":
      return { title, reason: `${leftRoundedUp(about.leftMs)} of monitoring left.` };
    case "stepLoop":
      return { title: stepOf(about.step, pack), reason: asksOf(about.step, pack) };
    case "assumeWorse":
      return {
        title: `Treat it as ${about.short}`,
        reason: `The impact is still unknown after ${about.minutes} min.`,
      };
    case "tellExecutive":
      return { title, reason: `You decided in their place: ${about.text}` };
    case "clearPress":
      return { title, reason: "It went out without an executive’s yes." };
    case "restrict":
      return { title, reason: "There are signs of something that only few should know." };
    case "askRelease":
      return { title, reason: `${inARowOf(about.audiences)} can’t be told anything until both agree.` };
    case "offerList":
      return { title: `Open the list: ${about.title}`, reason: `${about.condition}.` };
    case "goOnList":
      return { title: `Go on: ${about.title}`, reason: stepsLeft(about.left, about.next) };
    case "seeScore":
      return { title, reason: "The drill is over. Look while you remember it." };
    case "exportLog":
      return { title, reason: "The incident is over. Keep a copy of its log." };
  }
};

const toldWords: Readonly<Record<MarkedPhase, string>> = {
  mitigating: "being mitigated",
  monitoring: "being monitored",
  resolved: "resolved",
};

// The clock of engineering alone is the one that everybody means.
const whom = (audiences: readonly Audience[], due: string): string =>
  audiences.length === 1 && audiences[0] === "engineering" ? due : `${inARowOf(audiences)}: ${lowerFirst(due)}`;

const inARowOf = (audiences: readonly Audience[]): string => {
  const named = listOf(audiences.map((audience) => audienceNames[audience]));
  return named.charAt(0).toUpperCase() + named.slice(1);
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const stepsLeft = (count: number, next: string): string =>
  plural(count, { one: `1 step left: ${next}.`, other: `${count} steps left. Next: ${next}.` });

const listOf = (names: readonly string[]): string => names.map((name) => name.toLowerCase()).join(", ");

const nameOf = ({ name }: Person): string => name || "Someone unnamed";

const triggerOf = (trigger: string, pack: Pack): string =>
  pack.triggers.find(({ id }) => id === trigger)?.when ?? trigger;

const roleOf = (role: RoleId, pack: Pack): string => pack.roles.find(({ id }) => id === role)?.name ?? role;

const reasonFor = (role: RoleId): string => {
  if (role === "ops") return "Nobody is at the keyboard.";
  return role === "comms" ? "Nobody is talking to stakeholders." : "";
};

const stepOf = (step: string, pack: Pack): string => pack.loop.find(({ id }) => id === step)?.title ?? step;

const asksOf = (step: string, pack: Pack): string => {
  const [first] = pack.loop.find(({ id }) => id === step)?.asks ?? [];
  return first ? `${first}.` : "";
};
