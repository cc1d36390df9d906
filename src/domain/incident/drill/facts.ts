// What can happen in a drill and never in a real incident: its story, its pauses, its end and its rating.

import type { FactId, IncidentId, Instant } from "../../fact/ids.ts";
import type { EntryKind } from "../entry-kind.ts";
import type { Scenario } from "./scenario.ts";

/** At 2, the waits of a drill are halved; what the player does is measured in real time. */
export type DrillSpeed = 1 | 2;
export type DrillEnd = "finished" | "real-incident" | "stopped";

export interface DrillFactData {
  /** Carries a copy of its one scenario, so that its log can be read anywhere and for ever. */
  readonly "drill.started/1": {
    readonly scenario: Scenario;
    readonly seed: number;
    readonly speed: DrillSpeed;
    /** When the opening alert appeared on the screen; reaction times start there if no push was sent. */
    readonly alertAt: Instant;
  };
  /** Another incident of the same drill; the lead's log tells its story. */
  readonly "drill.joined/1": { readonly lead: IncidentId; readonly scenario: string; readonly part: string };
  /** `pushedAt` is when a surprise drill was sent; null if the player started it. */
  readonly "drill.acknowledged/1": { readonly pushedAt: Instant | null; readonly acknowledgedAt: Instant };
  /** Includes the name and the words of the writer, so that the log can be read without the story. */
  readonly "inject.shown/1": { readonly inject: string; readonly name: string; readonly text: string };
  /** A character was asked by name. `reveal` and `answer` are null if that character doesn't know. */
  readonly "fact.asked/1": {
    readonly who: string;
    readonly name: string;
    readonly what: string;
    readonly reveal: string | null;
    readonly answer: string | null;
  };
  /** Which of the scenario's options a decision amounts to; the story goes on from there. */
  readonly "option.taken/1": {
    readonly choice: string;
    readonly option: string;
    readonly name: string;
    readonly decision: FactId | null;
  };
  readonly "passage.rewritten/1": { readonly passage: string; readonly text: string };
  readonly "drill.paused/1": Readonly<Record<never, never>>;
  readonly "drill.resumed/1": Readonly<Record<never, never>>;
  readonly "drill.ended/1": { readonly reason: DrillEnd };
  /** Points for what the log can't prove. */
  readonly "drill.rated/1": { readonly item: string; readonly points: number; readonly by: "self" | "observer" };
}

/** The types of this family, each with the kind that the log's filter lists it under. */
export const drillFacts = {
  "drill.started/1": "app",
  "drill.joined/1": "app",
  "drill.acknowledged/1": "app",
  "inject.shown/1": "notes",
  "fact.asked/1": "questions",
  "option.taken/1": "decisions",
  "passage.rewritten/1": "notes",
  "drill.paused/1": "app",
  "drill.resumed/1": "app",
  "drill.ended/1": "app",
  "drill.rated/1": "app",
} as const satisfies Readonly<Record<keyof DrillFactData, EntryKind>>;
