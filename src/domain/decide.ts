// Answers a command with the facts it makes true, or with a refusal. Pure; exceptions are for defects only.

import { accept, type Decision, hasText, refuse } from "./incident/accept-or-refuse.ts";
import type { Command, Refusal } from "./incident/commands.ts";
import { decideDecision } from "./decision-commands.ts";
import { decideDrill } from "./drill-commands.ts";
import type { FactDraft, NoteKind } from "./incident/facts.ts";
import type { Instant } from "./fact/ids.ts";
import type { Incident } from "./incident/incident.ts";
import { assigned, decideSeat } from "./incident/command/decide.ts";
import { decideWork } from "./work-commands.ts";

export type { Decision };

/**
 * Returns the facts that `command` adds to the incident, or why it adds none.
 * Nothing is refused that a commander may need at 3 AM: severity, roles and notes stay open until stand-down.
 */
export const decide = (incident: Incident, command: Command): Decision => {
  const closed = refusedByPhase(incident, command);
  if (closed) return refuse(closed);
  switch (command.type) {
    case "declare":
      return accept({ type: "incident.declared/1", data: { drill: command.drill } });
    case "freezePack":
      if (incident.packFact) return refuse({ type: "packAlreadyFrozen" });
      return accept({ type: "pack.frozen/1", data: { pack: command.pack } });
    case "setSeverity": {
      const { level, triage, reason } = command;
      if (incident.severity?.level === level) return refuse({ type: "sameSeverity", level });
      if (incident.severity && !hasText(reason)) return refuse({ type: "reasonMissing" });
      return accept({ type: "severity.set/1", data: { level, triage, reason } });
    }
    case "assignRole":
      return accept({ type: "role.assigned/2", data: assigned(incident, command.role, command.person) });
    case "deferRole":
      return accept({ type: "role.deferred/1", data: { role: command.role } });
    case "releaseRole":
      return accept({ type: "role.released/1", data: { role: command.role } });
    case "nameChannel":
      if (!hasText(command.name)) return refuse({ type: "textMissing" });
      return accept({ type: "channel.named/1", data: { name: command.name.trim() } });
    case "describe":
      if (!hasText(command.text)) return refuse({ type: "textMissing" });
      return accept({ type: "detail.set/1", data: { field: command.field, text: command.text.trim() } });
    case "doStep": {
      const done = incident.steps[`${command.list}/${command.step}`];
      if (done) return refuse({ type: "stepAlreadyDone", at: done.at });
      return accept({ type: "step.done/1", data: { list: command.list, step: command.step } });
    }
    case "stepLoop":
      return accept({ type: "loop.stepped/1", data: { step: command.step } });
    case "postUpdate": {
      const { update, marks } = command;
      if (!hasText(update.text)) return refuse({ type: "textMissing" });
      return accept(
        marks ? { type: "update.posted/2", data: { ...update, marks } } : { type: "update.posted/1", data: update },
      );
    }
    case "answerUpdate":
      return accept({ type: "update.answered/1", data: { target: command.target, posted: command.posted } });
    case "addNote":
      if (!hasText(command.text)) return refuse({ type: "textMissing" });
      return accept(noteOf(command.kind, command.text.trim(), command.happenedAt));
    case "correctEntry":
      if (!hasText(command.text)) return refuse({ type: "textMissing" });
      return accept({ type: "entry.corrected/1", data: { target: command.target, text: command.text.trim() } });
    case "withdrawEntry":
      if (incident.takenBack || incident.last?.fact !== command.target) return refuse({ type: "notTheLastEntry" });
      return accept({ type: "entry.withdrawn/1", data: { target: command.target } });
    case "restoreEntry":
      if (incident.takenBack?.fact !== command.target) return refuse({ type: "notTakenBack" });
      return accept({ type: "entry.restored/1", data: { target: command.target } });
    case "withdrawWithReason":
      if (!hasText(command.reason)) return refuse({ type: "reasonMissing" });
      return accept({ type: "entry.withdrawn/2", data: { target: command.target, reason: command.reason.trim() } });
    case "retimeEntry":
      return accept({ type: "entry.retimed/1", data: { target: command.target, happenedAt: command.happenedAt } });
    case "pinEntry":
      return accept({ type: "entry.pinned/1", data: { target: command.target, pinned: command.pinned } });
    case "movePhase":
      if (incident.phase.type === command.to) return refuse({ type: "alreadyInPhase", phase: command.to });
      return accept({ type: "phase.moved/2", data: { to: command.to } });
    case "resolve":
      return accept({ type: "incident.resolved/1", data: {} });
    case "reopen":
      return accept({ type: "incident.reopened/1", data: {} });
    case "standDown":
      return accept({ type: "incident.stood-down/1", data: {} });
    case "openHypothesis":
    case "extendHypothesis":
    case "giveHypothesis":
    case "settleHypothesis":
    case "askCallback":
    case "moveCallback":
    case "answerCallback":
    case "escalate":
    case "answerEscalation":
    case "logChange":
    case "sayResolution":
      return decideWork(incident, command);
    case "openDecision":
    case "offerOption":
    case "askObjections":
    case "raiseObjection":
    case "makeDecision":
    case "dropDecision":
      return decideDecision(incident, command);
    case "snoozeMove":
    case "setInterval":
    case "nameBackup":
    case "swapRoles":
    case "reviewSeverity":
    case "answerTrigger":
    case "callElapsed":
    case "setImpactStart":
    case "offerHandoff":
    case "readBack":
    case "acceptHandoff":
    case "dropHandoff":
    case "noteClockJump":
    case "noteClocksDiffer":
      return decideSeat(incident, command);
    case "startDrill":
    case "joinDrill":
    case "acknowledgeDrill":
    case "showInject":
    case "askFact":
    case "takeOption":
    case "rewritePassage":
    case "pauseDrill":
    case "resumeDrill":
    case "endDrill":
    case "rateDrill":
      return decideDrill(incident, command);
  }
};

