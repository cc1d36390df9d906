// The course of an incident and its log: declared, triaged, told, noted, corrected, closed.

import type {
  detailFields,
  markedPhases,
  noteKinds,
  readerFields,
  updateFormats,
  updateWays,
} from "../../fact/closed-lists.ts";
import type { FactId, Instant, Person } from "../../fact/ids.ts";
import type { FirstRoleId } from "../../pack/first-roles.ts";
import type { FormerPack, SecondPack } from "../../pack/former-pack.ts";
import type { Audience, ChecklistId, LoopStep, Pack, RoleId, TriageQuestionId, UpdateStatus } from "../../pack/pack.ts";
import type { PickedSeverity } from "../../pack/severities.ts";
import type { SeverityLevel } from "../../pack/severity-classes.ts";
import type { EntryKind } from "../entry-kind.ts";

export type NoteKind = (typeof noteKinds)[number];
export type UpdateFormat = (typeof updateFormats)[number];
export type UpdateWay = (typeof updateWays)[number];
export type MarkedPhase = (typeof markedPhases)[number];
export type ReaderField = (typeof readerFields)[number];
export type DetailField = (typeof detailFields)[number] | ReaderField;

export interface CourseFactData {
  readonly "incident.declared/1": { readonly drill: boolean };
  readonly "pack.frozen/1": { readonly pack: FormerPack };
  readonly "pack.frozen/2": { readonly pack: SecondPack };
  /**
   * With the words to say, the special lists and the deputy, and with cards that say who is paged, who stands in for an executive, and what readers can do
   * meanwhile.
   */
  readonly "pack.frozen/3": { readonly pack: Pack };
  readonly "severity.set/1": {
    readonly level: SeverityLevel;
    /** The triage question that settled it, with its answer; null when picked directly. */
    readonly triage: { readonly question: TriageQuestionId; readonly answer: boolean } | null;
    /** Why it was changed, in the words of a reason chip; null for the first one. */
    readonly reason: string | null;
  };
  /** With the names of the severity, so that the log reads right without the cards it was picked from. */
  readonly "severity.set/2": CourseFactData["severity.set/1"] & PickedSeverity;
  readonly "role.assigned/1": { readonly role: FirstRoleId; readonly person: Person };
  /** `replaces` is the last entry about this role that the phone knew of; null if it knew of none. */
  readonly "role.assigned/2": { readonly role: FirstRoleId; readonly person: Person; readonly replaces: FactId | null };
  /** Of any role. */
  readonly "role.assigned/3": { readonly role: RoleId; readonly person: Person; readonly replaces: FactId | null };
  readonly "role.deferred/1": { readonly role: FirstRoleId };
  /** Of any role. */
  readonly "role.deferred/2": { readonly role: RoleId };
  readonly "role.released/1": { readonly role: FirstRoleId };
  /** Of any role. */
  readonly "role.released/2": { readonly role: RoleId };
  readonly "channel.named/1": { readonly name: string };
  readonly "detail.set/1": { readonly field: (typeof detailFields)[number]; readonly text: string };
  readonly "detail.set/2": { readonly field: ReaderField; readonly text: string };
  readonly "step.done/1": { readonly list: ChecklistId; readonly step: string };
  /** A question of a checklist, answered. */
  readonly "step.answered/1": { readonly list: ChecklistId; readonly step: string; readonly yes: boolean };
  /** A step that named options, ticked by the one that was decided on. With its question, for a log without its cards. */
  readonly "step.chosen/1": {
    readonly list: ChecklistId;
    readonly step: string;
    readonly question: string;
    readonly text: string;
  };
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
  /** An update that also moves the incident to the phase its status stands for. */
  readonly "update.posted/2": CourseFactData["update.posted/1"] & { readonly marks: MarkedPhase };
  /** What a person said about a text that left the app: whether it was really posted. */
  readonly "update.answered/1": { readonly target: FactId; readonly posted: boolean };
  /** An executive has cleared what the press is told; `person` is null if nobody was named. */
  readonly "press.cleared/1": { readonly person: Person | null };
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
  /** With the temporary changes that were still on, in words: nobody had undone them or taken them on. */
  readonly "incident.stood-down/2": { readonly stillOn: readonly string[] };
  /** No write-up is owed: its level was lowered before anybody mitigated. */
  readonly "writeup.waived/1": { readonly reason: string };
  readonly "phase.moved/2": { readonly to: "mitigating" | "mitigated" | "monitoring" };
  /** Taken back later than Undo allows, with its reason. */
  readonly "entry.withdrawn/2": { readonly target: FactId; readonly reason: string };
  /** When it really happened: a corrected or back-dated time. The status clock still goes by the stamp. */
  readonly "entry.retimed/1": { readonly target: FactId; readonly happenedAt: Instant };
  readonly "entry.pinned/1": { readonly target: FactId; readonly pinned: boolean };
}

/** The types of this family, each with the kind that the log's filter lists it under; a note goes by its own kind. */
export const courseFacts = {
  "incident.declared/1": "severity",
  "pack.frozen/1": "app",
  "pack.frozen/2": "app",
  "pack.frozen/3": "app",
  "severity.set/1": "severity",
  "severity.set/2": "severity",
  "role.assigned/1": "people",
  "role.assigned/2": "people",
  "role.assigned/3": "people",
  "role.deferred/1": "people",
  "role.deferred/2": "people",
  "role.released/1": "people",
  "role.released/2": "people",
  "channel.named/1": "notes",
  "detail.set/1": "notes",
  "detail.set/2": "notes",
  "step.done/1": "actions",
  "step.answered/1": "actions",
  "step.chosen/1": "decisions",
  "loop.stepped/1": "app",
  "update.posted/1": "updates",
  "update.posted/2": "updates",
  "update.answered/1": "updates",
  "press.cleared/1": "updates",
  "note.added/1": "notes",
  "note.added/2": "notes",
  "entry.corrected/1": "app",
  "entry.withdrawn/1": "app",
  "entry.restored/1": "app",
  "phase.moved/1": "severity",
  "incident.resolved/1": "severity",
  "incident.reopened/1": "severity",
  "incident.stood-down/1": "severity",
  "incident.stood-down/2": "severity",
  "writeup.waived/1": "severity",
  "phase.moved/2": "severity",
  "entry.withdrawn/2": "app",
  "entry.retimed/1": "app",
  "entry.pinned/1": "app",
} as const satisfies Readonly<Record<keyof CourseFactData, EntryKind>>;
