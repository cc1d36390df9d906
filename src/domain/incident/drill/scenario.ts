// The shape of a drill's story: who writes what when, what can be asked, what each decision leads to, what is expected.
// Plain data only, with a small closed set of conditions, so that a scenario can be stored, edited and exchanged.

import type { FirstRoleId } from "../../pack/first-roles.ts";
import { type Audience, audiences } from "../../pack/pack.ts";
import type { SeverityLevel } from "../../pack/severity-classes.ts";
import type { OptionTerms } from "../decision/facts.ts";
import type { Condition, Deed } from "./condition.ts";

/** Someone who writes in the drill's channel: a colleague, a monitor, a customer through support. */
export interface Character {
  readonly id: string;
  readonly name: string;
  /** Their job in the shop, e.g. "Support lead"; it tells the player whom to ask. */
  readonly title: string;
}

/** One of the incidents of a drill. Most have one; the first is the log that the drill is started in. */
export interface ScenarioPart {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly expected: SeverityLevel;
  /** What makes it this level rather than its neighbour. */
  readonly boundary: string;
}

/** The moment from which a wait or a limit counts. */
export type Anchor =
  | { readonly type: "start" }
  | { readonly type: "inject"; readonly inject: string }
  | { readonly type: "option"; readonly choice: string; readonly option: string }
  | { readonly type: "deed"; readonly deed: Deed };

export interface Inject {
  readonly id: string;
  /** Id of the character who writes it. */
  readonly from: string;
  readonly text: string;
  /** The part its conditions are about; null is the first one. */
  readonly part: string | null;
  /** True for an alert that opens its part: the player may declare it from here on. */
  readonly opens: boolean;
  readonly since: Anchor;
  /** Seconds after the anchor, at normal speed. */
  readonly seconds: number;
  /** Up to this many seconds more, drawn from the drill's seed. */
  readonly spread: number;
  /** All of them must hold at that moment. */
  readonly when: readonly Condition[];
}

/** Something a character knows and says only when asked by name. */
export interface Revelation {
  readonly id: string;
  readonly who: string;
  /** What it is about, in the words of a chip: "replication lag". */
  readonly what: string;
  /** Other words for it. */
  readonly also: readonly string[];
  readonly answer: string;
}

export interface ChoiceOption {
  readonly id: string;
  readonly name: string;
  /** Who argues for it. */
  readonly who: string;
  readonly terms: OptionTerms;
  /** sound: it holds up against what was known; risky: it bets on something. Never "right". */
  readonly fit: "sound" | "risky";
  /** What it leads to, shown in the debrief. */
  readonly consequence: string;
}

/** A decision that only the commander can make, with what each answer leads to. */
export interface Choice {
  readonly id: string;
  readonly part: string | null;
  readonly question: string;
  /** Seconds within which it should be decided once it is on the table. */
  readonly withinSeconds: number;
  readonly since: Anchor;
  readonly options: readonly ChoiceOption[];
}

export interface ExpectedMove {
  readonly id: string;
  /** One imperative, as on a card. */
  readonly text: string;
  readonly part: string | null;
  readonly since: Anchor;
  readonly withinSeconds: number;
  readonly done: Deed;
  /** What it would have prevented, shown if it was missed. */
  readonly helps: string;
}

/** What good looks like here, for one item of the rubric. */
export interface RubricLine {
  readonly item: string;
  readonly good: string;
}

/** The player's own text that an example is shown beside. */
export const exampleSides = ["first-update", ...audiences, "decision", "handoff", "rewrite"] as const;

export interface Example {
  readonly id: string;
  readonly beside: (typeof exampleSides)[number];
  readonly good: string;
  readonly poor: string;
  readonly why: string;
}

/** A blaming text to be rewritten. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  /** What must survive the rewriting, each in any of its wordings. */
  readonly keeps: readonly (readonly string[])[];
}

interface RewritingExercise {
  readonly passages: readonly Passage[];
  readonly checklist: readonly { readonly id: string; readonly text: string }[];
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** What the player is told before it starts: where and when, never what will happen. */
  readonly setting: string;
  /** What is broken on purpose; every text of the drill says so. */
  readonly injectedFailure: string;
  readonly minutes: number;
  /** True for the one that ends the path to a certificate. */
  readonly certifies: boolean;
  readonly services: readonly string[];
  readonly characters: readonly Character[];
  readonly parts: readonly ScenarioPart[];
  readonly alert: { readonly from: string; readonly text: string };
  readonly injects: readonly Inject[];
  readonly revelations: readonly Revelation[];
  readonly choices: readonly Choice[];
  readonly moves: readonly ExpectedMove[];
  readonly audiences: readonly Audience[];
  /** What a clean end includes here. */
  readonly ends: { readonly handoff: FirstRoleId | null; readonly standDown: boolean };
  readonly rubric: readonly RubricLine[];
  readonly examples: readonly Example[];
  /** Null in a drill that is commanded rather than written. */
  readonly exercise: RewritingExercise | null;
}
