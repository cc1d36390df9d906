// Sentences for decisions: options against a deadline, objections, the decision and its announcement.

import type { OptionTerms } from "../../domain/incident/decision/facts.ts";
import { capitalised } from "../../domain/text/short-names.ts";

/** An answer as its button says it, and as the log does. */
export interface NamedAnswer {
  readonly name: string;
  readonly text: string;
}

export const decisionWords = {
  title: "Decisions",
  none: "Nothing is waiting for a decision.",
  about: (tap: string, what: string): string => `${tap}: ${what}`,
  ask: "Ask for options",
  question: "What needs deciding?",
  questions: ["Roll back or fix forward?", "Fail over now?", "Take the service down?", "Tell customers now?"],
  /** The answers that a question names: two options, or yes and no; none if it asks for something else. */
  answersTo: (question: string): readonly NamedAnswer[] => {
    const asked = /^(?:decide:?\s+)?(?!(?:what|which|who|whom|whose|when|where|why|how)\b)(.+)\?$/i;
    const what = asked.exec(question.trim())?.[1];
    if (what === undefined) return [];
    const [, one, other] = /^(.+?),? or (.+)$/.exec(what) ?? [];
    if (one && other) return [one, other].map((option) => ({ name: capitalised(option), text: capitalised(option) }));
    return [
      { name: "Yes", text: `${what}: yes` },
      { name: "No", text: `${what}: no` },
    ];
  },
  mayDecide: "Who may decide this",
  decider: (who: string, name: string | null): string => `May decide: ${name ? `${who} (${name})` : who}`,
  decides: (what: readonly string[]): string => `Decides: ${what.join(" · ")}`,
  here: (name: string): string => `In this incident: ${name}. `,
  length: "Options within",
  lengths: [3, 5, 10, 15],
  questionMissing: "Pick what to decide",
  options: "Options",
  due: "Options: ",
  noOptions: "No option yet. Two or more can be compared.",
  offer: "Add an option",
  option: "Option",
  optionMissing: "Pick an option",
  /** Usual ways out. */
  ways: [
    "Roll back",
    "Fix forward",
    "Fail over",
    "Switch the feature off",
    "Add capacity",
    "Isolate the fault",
    "Wait and watch",
  ],
  terms: {
    time: "Time",
    dataLoss: "Data loss",
    risk: "Risk",
    userImpact: "User impact",
  } satisfies Record<keyof OptionTerms, string>,
  values: {
    time: ["under 5 min", "10 min", "30 min", "over 1 h"],
    dataLoss: ["none", "minutes", "possible"],
    risk: ["low", "medium", "high"],
    userImpact: ["none", "slower", "short outage", "down for a while"],
  } satisfies Record<keyof OptionTerms, readonly string[]>,
  notKnown: "not known",
  offeredBy: "Who suggests it?",
  nobodyNamed: "Nobody named",
  by: (name: string): string => `by ${name}`,
  add: "Add this option",
  askObjections: "Any strong objections?",
  askedObjections: (time: string, count: number): string =>
    `Objections asked for at ${time}. ${count === 0 ? "None so far." : `${count} raised:`}`,
  objections: "Objections",
  raise: "Raise an objection",
  objection: "What’s the objection?",
  usualObjections: ["Data could be lost", "Too risky without a test", "It takes too long", "It hides the cause"],
  objector: "Who objects?",
  objectionMissing: "Pick an objection",
  logObjection: "Log the objection",
  decide: "Decide",
  choose: "What do we do?",
  rationale: "Why?",
  executive: (who: string, minutes: number): string =>
    `${who} decides this. Nobody reached within ${minutes} min: you decide, and tell them at once.`,
  planB: "Plan B",
  plans: ["Fail over", "Roll back", "Take the service down", "Escalate"],
  nextUpdate: "Next update",
  nextUpdateAt: (time: string, length: string): string => `${time}, in ${length}`,
  log: "Log the decision",
  drop: "Drop it",
  dropTitle: "Drop this question",
  dropReason: "Why?",
  dropReasons: ["No longer needed", "Decided elsewhere", "Another question came first"],
  last: "Last decision",
  because: (why: string): string => `Because: ${why}`,
  planBIs: (plan: string): string => `Plan B: ${plan}`,
  nextIs: (time: string): string => `Next update: ${time}`,
  decidedAt: (time: string): string => `Decided at ${time}.`,
  announcedAt: (time: string): string => `Text copied or shared at ${time}.`,
  notAnnounced: "Not announced yet.",
  announce: "Announce the decision",
  showText: "Show its text",
  changeText: "Change the text",
  noText: "This incident’s cards have no template for decisions. Write an update instead.",
  write: "Write an update",
} as const;
