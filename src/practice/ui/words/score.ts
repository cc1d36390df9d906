// Sentences for the score of a drill. Findings are about the response, never about the person.

import type { Competency, RubricArea } from "../../../domain/incident/drill/rubric.ts";
import { runningTime } from "../../../domain/text/clock-face.ts";
import { plural } from "../../../domain/words/plural.ts";
import { rubricNames } from "../../../domain/words/rubric-names.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import type { TimedMove } from "../../domain/score/drill-times.ts";

const pointsOf = (count: number): string => plural(count, { one: "1 point", other: `${count} points` });

export const scoreWords = {
  title: "Score",
  back: "Back to the board",
  noRun: "This was a practice run without a scenario. Only a drill with a scenario has a score.",
  noRunHow: "Its log and its picture are on the board. To be scored, start a scenario from Drills.",
  toDrills: "Go to Drills",
  part: "This is one of several incidents in one drill. The score is with the first of them.",
  toLead: "Go to the first incident",
  running: "This drill is still running. Its score and its debrief are shown once it has ended.",
  runningBack: "Back to the drill",
  unreadable: "The log of this drill can’t be read just now. Open this screen again in a moment.",
  ended: {
    running: "",
    finished: "Played to its end.",
    stopped: "Stopped early. It doesn’t count for the trend, the next drill or the certificate.",
    "real-incident": "Ended by a real incident. It doesn’t count; the log is kept.",
  } satisfies Record<DrillResult["state"], string>,
  playedAt: (when: string, name: string): string => `${when}, ${name}`,
  points: (points: number): string => `${points} of 100`,
  of: (points: number, of: number): string => `${points} of ${of}`,
  open: (points: number): string =>
    `${points} more points can’t be read from the log. Rate them yourself, or ask someone who watched.`,
  areas: "By area",
  areaNames: {
    coordination: "Coordination",
    decision: "Decision",
    communication: "Communication",
  } satisfies Record<RubricArea, string>,
  competencies: "By competency",
  competencyNames: {
    technical: "Technical",
    leadership: "Leadership",
    communication: "Communication",
  } satisfies Record<Competency, string>,
  past: "Against your own drills",
  first: "This player has no earlier finished drill on this phone to compare it with.",
  against: (before: number, best: number, now: number): string =>
    `${difference(now - before)} the drill before (${before}). Best so far: ${Math.max(best, now)}.`,
  times: "Reaction times",
  timesFrom: { push: "From the push.", alert: "From the alert on the screen." },
  move: "Move",
  time: "Time",
  target: "Target",
  before: "Before",
  moves: {
    acknowledge: "Acknowledge",
    declare: "Declare",
    severity: "Severity",
    ic: "Commander",
    ops: "Ops lead",
    comms: "Comms lead",
    update: "First update",
  } satisfies Record<TimedMove, string>,
  seconds: (seconds: number | null): string => (seconds === null ? "not done" : runningTime(seconds * 1000)),
  none: "–",
  late: "late",
  items: "Point by point",
  itemsHint: "Tap a line to see what it is based on.",
  good: "What good looks like",
  rests: "What the log shows",
  fromLog: (points: number, of: number): string => `From the log: ${points} of ${of}.`,
  share: (got: number): string => (got >= 1 ? "yes" : got <= 0 ? "no" : `partly, ${Math.round(got * 100)}%`),
  evidence: "Entries behind it",
  noEvidence: "No log entry shows it.",
  moreEvidence: (count: number): string => `and ${count} more in the log`,
  rate: "What the log can’t show",
  rateHint: "Be as strict as a colleague would be. An observer’s rating overrides your own.",
  by: "Rated by",
  bys: { self: "The player", observer: "An observer" },
  rated: (points: number, by: "self" | "observer"): string =>
    `${points} given by ${by === "self" ? "the player" : "an observer"}.`,
  notRated: "Not rated yet.",
  ratedOf: (of: number): string => `0 to ${pointsOf(of)}`,
  toDebrief: "Debrief",
} as const;

const difference = (points: number): string =>
  points === 0 ? "The same as" : `${pointsOf(Math.abs(points))} ${points > 0 ? "more" : "fewer"} than`;

/** What a person rates if the log can't. */
const questions: Readonly<Record<string, string>> = {
  "technical-aside": "Did technical talk stay out of the commander’s channel?",
  "all-voices": "Did quiet people get a turn before the decision?",
  "trade-offs": "Were the options weighed against each other, aloud?",
  "clear-short": "Would someone who just woke up understand each update?",
  "right-depth": "Did each audience get what it needs, and no more?",
  "actions-owned": "Would the actions really prevent it?",
  "reads-well": "Does it read well from beginning to end?",
};

/** The items of the rubric; the second text is what a person rates when the log can't. */
export const itemWords: Readonly<Record<string, readonly [name: string, question?: string]>> = Object.fromEntries(
  Object.entries(rubricNames).map(([id, name]) => [id, questions[id] === undefined ? [name] : [name, questions[id]]]),
);

/** The names of what is scored by its id, with "time:" in front for the timed moves. */
export const scoreNames: Readonly<Record<string, string>> = {
  ...rubricNames,
  ...scoreWords.competencyNames,
  ...Object.fromEntries(Object.entries(scoreWords.moves).map(([id, name]) => [`time:${id}`, name])),
};

export const checkWords: Readonly<Record<string, string>> = {
  declare: "Declared in time",
  ic: "Commander named in time",
  ops: "Ops lead named in time",
  comms: "Comms lead named in time",
  update: "First update out in time",
  "other-parts": "Roles of the other incidents named",
  channel: "Channel named",
  "written-down": "Findings and changes in the log",
  "one-log-each": "A log for each incident",
  "commander-stays-out": "Commander left the service alone",
  "people-heard": "Three people heard by name",
  objections: "Objections asked for",
  "one-pair-of-hands": "Only the ops lead changed the service",
  "written-decisions": "Decisions with their reason",
  "two-options": "Two options before the decision",
  "in-five-minutes": "Decided within about five minutes",
  terms: "Time, data loss, risk, impact known",
  severity: "Severity right, and early",
  "moves-in-time": "What the story called for, in time",
  timeboxes: "Hypotheses kept to their timebox",
  reason: "A reason is given",
  "plan-b": "A plan B is given",
  "next-word": "Says when people will hear more",
  "against-what-was-known": "Sound, given what was known",
  linter: "Nothing wrong found in the updates",
  short: "No update too long",
  audiences: "Each audience told",
  "on-time": "Updates on time",
  "next-promised": "Each update promises the next",
  "read-back": "Command handed over with read-back",
  "stand-down": "Stand-down list complete",
  texts: "In the rewritten passages",
};
