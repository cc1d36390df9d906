// What good looks like in any drill, item by item; a scenario says more if its story does.

import type { RubricLine } from "../../domain/incident/drill/scenario.ts";

const commanded = {
  "clear-roles": "Commander, ops lead and comms lead are named within the first two minutes, each by name.",
  "one-source": "One channel carries the talk. What was found stands in the log, not in someone's memory.",
  "technical-aside": "The commander asks for results and times. The how stays with the ops lead.",
  "all-voices": "The people who know most are asked by name, also the quiet ones.",
  "no-overlap": "Only the ops lead changes the service, one change at a time.",
  "decisions-documented": "Each decision stands in the log with its reason.",
  "options-fast": "At least two options lie side by side before the decision, gathered against a deadline.",
  "trade-offs": "Time, data loss, risk and user impact are known for each option, and objections were asked for.",
  timely: "Severity is right early, hypotheses end with their timebox, the decision comes in time.",
  justified: "The decision names its reason, a plan B, and when people hear more.",
  "clear-short": "Updates say the symptom, who is affected, what is done and when the next one comes.",
  "right-depth": "Engineers get detail, executives impact and plan, customers what they can do.",
  expectations: "Every update promises the next one, and that promise is kept to the end.",
} as const;

/** Returns the lines of a commanded drill, with a scenario's own lines in place of the general ones. */
export const rubric = (own: Partial<Record<keyof typeof commanded, string>> = {}): readonly RubricLine[] =>
  Object.entries({ ...commanded, ...own }).map(([item, good]) => ({ item, good }));
