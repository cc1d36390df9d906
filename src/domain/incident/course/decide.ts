// The commands for the course of an incident and its log, and the facts that each one adds.

import { readerFields } from "../../fact/closed-lists.ts";
import type { FactId, Instant, Person } from "../../fact/ids.ts";
import type { ChecklistId, LoopStep, Pack, RoleId } from "../../pack/pack.ts";
import type { PickedSeverity } from "../../pack/severities.ts";
import { accept, type Deciders, hasText, refuse } from "../accept-or-refuse.ts";
import { roleAssigned, roleDeferred, roleReleased } from "../command/role-facts.ts";
import type { FactDraft } from "../facts.ts";
import { heldBack } from "../held-back.ts";
import { canWaive, waiverOf } from "../write-up.ts";
import type { CourseFactData, DetailField, MarkedPhase, NoteKind, ReaderField } from "./facts.ts";

export type CourseCommand =
  | { readonly type: "declare"; readonly drill: boolean }
  | { readonly type: "freezePack"; readonly pack: Pack }
  | {
      readonly type: "setSeverity";
      readonly severity: PickedSeverity;
      readonly triage: CourseFactData["severity.set/1"]["triage"];
      readonly reason: string | null;
    }
  | { readonly type: "assignRole"; readonly role: RoleId; readonly person: Person }
  | { readonly type: "deferRole"; readonly role: RoleId }
  | { readonly type: "releaseRole"; readonly role: RoleId }
  | { readonly type: "nameChannel"; readonly name: string }
  | { readonly type: "describe"; readonly field: DetailField; readonly text: string }
  | { readonly type: "doStep"; readonly list: ChecklistId; readonly step: string }
  | ({ readonly type: "answerStep" } & CourseFactData["step.answered/1"])
  | ({ readonly type: "chooseStep" } & CourseFactData["step.chosen/1"])
  | { readonly type: "stepLoop"; readonly step: LoopStep["id"] }
  | {
      readonly type: "postUpdate";
      readonly update: CourseFactData["update.posted/1"];
      /** The phase it moves the incident to; left out if the phase stays the same. */
      readonly marks?: MarkedPhase;
    }
  | { readonly type: "answerUpdate"; readonly target: FactId; readonly posted: boolean }
  | { readonly type: "clearPress"; readonly person: Person | null }
  | {
      readonly type: "addNote";
      readonly kind: NoteKind;
      readonly text: string;
      /** When it happened, if that was before the tap. */
      readonly happenedAt?: Instant;
    }
  | { readonly type: "correctEntry"; readonly target: FactId; readonly text: string }
  | { readonly type: "withdrawEntry"; readonly target: FactId }
  | { readonly type: "restoreEntry"; readonly target: FactId }
  | { readonly type: "withdrawWithReason"; readonly target: FactId; readonly reason: string }
  | { readonly type: "retimeEntry"; readonly target: FactId; readonly happenedAt: Instant }
  | { readonly type: "pinEntry"; readonly target: FactId; readonly pinned: boolean }
  | { readonly type: "movePhase"; readonly to: MovablePhase }
  | { readonly type: "resolve" }
  | { readonly type: "reopen" }
  | {
      readonly type: "standDown";
      /** The temporary changes that are still on, in words; left out if there are none. */
      readonly stillOn?: readonly string[];
    }
  | { readonly type: "waiveWriteUp"; readonly reason: string };

export type MovablePhase = "mitigating" | "mitigated" | "monitoring";

