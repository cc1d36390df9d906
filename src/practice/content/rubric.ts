// What good looks like in any drill, item by item; a scenario says more if its story does.

import type { RubricLine } from "../../domain/incident/drill/scenario.ts";

const commanded = {
  "clear-roles": "Commander, ops lead and comms lead are named within the first two minutes, each by name.",
  "one-source": "Everyone talks in one channel. Findings are in the log, not in someone’s memory.",
  "technical-aside": "The commander asks for results and times. How it is done is up to the ops lead.",
  "all-voices": "The people who know most are asked by name, even the quiet ones.",
  "no-overlap": "Only the ops lead changes the service, one change at a time.",
  "decisions-documented": "Each decision is in the log with its reason.",
  "options-fast": "At least two options are side by side before the decision, collected against a deadline.",
  "trade-offs":
    "Time, data loss, risk and user impact are known for each option, and someone has asked for objections.",
  timely: "The severity is right early on, hypotheses end with their timebox, and the decision comes in time.",
  justified: "The decision comes with a reason, a plan B, and a time when people hear more.",
  "clear-short": "Updates give the symptom, who is affected, what is being done, and when the next one comes.",
  "right-depth": "Engineers get detail, executives get impact and plan, and customers get what they can do.",
  expectations: "Every update promises the next one, and the promise is kept to the end.",
} as const;

/** Returns the lines of a commanded drill, with a scenario's own lines in place of the general ones. */
export const rubric = (own: Partial<Record<keyof typeof commanded, string>> = {}): readonly RubricLine[] =>
  Object.entries({ ...commanded, ...own }).map(([item, good]) => ({ item, good }));
