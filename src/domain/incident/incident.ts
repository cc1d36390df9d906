// Everything known about one incident right now: small and bounded, however long its log grows.

import type { DeviceId, FactId, IncidentId, Instant, Person } from "../fact/ids.ts";
import type { Audience, LoopStep, RoleId, UpdateStatus } from "../pack/pack.ts";
import type { PickedSeverity } from "../pack/severities.ts";
import { type Closing, noClosing } from "./closing.ts";
import { emptySeat, type Seat } from "./command/state.ts";
import type { DetailField } from "./course/facts.ts";
import { type Decisions, noDecisions } from "./decision/state.ts";
import type { DrillRun } from "./drill/state.ts";
import type { FactType } from "./facts.ts";
import { type Lists, noLists } from "./list/state.ts";
import { type MitigationState, noMitigation } from "./mitigation/state.ts";
import type { Names } from "./names.ts";
import { noPress, type Press } from "./press.ts";
import { noRestriction, type Restriction } from "./restriction/state.ts";
import type { SaidEntry } from "./said.ts";
import { noWork, type Work } from "./work/state.ts";
import { noWriteUp, type WriteUp } from "./write-up.ts";

/** Where the incident stands; each phase carries only what can be true in it. */
export type Phase =
  | { readonly type: "undeclared" }
  | { readonly type: "detected" }
  | { readonly type: "triaged"; readonly since: Instant }
  | { readonly type: "mitigating"; readonly since: Instant }
  | { readonly type: "mitigated"; readonly since: Instant }
  | { readonly type: "monitoring"; readonly since: Instant }
  | { readonly type: "resolved"; readonly since: Instant }
  | { readonly type: "stood-down"; readonly since: Instant; readonly resolvedAt: Instant }
  | { readonly type: "withdrawn" };

export type RoleHolding =
  | {
      readonly type: "held";
      readonly person: Person;
      readonly since: Instant;
      readonly fact: FactId;
      readonly device: DeviceId;
    }
  /** "Nobody yet", said `times` times in a row. */
  | { readonly type: "deferred"; readonly since: Instant; readonly times: number };

/** Two phones gave one role to different people without knowing of each other: both people believe they hold it. */
export interface Clash {
  readonly one: Extract<RoleHolding, { type: "held" }>;
  /** The later in the order of facts: the one that counts until somebody settles it. */
  readonly other: Extract<RoleHolding, { type: "held" }>;
}

/** `at` is for display, `order` for comparing with other facts (order.ts). */
export interface Stamp {
  readonly at: Instant;
  readonly order: Instant;
  readonly by: Person;
  readonly fact: FactId;
}

export interface PostedUpdate {
  readonly fact: FactId;
  readonly at: Instant;
  readonly order: Instant;
  readonly status: UpdateStatus;
  readonly nextUpdateAt: Instant | null;
}

/** What Undo needs to know about an entry. */
export interface NewestEntry {
  readonly fact: FactId;
  readonly type: FactType;
  readonly at: Instant;
  readonly device: DeviceId;
}