/** The facts that each of these commands adds, or why it adds none. */
export const courseDecisions: Deciders<CourseCommand> = {
  declare(_incident, command) {
    return accept({ type: "incident.declared/1", data: { drill: command.drill } });
  },
  freezePack(incident, command) {
    if (incident.packFact) return refuse({ type: "packAlreadyFrozen" });
    return accept({ type: "pack.frozen/3", data: { pack: command.pack } });
  },
  setSeverity(incident, command) {
    const { severity, triage, reason } = command;
    const { id, level, short, rank } = severity;
    if (incident.severity?.id === id) return refuse({ type: "sameSeverity", short: incident.severity.short });
    if (incident.severity && !hasText(reason)) return refuse({ type: "reasonMissing" });
    return accept({ type: "severity.set/2", data: { id, level, short, rank, triage, reason } });
  },
  assignRole(incident, command) {
    return accept(roleAssigned(incident, command.role, command.person));
  },
  deferRole(_incident, command) {
    return accept(roleDeferred(command.role));
  },
  releaseRole(_incident, command) {
    return accept(roleReleased(command.role));
  },
  nameChannel(_incident, command) {
    if (!hasText(command.name)) return refuse({ type: "textMissing" });
    return accept({ type: "channel.named/1", data: { name: command.name.trim() } });
  },
  describe(_incident, command) {
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    const { field } = command;
    const text = command.text.trim();
    return accept(
      isReaderField(field)
        ? { type: "detail.set/2", data: { field, text } }
        : { type: "detail.set/1", data: { field, text } },
    );
  },
  doStep(incident, command) {
    const done = incident.steps[`${command.list}/${command.step}`];
    if (done) return refuse({ type: "stepAlreadyDone", at: done.at });
    return accept({ type: "step.done/1", data: { list: command.list, step: command.step } });
  },
  answerStep(incident, { list, step, yes }) {
    const key = `${list}/${step}`;
    const before = incident.answers[key];
    const same = before ? before.yes === yes && before : yes && incident.steps[key];
    if (same) return refuse({ type: "stepAlreadyDone", at: same.at });
    return accept({ type: "step.answered/1", data: { list, step, yes } });
  },
  chooseStep(incident, { list, step, question, text }) {
    if (!hasText(text)) return refuse({ type: "textMissing" });
    const done = incident.steps[`${list}/${step}`];
    if (done) return refuse({ type: "stepAlreadyDone", at: done.at });
    return accept({ type: "step.chosen/1", data: { list, step, question: question.trim(), text: text.trim() } });
  },
  stepLoop(_incident, command) {
    return accept({ type: "loop.stepped/1", data: { step: command.step } });
  },
  postUpdate(incident, command) {
    const { update, marks } = command;
    if (!hasText(update.text)) return refuse({ type: "textMissing" });
    const waitsFor = heldBack(incident, update.audience);
    if (waitsFor) return refuse({ type: "heldBack", audience: update.audience, waitsFor });
    return accept(
      marks ? { type: "update.posted/2", data: { ...update, marks } } : { type: "update.posted/1", data: update },
    );
  },
  answerUpdate(_incident, command) {
    return accept({ type: "update.answered/1", data: { target: command.target, posted: command.posted } });
  },
  clearPress(_incident, command) {
    return accept({ type: "press.cleared/1", data: { person: command.person } });
  },
  addNote(_incident, command) {
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    return accept(noteOf(command.kind, command.text.trim(), command.happenedAt));
  },
  correctEntry(_incident, command) {
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    return accept({ type: "entry.corrected/1", data: { target: command.target, text: command.text.trim() } });
  },
  withdrawEntry(incident, command) {
    if (incident.takenBack || incident.last?.fact !== command.target) return refuse({ type: "notTheLastEntry" });
    return accept({ type: "entry.withdrawn/1", data: { target: command.target } });
  },
  restoreEntry(incident, command) {
    if (incident.takenBack?.fact !== command.target) return refuse({ type: "notTakenBack" });
    return accept({ type: "entry.restored/1", data: { target: command.target } });
  },
  withdrawWithReason(_incident, command) {
    if (!hasText(command.reason)) return refuse({ type: "reasonMissing" });
    return accept({ type: "entry.withdrawn/2", data: { target: command.target, reason: command.reason.trim() } });
  },
  retimeEntry(_incident, command) {
    return accept({ type: "entry.retimed/1", data: { target: command.target, happenedAt: command.happenedAt } });
  },
  pinEntry(_incident, command) {
    return accept({ type: "entry.pinned/1", data: { target: command.target, pinned: command.pinned } });
  },
  movePhase(incident, command) {
    if (incident.phase.type === command.to) return refuse({ type: "alreadyInPhase", phase: command.to });
    return accept({ type: "phase.moved/2", data: { to: command.to } });
  },
  resolve() {
    return accept({ type: "incident.resolved/1", data: {} });
  },
  reopen() {
    return accept({ type: "incident.reopened/1", data: {} });
  },
  standDown(_incident, { stillOn = [] }) {
    if (stillOn.length > 0) return accept({ type: "incident.stood-down/2", data: { stillOn } });
    return accept({ type: "incident.stood-down/1", data: {} });
  },
  waiveWriteUp(incident, command) {
    if (!hasText(command.reason)) return refuse({ type: "reasonMissing" });
    if (!canWaive(incident)) return refuse({ type: "notWaivable" });
    const waived = waiverOf(incident);
    if (waived) return refuse({ type: "alreadySettled", at: waived.at });
    return accept({ type: "writeup.waived/1", data: { reason: command.reason.trim() } });
  },
};

const isReaderField = (field: DetailField): field is ReaderField =>
  (readerFields as readonly DetailField[]).includes(field);

const noteOf = (kind: NoteKind, text: string, happenedAt: Instant | undefined): FactDraft =>
  happenedAt === undefined
    ? { type: "note.added/1", data: { kind, text } }
    : { type: "note.added/2", data: { kind, text, happenedAt } };
