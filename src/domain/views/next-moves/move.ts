// One thing that the commander should do now: why, how urgent, and the one tap that does it.

import type { FactId, Instant, Person } from "../../fact/ids.ts";
import type { Command } from "../../incident/commands.ts";
import type { MarkedPhase } from "../../incident/course/facts.ts";
import type { Phase } from "../../incident/incident.ts";
import type { Audience, LoopStep, RoleId, SeverityTrigger, UpdateStatus } from "../../pack/pack.ts";

/** Whom an update is for, the earliest due first; `first` if it is their first one. */
interface UpdateFor {
  readonly audiences: readonly Audience[];
  readonly first: boolean;
}

/** What a move is about, with the data that its words need; times in ms. */
export type MoveAbout =
  | { readonly type: "takeCommand" }
  | ({ readonly type: "sendUpdate"; readonly dueAt: Instant; readonly lateMs: number } & UpdateFor)
  /** Readers were told this phase, but the incident isn't marked with it. */
  | { readonly type: "markTold"; readonly phase: MarkedPhase; readonly from: Phase["type"] }
  /** Readers were told something that isn't true, or no longer is. */
  | {
      readonly type: "correctTold";
      readonly audiences: readonly Audience[];
      readonly told: UpdateStatus;
      readonly phase: Phase["type"];
    }
  /** It is resolved, and the last word on that is missing; `first` if nobody was ever told anything. */
  | { readonly type: "tellEnd"; readonly first: boolean }
  | { readonly type: "pickSeverity" }
  | { readonly type: "raiseSeverity"; readonly short: string; readonly trigger: SeverityTrigger["id"] }
  | {
      readonly type: "finishFirstNinety";
      readonly done: number;
      readonly of: number;
      readonly when: FirstMinutes;
    }
  | { readonly type: "finishHandoff"; readonly role: RoleId; readonly open: number }
  | ({ readonly type: "prepareUpdate"; readonly dueAt: Instant; readonly leftMs: number } & UpdateFor)
  /** Nobody has told them, nor said whether they need to know. */
  | { readonly type: "tellAudience"; readonly audience: Audience; readonly sinceMs: number }
  | { readonly type: "finishClosing"; readonly done: number; readonly of: number }
  | { readonly type: "standDown" }
  | { readonly type: "fillRole"; readonly role: RoleId }
  | { readonly type: "escalate"; readonly trigger: SeverityTrigger["id"]; readonly to: string }
  | { readonly type: "decide"; readonly text: string; readonly overMs: number }
  | { readonly type: "collectAnswer"; readonly person: Person; readonly text: string; readonly overMs: number }
  | {
      readonly type: "settleHypothesis";
      readonly text: string;
      readonly overMs: number;
      /** True while nobody has begun to stop the harm: that comes before its cause. */
      readonly waits: boolean;
    }
  /** The time to look whether a mitigation worked is over. */
  | { readonly type: "checkMitigation"; readonly text: string; readonly person: Person; readonly overMs: number }
  | { readonly type: "finishFirstFive"; readonly done: number; readonly of: number; readonly when: FirstMinutes }
  | { readonly type: "checkChange"; readonly person: Person; readonly ops: Person | null }
  | { readonly type: "splitIcAndOps"; readonly person: Person }
  | { readonly type: "reviewSeverity"; readonly short: string; readonly sinceMs: number }
  | { readonly type: "callElapsed"; readonly minutes: number }
  | { readonly type: "offerHandoff"; readonly person: Person; readonly heldMs: number }
  | { readonly type: "takeLongRhythm"; readonly minutes: number; readonly elapsedMs: number }
  | { readonly type: "startHypothesis" }
  | { readonly type: "giveHypothesis"; readonly text: string }
  /** `failed` is what was tried last and did not help. */
  | { readonly type: "startMitigating"; readonly failed: string | null }
  | { readonly type: "askIfWorked" }
  | { readonly type: "verifyFix"; readonly done: number; readonly of: number }
  | { readonly type: "startMonitoring" }
  | { readonly type: "resolve"; readonly monitoredMs: number }
  | { readonly type: "chaseEscalation"; readonly to: string; readonly waitedMs: number }
  | { readonly type: "gatherOptions"; readonly text: string; readonly leftMs: number }
  | { readonly type: "keepMonitoring"; readonly leftMs: number }
  | { readonly type: "stepLoop"; readonly step: LoopStep["id"]; readonly turn: number }
  /** The impact is still unknown: the next worse severity until it is. */
  | { readonly type: "assumeWorse"; readonly short: string; readonly minutes: number }
  /** A decision that was an executive’s, made without one. */
  | { readonly type: "tellExecutive"; readonly text: string }
  /** The press was told something that no executive has cleared. */
  | { readonly type: "clearPress" }
  /** It shows signs of what only few should know. */
  | { readonly type: "restrict" }
  /** Readers wait for a text that the sponsor and counsel must clear. */
  | { readonly type: "askRelease"; readonly audiences: readonly Audience[] }
  | { readonly type: "offerList"; readonly list: string; readonly title: string; readonly condition: string }
  | {
      readonly type: "goOnList";
      readonly title: string;
      readonly next: string;
      readonly left: number;
      readonly when: ListTurn;
    }
  | { readonly type: "seeScore" }
  | { readonly type: "exportLog" };