export interface Incident {
  readonly id: IncidentId;
  readonly drill: boolean;
  readonly declaredAt: Instant | null;
  /** The phone that declared it; null before that. */
  readonly declaredOn: DeviceId | null;
  readonly phase: Phase;
  /** The order of the fact that moved the incident into its phase; null before the declaration. */
  readonly phaseOrder: Instant | null;
  readonly severity: (PickedSeverity & { readonly since: Instant }) | null;
  /** The worst severity reached and not taken back: its duties remain when it is lowered. */
  readonly highest: PickedSeverity | null;
  /** What the names of its severities have in common, "SEV" or "P"; null if nothing. */
  readonly severityStem: string | null;
  readonly roles: Readonly<Partial<Record<RoleId, RoleHolding>>>;
  /** The last entry about each role, which a new assignment replaces. */
  readonly roleHeads: Readonly<Partial<Record<RoleId, FactId>>>;
  /** Who had each role before its present holder, or before it was empty. */
  readonly formerHolders: Readonly<Partial<Record<RoleId, Person>>>;
  /** Roles that two people hold, each on a phone that didn't know of the other, until one of them is named again. */
  readonly clashes: Readonly<Partial<Record<RoleId, Clash>>>;
  readonly channel: (Stamp & { readonly name: string }) | null;
  /** What the incident is known by, as last entered. */
  readonly details: Readonly<Partial<Record<DetailField, string>>>;
  /** The entries that set the details. */
  readonly detailHeads: Readonly<Partial<Record<DetailField, FactId>>>;
  /** The impact as last entered, as a detail or by an entry of that kind. */
  readonly impact: SaidEntry | null;
  /** Steps ticked by hand, keyed `list/step`. */
  readonly steps: Readonly<Record<string, Stamp>>;
  /** The last answers to questions of checklists, keyed in the same way. A yes is also a tick. */
  readonly answers: Readonly<Record<string, Stamp & { readonly yes: boolean }>>;
  /** The first fact of each kind that ticks a checklist step automatically; of a role, the first that filled it. */
  readonly firsts: Readonly<Partial<Record<FactType | `role:${RoleId}`, Stamp>>>;
  /** The place in the IC loop; `turn` counts how often the loop was started, from 1. */
  readonly loop: {
    readonly step: LoopStep["id"];
    readonly at: Instant;
    readonly order: Instant;
    readonly turn: number;
  } | null;
  readonly lists: Lists;
  readonly work: Work;
  readonly mitigation: MitigationState;
  readonly decisions: Decisions;
  readonly closing: Closing;
  readonly writeUp: WriteUp;
  readonly seat: Seat;
  /** The story of a drill; null in a real incident, and in a drill without one. */
  readonly run: DrillRun | null;
  /** The last update that counts as told; one that somebody said wasn't posted doesn't. */
  readonly lastUpdate: PostedUpdate | null;
  /** The same for each audience; `posted` is true once somebody said that it was posted, null until then. */
  readonly told: Readonly<Partial<Record<Audience, PostedUpdate & { readonly posted: true | null }>>>;
  readonly restriction: Restriction;
  readonly press: Press;
  readonly updateCount: number;
  /** What people were called later than they were logged; everything else here uses these names already. */
  readonly names: Names;
  /** The fact that carries the pack frozen into this incident; null until it is. */
  readonly packFact: FactId | null;
  /** The newest entry a person made: the one that Undo takes back. */
  readonly last: NewestEntry | null;
  /**
   * The entry that the newest one took back, which Put back restores; `device` is the phone it was taken back on. Null
   * once another entry follows.
   */
  readonly takenBack: NewestEntry | null;
  /** Entries that were taken back before they arrived here (logs of two phones): they must not count when they do. */
  readonly awaited: readonly FactId[];
  /** Highest `seq` seen per device. */
  readonly seqs: Readonly<Record<DeviceId, number>>;
  /** How many facts were folded in, withdrawn and unknown ones included. */
  readonly count: number;
  /** How many of them couldn't be read: they are kept as they are and change nothing. */
  readonly unread: number;
  /** The last fact, in order, that this state includes; null before the first. */
  readonly through: { readonly order: Instant; readonly id: FactId } | null;
}

/** Returns the state before any fact. */
export const blankIncident = (id: IncidentId): Incident => ({
  id,
  drill: false,
  declaredAt: null,
  declaredOn: null,
  phase: { type: "undeclared" },
  phaseOrder: null,
  severity: null,
  highest: null,
  severityStem: "SEV",
  roles: {},
  roleHeads: {},
  formerHolders: {},
  clashes: {},
  channel: null,
  details: {},
  detailHeads: {},
  impact: null,
  steps: {},
  answers: {},
  firsts: {},
  loop: null,
  lists: noLists,
  work: noWork,
  mitigation: noMitigation,
  decisions: noDecisions,
  closing: noClosing,
  writeUp: noWriteUp,
  seat: emptySeat,
  run: null,
  lastUpdate: null,
  told: {},
  restriction: noRestriction,
  press: noPress,
  updateCount: 0,
  names: {},
  packFact: null,
  last: null,
  takenBack: null,
  awaited: [],
  seqs: {},
  count: 0,
  unread: 0,
  through: null,
});

/** True while the incident still needs a commander: declared, not withdrawn, not stood down. */
export const isOpen = (incident: Incident): boolean => {
  const { type } = incident.phase;
  return type !== "undeclared" && type !== "withdrawn" && type !== "stood-down";
};

/** True while the fault does its harm: declared, and nothing has stopped it yet. */
export const isHarmGoingOn = ({ type }: Phase): boolean =>
  type === "detected" || type === "triaged" || type === "mitigating";

/** Returns who holds a role; null while it is empty or left open. */
export const holderOf = ({ roles }: Incident, role: RoleId): Person | null => {
  const holding = roles[role];
  return holding?.type === "held" ? holding.person : null;
};

/** True once the incident is over: stood down, or its declaration withdrawn. */
export const isClosed = (phase: Phase): boolean => phase.type === "stood-down" || phase.type === "withdrawn";

/** Returns the incident with this stamp as the first of its kind; unchanged if there was one before. */
export const withFirst = (incident: Incident, key: keyof Incident["firsts"], stamp: Stamp): Incident =>
  incident.firsts[key] ? incident : { ...incident, firsts: { ...incident.firsts, [key]: stamp } };
