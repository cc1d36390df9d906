// The names of what the rubric of a drill judges, on its screens and in the log.

import { idInWords } from "../text/id-in-words.ts";

export const rubricNames: Readonly<Record<string, string>> = {
  "clear-roles": "Clear roles",
  "one-source": "One source of truth",
  "technical-aside": "Technical talk kept aside",
  "all-voices": "All voices heard",
  "no-overlap": "One person at the keyboard",
  "decisions-documented": "Decisions written down",
  "options-fast": "Options gathered fast",
  "trade-offs": "Trade-offs weighed",
  timely: "In time",
  justified: "Decision justified",
  "clear-short": "Clear and short",
  "right-depth": "Right depth",
  expectations: "Expectations managed",
  "all-written": "Every passage rewritten",
  "facts-kept": "Facts kept",
  "systems-named": "Systems named",
  "actions-owned": "Actions owned",
  "no-blame": "No blame",
  "reads-well": "Reads well",
};

/** Returns the name within a sentence; the id in words of an item that is new to this version. */
export const rubricInLog = (item: string): string => {
  const name = Object.hasOwn(rubricNames, item) ? (rubricNames[item] ?? item) : idInWords(item);
  return name.charAt(0).toLowerCase() + name.slice(1);
};
