// Sentences for the review list and for importing a log.

import type { ImportOutcome } from "../../actions/transfer/import-log.ts";
import { plural } from "../../domain/words/plural.ts";
import { missingWords } from "./missing-entries.ts";

export const reviewWords = {
  title: "Review",
  incidents: "Incidents",
  drills: "Drills",
  none: "No incidents logged on this phone yet.",
  unreadable: "The logs on this phone can’t be read just now.",
  retry: "Try again",
  open: "Open",
  declared: (day: string, time: string): string => `${day} ${time}`,
  importHint: "For a log exported as JSON.",
  reading: "Reading the file…",
  stopped: "Stopped. Nothing was imported.",
  notStored: "The file is fine, but it could not be saved on this phone. Nothing was imported.",
  openImported: "Open the incident",
} as const;

/** Returns the result of an import in words. */
export const importWords = (outcome: ImportOutcome): string => {
  if (outcome.type === "refused") return outcome.message;
  if (outcome.type === "stopped") return reviewWords.stopped;
  if (outcome.type === "several")
    return outcome.each.map((one, index) => `(${index + 1} of ${outcome.each.length}) ${importWords(one)}`).join(" ");
  const { added, alreadyHere, different, missing } = outcome;
  const sentences = [
    added === 0 && different === 0 && "Everything in this file is already on this phone.",
    added === 0 && different > 0 && "Nothing new in this file.",
    added > 0 && `Imported ${entries(added)}.`,
    added > 0 &&
      alreadyHere > 0 &&
      `${entries(alreadyHere)} ${plural(alreadyHere, { one: "was", other: "were" })} already here.`,
    different > 0 &&
      `${entries(different)} on this phone ${plural(different, { one: "differs", other: "differ" })} from the file. This phone’s wording was kept.`,
    missingWords(missing),
  ];
  return sentences.filter(Boolean).join(" ");
};

const entries = (count: number): string =>
  plural(count, { one: "1 entry", other: `${count.toLocaleString("en")} entries` });