export type MoveType = MoveAbout["type"];

/** Whether a list of the first minutes is in its time, past it while harm goes on, or about what is over. */
export type FirstMinutes = "now" | "late" | "past";

/** "now" while a step of a special list is open that can't wait. */
export type ListTurn = "now" | "next";

/** A screen of the incident or a part of it, a role's sheet, or the question whether the fix worked. */
export type MovePlace =
  | "severity"
  | "first"
  | "five"
  | "verify"
  | "update"
  | `update?audience=${Audience}`
  | `update?audience=${Audience}&status=${UpdateStatus}`
  | "mitigate"
  | "work"
  | "work#callbacks"
  | "work#escalations"
  | "work#escalate"
  | "decisions"
  | "handoff"
  | "stand-down"
  | "export"
  | "worked"
  | "score"
  | `list?id=${string}`
  | "restricted"
  | `restricted?audience=${Audience}`
  | { readonly role: RoleId };

type MoveAct =
  /** `opens` is the place it leads to. */
  | { readonly type: "run"; readonly command: Command; readonly opens?: MovePlace }
  | { readonly type: "open"; readonly place: MovePlace };

export interface Move {
  /** Names it for snoozing and for lists: its type, with what it is about if there may be several. */
  readonly key: string;
  readonly about: MoveAbout;
  readonly act: MoveAct;
  /** False for a move that must not be put off: there is always one. */
  readonly snoozable: boolean;
  /** Says no to it for good, in place of snoozing; left out if it can't be declined. */
  readonly decline?: Command;
}

/** Returns a move that opens a place; `of` distinguishes it from others of its type. */
export const openMove = (about: MoveAbout, place: MovePlace, of: FactId | RoleId | string | null = null): Move => ({
  key: keyOf(about.type, of),
  about,
  act: { type: "open", place },
  snoozable: true,
});

/** Returns a move that its tap carries out. */
export const runMove = (about: MoveAbout, command: Command, of: string | null = null): Move => ({
  key: keyOf(about.type, of),
  about,
  act: { type: "run", command },
  snoozable: true,
});

/** Returns the move as one that can't be put off. */
export const standing = (move: Move): Move => ({ ...move, snoozable: false });

const keyOf = (type: MoveType, of: string | null): string => {
  const kind = kindOf(type);
  return of === null ? kind : `${kind}:${of}`;
};

const kinds = new Map<MoveType, string>();

// "fillRole" becomes "fill-role": keys are written into the log. Spelled once for each type, because moves are made anew
// with every second on screen.
const kindOf = (type: MoveType): string => {
  const kind = kinds.get(type) ?? type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  kinds.set(type, kind);
  return kind;
};