// Corrections stay possible for ever; Undo takes back even a stand-down while it is the last entry.
const refusedByPhase = ({ phase, declaredAt, run }: Incident, command: Command): Refusal | null => {
  const { type } = command;
  if (phase.type === "withdrawn" && type !== "restoreEntry") return { type: "declarationWithdrawn" };
  if (type === "declare") return declaredAt === null ? null : { type: "alreadyDeclared", at: declaredAt };
  if (declaredAt === null) return { type: "notDeclared" };
  // What the cards left open in a drill is noted once it is over.
  if (command.type === "addNote" && command.kind === "question" && run?.ended) return null;
  if (phase.type === "stood-down" && !afterwards.has(type) && type !== "reopen")
    return { type: "alreadyStoodDown", at: phase.since };
  if (phase.type === "resolved" && (type === "resolve" || type === "movePhase"))
    return { type: "alreadyResolved", at: phase.since };
  if (phase.type !== "resolved" && type === "standDown") return { type: "notResolved" };
  if (phase.type !== "resolved" && phase.type !== "stood-down" && type === "reopen") return { type: "notResolved" };
  return null;
};

/** What concerns the log rather than the incident stays possible after stand-down. */
const afterwards: ReadonlySet<Command["type"]> = new Set([
  "withdrawEntry",
  "restoreEntry",
  "answerUpdate",
  "withdrawWithReason",
  "correctEntry",
  "retimeEntry",
  "pinEntry",
  "setImpactStart",
  "sayResolution",
  "freezePack",
  "endDrill",
  "rateDrill",
] as const);

const noteOf = (kind: NoteKind, text: string, happenedAt: Instant | undefined): FactDraft =>
  happenedAt === undefined
    ? { type: "note.added/1", data: { kind, text } }
    : { type: "note.added/2", data: { kind, text, happenedAt } };
