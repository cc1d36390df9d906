// Sentences for the library of scenarios.

import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { plural } from "../../../domain/words/plural.ts";
import type { ScenarioChange } from "../../domain/run/scenario-changes.ts";

export const scenarioWords = {
  title: "Scenarios",
  part: "Scenarios",
  library: "Your scenarios: import, export, edit",
  back: "Back to Drills",
  backToAll: "Back to Scenarios",
  what: "The scenarios that came with First90, and your team’s own. All of them are on this phone.",
  minutes: (count: number): string => `${count} min`,
  certifies: "Ends the path to a certificate",
  doneAt: (day: string): string => `Done ${day}`,
  notDone: "Not done yet",
  builtIn: "Came with First90",
  changed: "Changed by your team",
  own: "Your team’s own",
  hasDraft: "It has changes that are not saved yet. Tap Edit to see them.",
  unreadable: (count: number): string =>
    `This version of First90 can’t read ${plural(count, { one: "1 of your team’s scenarios", other: `${count} of your team’s scenarios` })}. Nothing is lost: everything stays on this phone.`,
  notRead: "The scenarios on this phone can’t be read just now.",
  again: "Try again",
  // file
  import: "Import scenario",
  importHint: "For a file exported here or on another phone.",
  file: "Scenario file",
  reading: "Reading the file…",
  tooLarge: "The file is larger than 1 MB. Is it a scenario? Nothing was imported.",
  notStored: "The scenario could not be saved on this phone. Nothing has changed.",
  imported: (title: string): string => `Imported: ${title}.`,
  same: (title: string): string => `${title} is already on this phone, word for word.`,
  open: "Open it",
  clash: (title: string, isOwn: boolean): string =>
    isOwn
      ? `Your team already has a version of this: ${title}. Nothing has changed yet. Replace it?`
      : `This is a version of one that came with First90: ${title}. Nothing has changed yet. Use the file’s version instead?`,
  replace: "Replace it",
  keepBoth: "Keep both",
  leave: "Leave it",
  left: "Left as it was.",
  // one
  new: "New scenario",
  newTitle: "A new scenario",
  copy: "Make a copy",
  copyTitle: (title: string): string => `${title.slice(0, 73)} (copy)`,
  copying: "Copying…",
  edit: "Edit",
  play: "To the brief",
  export: "Export file",
  exported: (name: string): string => `Exported as ${name}.`,
  share: "Share",
  remove: "Remove",
  removed: (title: string): string => `${title} removed from this phone.`,
  putBack: "Put the built-in one back",
  isBack: "The one that came with First90 is back.",
  undo: "Undo",
  undone: "It is as it was before.",
  differs: "Differs from the one that came with First90",
  unknown: "No scenario of this name is on this phone.",
} as const;

/** What the built-in scenarios train, without giving away what happens. */
const trains: Readonly<Record<string, string>> = {
  "checkout-payments": "The whole loop, to handoff and stand-down",
  "side-argument": "Calm in a loud channel",
  "weekend-migration": "A decision between four options",
  "launch-day": "An executive in the channel",
  "spreading-corruption": "A hard decision against the clock",
  "blaming-postmortem": "Writing without blame",
  "friday-three": "Several incidents at once",
};

/** Returns what a scenario trains; for a team's own scenario, judging by what is in it. */
export const trainsWords = ({ id, exercise, parts, choices, ends }: Scenario): string => {
  if (trains[id]) return trains[id];
  if (exercise) return "Writing without blame";
  if (parts.length > 1) return `${parts.length} incidents at once`;
  if (choices.length > 0) return plural(choices.length, { one: "A decision", other: `${choices.length} decisions` });
  return ends.standDown ? "The whole loop, to the stand-down" : "The first minutes";
};

const sections: Readonly<Record<keyof Scenario, string>> = {
  id: "ID",
  title: "title",
  setting: "setting",
  injectedFailure: "injected failure",
  minutes: "length",
  certifies: "certificate",
  services: "services",
  characters: "people",
  parts: "severity",
  alert: "opening alert",
  injects: "messages",
  revelations: "answers",
  choices: "decisions",
  moves: "expected moves",
  audiences: "audiences",
  ends: "end",
  rubric: "rubric",
  examples: "examples",
  exercise: "rewriting",
};

/** The fields that aren't lists. */
const singles: ReadonlySet<string> = new Set([
  "title",
  "setting",
  "injectedFailure",
  "minutes",
  "certifies",
  "alert",
  "ends",
  "exercise",
]);

/** Returns e.g. "Messages: 2 changed, 1 new". */
export const scenarioChangeWords = ({ field, changed, added, removed }: ScenarioChange): string => {
  const counts = [
    changed > 0 && `${changed} changed`,
    added > 0 && `${added} new`,
    removed > 0 && `${removed} removed`,
  ].filter(Boolean);
  const name = sections[field];
  const what = singles.has(field) ? "changed" : counts.join(", ") || "different order";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${what}`;
};
