// Everything that can have happened in an incident, as past-tense facts. The type strings are frozen:
// a shipped one is never renamed or reshaped, a new shape is a new version (`…/2`).

import type { CommandFactData } from "./command/facts.ts";
import type { DecisionFactData } from "./decision/facts.ts";
import { type DrillFactData, drillFactTypes } from "./drill/facts.ts";
import type { DeviceId, FactId, IncidentId, Instant, Person } from "../fact/ids.ts";
import type {
  Audience,
  ChecklistId,
  LoopStep,
  Pack,
  RoleId,
  SeverityLevel,
  TriageQuestionId,
  UpdateStatus,
} from "../pack/pack.ts";
import type { WorkFactData } from "./work/facts.ts";

export type NoteKind = "action" | "finding" | "impact" | "decision" | "question" | "note";
export type UpdateFormat = "slack" | "markdown" | "email" | "sms";
/** What became of a text: what the app itself did, never more than it can know. */
export type UpdateWay = "copied" | "shared" | "selected";
/** The phases that an update can bring the incident into. */
export type MarkedPhase = "mitigating" | "monitoring" | "resolved";
export type DetailField = "title" | "service" | "impact" | "affected";

/** What each type of fact carries. */
export interface FactData extends CommandFactData, DecisionFactData, WorkFactData, DrillFactData {
  readonly "incident.declared/1": { readonly drill: boolean };
  readonly "pack.frozen/1": { readonly pack: Pack };
  readonly "severity.set/1": {
    readonly level: SeverityLevel;
    /** The triage question that settled it, with its answer; null when picked directly. */
    readonly triage: { readonly question: TriageQuestionId; readonly answer: boolean } | null;
    /** Why it was changed, in the words of a reason chip; null for the first one. */
    readonly reason: string | null;
  };
  readonly "role.assigned/1": { readonly role: RoleId; readonly person: Person };
  /** `replaces` is the last entry about this role that the phone knew of; null where it knew of none. */
  readonly "role.assigned/2": { readonly role: RoleId; readonly person: Person; readonly replaces: FactId | null };
  readonly "role.deferred/1": { readonly role: RoleId };
  readonly "role.released/1": { readonly role: RoleId };
  readonly "channel.named/1": { readonly name: string };
  readonly "detail.set/1": { readonly field: DetailField; readonly text: string };
  readonly "step.done/1": { readonly list: ChecklistId; readonly step: string };
  readonly "loop.stepped/1": { readonly step: LoopStep["id"] };
  readonly "update.posted/1": {
    readonly template: string;
    readonly audience: Audience;
    readonly format: UpdateFormat;
    readonly way: UpdateWay;
    readonly status: UpdateStatus;
    readonly subject: string | null;
    readonly text: string;
    /** The next update time the text promises; null in a final update. */
    readonly nextUpdateAt: Instant | null;
  };
  /** An update whose status is also where the incident stands from then on. */
  readonly "update.posted/2": FactData["update.posted/1"] & { readonly marks: MarkedPhase };
  /** What a person said of a text that left the app: whether it was really posted. */
  readonly "update.answered/1": { readonly target: FactId; readonly posted: boolean };
  readonly "note.added/1": { readonly kind: NoteKind; readonly text: string };
  /** Back-dated: written down later than it happened. */
  readonly "note.added/2": { readonly kind: NoteKind; readonly text: string; readonly happenedAt: Instant };
  readonly "entry.corrected/1": { readonly target: FactId; readonly text: string };
  readonly "entry.withdrawn/1": { readonly target: FactId };
  /** An entry that was taken back counts again. */
  readonly "entry.restored/1": { readonly target: FactId };
  readonly "phase.moved/1": { readonly to: "mitigating" | "monitoring" };
  readonly "incident.resolved/1": Readonly<Record<never, never>>;
  readonly "incident.reopened/1": Readonly<Record<never, never>>;
  readonly "incident.stood-down/1": Readonly<Record<never, never>>;
}

export type FactType = keyof FactData;

interface FactOf<Type extends FactType> {
  readonly id: FactId;
  readonly incidentId: IncidentId;
  /** The wall clock of the device: what is shown and measured. */
  readonly at: Instant;
  /** Logical time (order.ts); missing in facts of versions that had none. */
  readonly order?: Instant;
  /** Minutes east of UTC on the device when it was recorded. */
  readonly zone: number;
  readonly by: Person;
  readonly device: DeviceId;
  /** Counts this device's facts in this incident, from 1. */
  readonly seq: number;
  readonly type: Type;
  readonly data: FactData[Type];
}

