// The shape of what First90 advises: severities, roles, checklists, loop, rules, templates, triggers. Plain data only,
// so that a pack can be stored, edited by a team, exported, and frozen into an incident. Each closed list is written
// once: types, schemas, forms and orders are derived from it.

import type { PackChips } from "./chips.ts";
import type { CommandPhrase } from "./phrases.ts";
import type { SeverityLevel } from "./severity-classes.ts";
import type { SpecialList } from "./special-lists.ts";
import type { StepKind, StepPlace } from "./step-kinds.ts";

export interface Severity {
  /** Names it in facts and edits; it never changes. */
  readonly id: string;
  /** Its class. */
  readonly level: SeverityLevel;
  /** The name shown everywhere: "SEV1", "P1". */
  readonly short: string;
  /** The name beside it on buttons and cards: "Critical". */
  readonly name: string;
  readonly criteria: readonly string[];
  /** Concrete cases from the example shop, at least two. */
  readonly examples: readonly string[];
  /** What makes it this level rather than its neighbour. */
  readonly boundary: string;
  readonly respondWithin: string;
  /** For engineering. */
  readonly updateEveryMinutes: number;
  readonly executivesEveryMinutes: number;
  /** For customers; support and the press hear as often. */
  readonly customersEveryMinutes: number;
  /** Who is paged, by rota; null on cards from before they said so. */
  readonly pages: string | null;
  readonly escalateTo: string;
  readonly wakePeople: string;
}

/** In the order in which they are named. */
export const roleIds = ["ic", "ops", "comms", "scribe", "deputy", "responder", "business-impact", "sponsor"] as const;

/** Those that came later: a fact or a scenario of the first versions can't name them (first-roles.ts). */
export const laterRoleIds = ["deputy"] as const satisfies readonly RoleId[];

export type RoleId = (typeof roleIds)[number];

export interface RoleCard {
  readonly id: RoleId;
  readonly name: string;
  /** Short form for tight places and the log, e.g. "IC". */
  readonly short: string;
  readonly optional: boolean;
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
  readonly firstSentence: string;
  readonly handsOver: readonly string[];
  readonly backup: string;
}

/** Who may decide what (technical means, trade-offs, public statements). */
export interface Authority {
  readonly id: string;
  readonly who: string;
  readonly decides: readonly string[];
  /**
   * Minutes in which they must be reached: after that the commander decides in their place, logs it and tells them at
   * once. Null if nobody waits for them.
   */
  readonly withinMinutes: number | null;
}

export interface ChecklistStep {
  readonly id: string;
  readonly text: string;
  readonly hint: string | null;
  readonly doneBy: StepKind;
}

export const checklistIds = ["first-90", "first-5", "verify-fix", "stand-down"] as const;

export type ChecklistId = (typeof checklistIds)[number];

export interface Checklist {
  readonly id: ChecklistId;
  readonly title: string;
  /** read-do: tap each step as you do it; do-confirm: do the work, then confirm each. */
  readonly mode: "read-do" | "do-confirm";
  /** Seconds from declare by which every step should be done; null if there is no time limit. */
  readonly withinSeconds: number | null;
  readonly steps: readonly ChecklistStep[];
}

export const loopStepIds = ["size-up", "decide", "delegate", "communicate", "verify"] as const;

export interface LoopStep {
  readonly id: (typeof loopStepIds)[number];
  readonly title: string;
  readonly asks: readonly string[];
  /** The screen that it is mostly done on; null for none. */
  readonly opens: StepPlace | null;
}

export interface GoldenRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export const audiences = ["engineering", "executives", "customers", "support", "press"] as const;

export type Audience = (typeof audiences)[number];

export const updateStatuses = ["investigating", "identified", "mitigating", "monitoring", "resolved"] as const;

export type UpdateStatus = (typeof updateStatuses)[number];

export interface TemplateLine {
  /** Shown in bold before the text if the format has bold; null for a plain line. */
  readonly label: string | null;
  readonly text: string;
  /** An optional line is left out while all of its fields are unknown. */
  readonly optional: boolean;
}

export type TemplateKind =
  | "announcement"
  | "first"
  | "update"
  | "status-page"
  | "executive-brief"
  | "decision"
  | "handoff"
  | "resolved"
  | "support-brief"
  | "press-line"
  | "drill-opening"
  | "drill-end";

export interface Template {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly name: string;
  readonly audience: Audience;
  /** The statuses it fits; empty means any. */
  readonly statuses: readonly UpdateStatus[];
  /** Subject line; also the bold first line in chat formats. Without the drill prefix. */
  readonly subject: string;
  readonly lines: readonly TemplateLine[];
  /** One compact line for SMS: STATUS | IMPACT | ACTIONS | NEXT UPDATE. */
  readonly sms: string;
}

export const triageQuestionIds = [
  "data-or-security",
  "everyone-down",
  "quarter-or-key-feature",
  "paying-customers",
  "imminent",
  "workaround",
] as const;

export type TriageQuestionId = (typeof triageQuestionIds)[number];

export interface TriageQuestion {
  readonly id: TriageQuestionId;
  /** May name `{many}`. */
  readonly ask: string;
  readonly help: string;
  /** How many reports are many, where the question counts them; null where it doesn’t. */
  readonly many: number | null;
  /** Why a yes leads to its level, shown with the result. */
  readonly becauseYes: string;
  /** Why the last no leads to its level; null on the others. */
  readonly becauseNo: string | null;
}

export const triggerIds = [
  "impact-doubled",
  "no-root-cause-sev1",
  "no-root-cause-sev2",
  "paying-customers",
  "data-integrity",
  "impact-unknown",
  "second-symptom",
] as const;

export type TriggerId = (typeof triggerIds)[number];

export interface SeverityTrigger {
  readonly id: TriggerId;
  readonly when: string;
  /** What to do about it. */
  readonly response: string;
  /** True if the app can see it on its own; it asks about the others. */
  readonly watched: boolean;
}

/** A chip that explains a change of severity. */
export interface SeverityReason {
  readonly id: string;
  readonly text: string;
  readonly direction: "up" | "down";
}

export interface Pack {
  readonly format: "first90.pack";
  /** Counts up with every release of the built-in pack. */
  readonly version: number;
  /** Three to six, the worst first; their classes never rise from one to the next, and the first is a SEV1. */
  readonly severities: readonly Severity[];
  readonly triage: readonly TriageQuestion[];
  readonly triggers: readonly SeverityTrigger[];
  readonly severityReasons: readonly SeverityReason[];
  readonly roles: readonly RoleCard[];
  readonly authority: readonly Authority[];
  readonly checklists: readonly Checklist[];
  readonly specials: readonly SpecialList[];
  readonly loop: readonly LoopStep[];
  readonly rules: readonly GoldenRule[];
  readonly templates: readonly Template[];
  /** Words to say. None means those that came with the app: older packs have none (later-sections.ts). */
  readonly phrases: readonly CommandPhrase[];
  readonly chips: PackChips;
}

/** The kinds of pack entries a team can edit one by one (`chips` is a single entry of its own). */
export type PackSection = Exclude<keyof Pack, "format" | "version" | "chips">;

/** One entry: a card, a checklist, a template, or the chips. */
export type PackEntry = Pack[PackSection][number] | Pack["chips"];

/** The address of an entry: `section/id`. */
export type PackKey = `${PackSection | "chips"}/${string}`;
