// Everything that can happen in an incident, as past-tense facts. The type strings are frozen: a shipped one is never
// renamed or reshaped; a new shape is a new version (`…/2`).

import type { DeviceId, FactId, IncidentId, Instant, Person } from "../fact/ids.ts";
import { type CommandFactData, commandFacts } from "./command/facts.ts";
import { type CourseFactData, courseFacts } from "./course/facts.ts";
import { type DecisionFactData, decisionFacts } from "./decision/facts.ts";
import { type DrillFactData, drillFacts } from "./drill/facts.ts";
import type { EntryKind } from "./entry-kind.ts";
import { type ListFactData, listFacts } from "./list/facts.ts";
import { type MitigationFactData, mitigationFacts } from "./mitigation/facts.ts";
import { type RestrictionFactData, restrictionFacts } from "./restriction/facts.ts";
import { type WorkFactData, workFacts } from "./work/facts.ts";

/** The data that each type of fact carries. */
export interface FactData
  extends CourseFactData,
    CommandFactData,
    ListFactData,
    DecisionFactData,
    WorkFactData,
    MitigationFactData,
    RestrictionFactData,
    DrillFactData {}

export type FactType = keyof FactData;

interface FactOf<Type extends FactType> {
  readonly id: FactId;
  readonly incidentId: IncidentId;
  /** The device's wall clock, for display and for measuring. */
  readonly at: Instant;
  /** Logical time (order.ts); missing in facts from versions that had none. */
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
 * True for every fact that this version of the app can read; others come from a newer one, or are damaged and carry
 * nothing, and are left untouched.
 */
export const isKnownFact = (fact: Stored): fact is Fact => Object.hasOwn(knownFactTypes, fact.type) && isWhole(fact);

/** True for a fact whose type this version knows but whose content it can't read. */
export const isUnreadable = (fact: Fact): boolean => Object.hasOwn(knownFactTypes, fact.type) && !isWhole(fact);

type Stored = { readonly type: string } & { readonly [Part in "at" | "by" | "data"]: unknown };

const isWhole = ({ at, by, data }: Stored): boolean => Number.isFinite(at) && isRecord(by) && isRecord(data);

const isRecord = (data: unknown): boolean => typeof data === "object" && data !== null && !Array.isArray(data);

/** Every type of fact there is, for completeness tests and schemas. */
export const knownFactTypes: Readonly<Record<FactType, EntryKind>> = {
  ...courseFacts,
  ...commandFacts,
  ...listFacts,
  ...workFacts,
  ...decisionFacts,
  ...mitigationFacts,
  ...restrictionFacts,
  ...drillFacts,
};

/** True for a fact of that family. */
export const isOf = <Type extends FactType>(
  family: Readonly<Record<Type, EntryKind>>,
  fact: Fact,
): fact is FactWith<Type> => Object.hasOwn(family, fact.type);

export type UpdateFact = FactWith<"update.posted/1" | "update.posted/2">;
export type AssignmentFact = FactWith<"role.assigned/1" | "role.assigned/2" | "role.assigned/3">;
export type SeverityFact = FactWith<"severity.set/1" | "severity.set/2">;
export type PackFact = FactWith<"pack.frozen/1" | "pack.frozen/2" | "pack.frozen/3">;
type ChangeFact = FactWith<"change.made/1" | "change.made/2" | "mitigation.begun/1">;
export type HandedOverFact = FactWith<"handoff.accepted/1" | "handoff.accepted/2" | "handoff.accepted/3">;
export type RoleLeftFact = FactWith<"role.deferred/1" | "role.deferred/2" | "role.released/1" | "role.released/2">;

/** True for an update that was copied or shared, whether or not it also moved the phase. */
export const isUpdate = (fact: Fact): fact is UpdateFact =>
  fact.type === "update.posted/1" || fact.type === "update.posted/2";

/** True for a role given to somebody, outside a handoff. */
export const isAssignment = (fact: Fact): fact is AssignmentFact =>
  fact.type === "role.assigned/1" || fact.type === "role.assigned/2" || fact.type === "role.assigned/3";

/** True for a role that nobody has yet, or that was released. */
export const isRoleLeft = (fact: Fact): fact is RoleLeftFact => isRoleOpen(fact) || isRoleReleased(fact);

/** True for "nobody yet". */
export const isRoleOpen = (fact: Fact): fact is FactWith<"role.deferred/1" | "role.deferred/2"> =>
  fact.type === "role.deferred/1" || fact.type === "role.deferred/2";

const isRoleReleased = (fact: Fact): fact is FactWith<"role.released/1" | "role.released/2"> =>
  fact.type === "role.released/1" || fact.type === "role.released/2";

/** True for a severity that was picked or changed. */
export const isSeveritySet = (fact: Fact): fact is SeverityFact =>
  fact.type === "severity.set/1" || fact.type === "severity.set/2";

/** True for the cards frozen into the incident. */
export const isPackFrozen = (fact: Fact): fact is PackFact =>
  fact.type === "pack.frozen/1" || fact.type === "pack.frozen/2" || fact.type === "pack.frozen/3";

/** True for "I have command", whichever the role. */
export const isHandedOver = (fact: Fact): fact is HandedOverFact =>
  fact.type === "handoff.accepted/1" || fact.type === "handoff.accepted/2" || fact.type === "handoff.accepted/3";

/** True for both ways of taking an entry back: Undo, and later with a reason. */
export const isWithdrawal = (fact: Fact): fact is FactWith<"entry.withdrawn/1" | "entry.withdrawn/2"> =>
  fact.type === "entry.withdrawn/1" || fact.type === "entry.withdrawn/2";

/** True for a change to the service by somebody's hands: logged as one, or begun to stop the harm. */
export const isChange = (fact: Fact): fact is ChangeFact =>
  fact.type === "change.made/1" || fact.type === "change.made/2" || fact.type === "mitigation.begun/1";

/** True for the stand-down, whether or not something was still on. */
export const isStoodDown = (fact: Fact): fact is FactWith<"incident.stood-down/1" | "incident.stood-down/2"> =>
  fact.type === "incident.stood-down/1" || fact.type === "incident.stood-down/2";
