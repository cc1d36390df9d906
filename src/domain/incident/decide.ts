// Answers a command with the facts it adds, or with a refusal. Pure; exceptions are for defects only.

import { isSeen } from "../text/is-seen.ts";
import { type Decider, type Deciders, type Decision, refuse } from "./accept-or-refuse.ts";
import { commandDecisions } from "./command/decide.ts";
import type { Command, Refusal } from "./commands.ts";
import { courseDecisions } from "./course/decide.ts";
import { decisionDecisions } from "./decision/decide.ts";
import { drillDecisions } from "./drill/decide.ts";
import type { Incident } from "./incident.ts";
import { listDecisions } from "./list/decide.ts";
import { mitigationDecisions } from "./mitigation/decide.ts";
import { restrictionDecisions } from "./restriction/decide.ts";
import { workDecisions } from "./work/decide.ts";

export type { Decision };

const deciders: Deciders<Command> = {
  ...courseDecisions,
  ...commandDecisions,
  ...listDecisions,
  ...workDecisions,
  ...decisionDecisions,
  ...mitigationDecisions,
  ...restrictionDecisions,
  ...drillDecisions,
};

/**
 * Returns the facts that `command` adds to the incident, or why it adds none. Refuses nothing that a commander may need
 * at 3 AM: severity, roles and notes stay open until stand-down.
 */
export const decide = (incident: Incident, command: Command): Decision => {
  const closed = refusedByPhase(incident, command);
  return closed ? refuse(closed) : (deciders[command.type] as Decider<Command>)(incident, withoutUnseen(command));
};

/** What was typed and can't be seen is nothing; whatever has a letter in it stays as it was typed. */
const withoutUnseen = (command: Command): Command => {
  const blank = Object.entries(command).filter(([, value]) => typeof value === "string" && !isSeen(value));
  return blank.length === 0 ? command : { ...command, ...Object.fromEntries(blank.map(([name]) => [name, ""])) };
};

// Corrections are always possible; Undo takes back even a stand-down while that is the last entry.
const refusedByPhase = ({ phase, declaredAt }: Incident, command: Command): Refusal | null => {
  const { type } = command;
  if (phase.type === "withdrawn" && type !== "restoreEntry") return { type: "declarationWithdrawn" };
  if (type === "declare") return declaredAt === null ? null : { type: "alreadyDeclared", at: declaredAt };
  if (declaredAt === null) return { type: "notDeclared" };
  if (phase.type === "stood-down" && !afterwards.has(type) && type !== "reopen")
    return { type: "alreadyStoodDown", at: phase.since };
  if (phase.type === "resolved" && (type === "resolve" || type === "movePhase" || type === "beginMitigation"))
    return { type: "alreadyResolved", at: phase.since };
  if (phase.type !== "resolved" && type === "standDown") return { type: "notResolved" };
  if (phase.type !== "resolved" && phase.type !== "stood-down" && type === "reopen") return { type: "notResolved" };
  return null;
};

/**
 * Commands allowed after stand-down: those about the log rather than the incident, and those that record what is told,
 * learned or cleared up later.
 */
const afterwards: ReadonlySet<Command["type"]> = new Set([
  "withdrawEntry",
  "restoreEntry",
  "postUpdate",
  "answerUpdate",
  "addNote",
  "describe",
  "withdrawWithReason",
  "correctEntry",
  "retimeEntry",
  "pinEntry",
  "setImpactStart",
  "nameDevice",
  "sayResolution",
  "waiveWriteUp",
  "liftFreeze",
  "undoTemporary",
  "ownTemporary",
  "nameDuty",
  "freezePack",
  "restrict",
  "liftRestriction",
  "addMember",
  "removeMember",
  "clearRelease",
  "endDrill",
  "rateDrill",
] as const);