/** One fact, discriminated by `type`. */
export type Fact = { [Type in FactType]: FactOf<Type> }[FactType];

/** A fact of one type. */
export type FactWith<Type extends FactType> = Extract<Fact, { type: Type }>;

/** A fact before it is stamped with id, time, person and device. */
export type FactDraft = { [Type in FactType]: { readonly type: Type; readonly data: FactData[Type] } }[FactType];

/**
 * True for every fact that this version of the app can read; others come from a newer one, or carry nothing because they
 * were damaged, and are kept untouched.
 */
export const isKnownFact = (fact: Stored): fact is Fact => Object.hasOwn(knownFactTypes, fact.type) && isWhole(fact);

/** True for a fact of a type that this version knows, whose content it can't read. */
export const isUnreadable = (fact: Fact): boolean => Object.hasOwn(knownFactTypes, fact.type) && !isWhole(fact);

type Stored = { readonly type: string } & { readonly [Part in "at" | "by" | "data"]: unknown };

const isWhole = ({ at, by, data }: Stored): boolean => Number.isFinite(at) && isRecord(by) && isRecord(data);

const isRecord = (data: unknown): boolean => typeof data === "object" && data !== null && !Array.isArray(data);

/** The list of all fact types, for completeness tests and schemas. */
export const knownFactTypes: Readonly<Record<FactType, true>> = {
  "incident.declared/1": true,
  "pack.frozen/1": true,
  "severity.set/1": true,
  "role.assigned/1": true,
  "role.assigned/2": true,
  "role.deferred/1": true,
  "role.released/1": true,
  "channel.named/1": true,
  "detail.set/1": true,
  "step.done/1": true,
  "loop.stepped/1": true,
  "update.posted/1": true,
  "update.posted/2": true,
  "update.answered/1": true,
  "note.added/1": true,
  "note.added/2": true,
  "entry.corrected/1": true,
  "entry.withdrawn/1": true,
  "entry.restored/1": true,
  "phase.moved/1": true,
  "incident.resolved/1": true,
  "incident.reopened/1": true,
  "incident.stood-down/1": true,
  "hypothesis.opened/1": true,
  "hypothesis.extended/1": true,
  "hypothesis.given/1": true,
  "hypothesis.settled/1": true,
  "callback.asked/1": true,
  "callback.moved/1": true,
  "callback.answered/1": true,
  "escalation.made/1": true,
  "escalation.answered/1": true,
  "change.made/1": true,
  "resolution.said/1": true,
  "decision.opened/1": true,
  "option.offered/1": true,
  "objections.asked/1": true,
  "objection.raised/1": true,
  "decision.made/1": true,
  "decision.dropped/1": true,
  "move.snoozed/1": true,
  "clock.interval-set/1": true,
  "role.backup-named/1": true,
  "severity.reviewed/1": true,
  "trigger.answered/1": true,
  "elapsed.called/1": true,
  "impact.started/1": true,
  "phase.moved/2": true,
  "handoff.offered/1": true,
  "handoff.read-back/1": true,
  "handoff.accepted/1": true,
  "handoff.accepted/2": true,
  "handoff.dropped/1": true,
  "entry.withdrawn/2": true,
  "entry.retimed/1": true,
  "entry.pinned/1": true,
  "clock.jumped/1": true,
  "clocks.differed/1": true,
  ...drillFactTypes,
};

export type UpdateFact = FactWith<"update.posted/1" | "update.posted/2">;
export type AssignmentFact = FactWith<"role.assigned/1" | "role.assigned/2">;
export type HandedOverFact = FactWith<"handoff.accepted/1" | "handoff.accepted/2">;

/** True for an update that was copied or shared, whether or not it also moved the phase. */
export const isUpdate = (fact: Fact): fact is UpdateFact =>
  fact.type === "update.posted/1" || fact.type === "update.posted/2";

/** True for a role given to somebody, outside a handoff. */
export const isAssignment = (fact: Fact): fact is AssignmentFact =>
  fact.type === "role.assigned/1" || fact.type === "role.assigned/2";

/** True for "I have command", of whichever role. */
export const isHandedOver = (fact: Fact): fact is HandedOverFact =>
  fact.type === "handoff.accepted/1" || fact.type === "handoff.accepted/2";

/** True for the two ways in which an entry is taken back: Undo, and later with a reason. */
export const isWithdrawal = (fact: Fact): fact is FactWith<"entry.withdrawn/1" | "entry.withdrawn/2"> =>
  fact.type === "entry.withdrawn/1" || fact.type === "entry.withdrawn/2";
