// The one order in which moves are made, for one incident and across several, from the first to the last.

import type { FirstMinutes, ListTurn, Move, MoveType } from "./move.ts";

type FirstList = "finishFirstNinety" | "finishFirstFive";
type Timebox = "settleHypothesis";

type OfList = "goOnList";

/**
 * What has a place in the order: a list of the first minutes has another one once its time is over, a special list while
 * a step of it can't wait, and an expired timebox until somebody has begun to stop the harm.
 */
type Ranked =
  | Exclude<MoveType, FirstList | OfList>
  | `${FirstList}:${FirstMinutes}`
  | `${OfList}:${ListTurn}`
  | `${Timebox}:waits`;

/**
 * The whole order. Overdue comes first, then what is due; while harm goes on, what may end it comes before everything
 * that only keeps the incident in order; when the harm has ended, the lists of the first minutes come last.
 */
export const moveOrder = {
  /** Nobody leads: everything else is somebody's to decide. */
  seat: ["takeCommand"],
  /** Readers were promised an update, or people act on what isn't so. */
  told: ["sendUpdate", "markTold", "correctTold", "tellExecutive", "tellEnd", "raiseSeverity"],
  /** A time has run out: for a decision, an answer, a timebox, the search for the cause. */
  overdue: ["decide", "collectAnswer", "checkMitigation", "settleHypothesis", "escalate"],
  /** Its time is now: the severity from the start, a handoff half done, an update due soon, readers who know nothing. */
  due: ["pickSeverity", "finishHandoff", "clearPress", "prepareUpdate", "tellAudience", "askRelease"],
  /** Who leads, who has the keyboard, who talks: within their ninety seconds. */
  ninety: ["finishFirstNinety:now"],
  /** The way out of the harm once somebody is on it, one phase after the other; its cause waits for that. */
  out: ["askIfWorked", "verifyFix", "startMonitoring", "resolve"],
  /** What keeps the trouble at hand from growing: a list for just that, and the steps on it that can't wait. */
  special: ["offerList", "restrict", "goOnList:now"],
  /** The first step out of the harm. */
  begin: ["startMitigating"],
  /** The people for that: whoever the first ninety seconds name, and whoever has left a role. */
  people: ["finishFirstNinety:late", "fillRole", "finishFirstFive:now"],
  /** What to do about the harm, and why it happens. */
  cause: [
    "assumeWorse",
    "gatherOptions",
    "settleHypothesis:waits",
    "startHypothesis",
    "giveHypothesis",
    "chaseEscalation",
  ],
  /** Keeps the incident in order: who does what, how bad it is, how long it has run. */
  upkeep: [
    "goOnList:next",
    "finishFirstFive:late",
    "checkChange",
    "splitIcAndOps",
    "reviewSeverity",
    "callElapsed",
    "offerHandoff",
    "takeLongRhythm",
  ],
  /** What goes on by itself: the watch after a fix, and the loop, which is always there. */
  pulse: ["keepMonitoring", "stepLoop"],
  /** The first minutes of an incident whose harm has ended. */
  past: ["finishFirstNinety:past", "finishFirstFive:past"],
  /** After the resolve: the closing list, the end, and what it leaves. */
  end: ["finishClosing", "standDown", "seeScore", "exportLog"],
} as const satisfies Readonly<Record<string, readonly Ranked[]>>;

type Placed = (typeof moveOrder)[keyof typeof moveOrder][number];

const rank = Object.fromEntries(
  Object.values<readonly Placed[]>(moveOrder)
    .flat()
    .map((placed, index) => [placed, index]),
) as Readonly<Record<Placed, number>>;

/** Returns the place of a move in the order; the lowest is made first. */
export const moveRank = ({ about }: Move): number => {
  if ("when" in about) return rank[`${about.type}:${about.when}` as Placed];
  return about.type === "settleHypothesis" && about.waits ? rank["settleHypothesis:waits"] : rank[about.type];
};
