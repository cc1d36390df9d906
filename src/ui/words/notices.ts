// Sentences for the notices below every screen: trouble with storage, restored entries, a new version.

import type { StorageHealth, StorageProblem } from "../../actions/ports/storage-port.ts";
import { plural } from "../../domain/words/plural.ts";

export const noticesWords = {
  exportLog: "Export log",
  exportOf: (name: string): string => `Export log: ${name}`,
  reload: "Reload",
  thisOne: "this incident",
  hide: "Hide",
  updateReady: "A new version of First90 is ready on this phone.",
  showUpdate: "Show the new version",
  newerReady: "That version is ready on this phone: show it, and the log opens.",
  later: "Later",
  clockForward: (length: string): string =>
    `This phone’s clock went forward by ${length} with an incident open. Times here carry on as before, and so does the status clock.`,
  clockBack: (length: string): string =>
    `This phone’s clock went back by ${length} with an incident open. Times here carry on as before, and so does the status clock.`,
  leapt: (length: string): string =>
    `This phone’s clock went forward by ${length}. Did the phone sleep, or was its clock set?`,
  slept: "It slept",
  wasSet: "The clock was set",
  followClock: "Use the phone’s clock",
  receive: "Receive from another phone",
  import: "Import a log",
  updateFailed: "The new version could not be shown just now. Nothing was changed.",
} as const;

export interface ProblemSentences {
  /** What is wrong. */
  readonly what: string;
  /** What to do about it. */
  readonly wayOn: string;
  /** Whether loading the page again can help. */
  readonly reload: boolean;
}

/** Returns the words for trouble with storage; `journal` is whether the second copy is still being written. */
export const problemWords = (problem: StorageProblem, journal: StorageHealth["journal"]): ProblemSentences => {
  switch (problem.type) {
    case "refused":
      if (journal)
        return {
          what: "This browser won’t let First90 use its database. Entries are saved in one copy, a file on this phone.",
          wayOn: "Export the log when there is time. Then open First90 in a normal window.",
          reload: false,
        };
      return {
        what: "This browser won’t let First90 use its database. Closing this page may lose the log.",
        wayOn: "Export it. Then open First90 in a normal window.",
        reload: false,
      };
    case "full":
      return {
        what: "This phone’s storage is full. New entries are not saved.",
        wayOn: "Free up some space, then save again.",
        reload: false,
      };
    case "blocked":
      return {
        what: "Another First90 tab is blocking the log.",
        wayOn: "Close all other tabs. This one then carries on by itself.",
        reload: false,
      };
    case "slow":
      return {
        what: "The log on this phone isn’t opening.",
        wayOn: journal
          ? "Carry on: new entries are saved in the second copy, and this page keeps trying."
          : "Carry on: this page keeps trying. Export before you close it.",
        reload: true,
      };
    case "newer":
      return {
        what: "The log on this phone belongs to a newer version of First90.",
        wayOn: "Export what you logged here, then reload.",
        reload: true,
      };
    case "lost":
      return {
        what: "The log on this phone can’t be reached any more.",
        wayOn: "Export what you logged here, then reload.",
        reload: true,
      };
    case "broken":
      return {
        what: "The log on this phone can’t be read or written.",
        wayOn: `Export what you logged here, then reload. The browser says: ${problem.detail}`,
        reload: true,
      };
  }
};

/**
 * Returns the sentence on entries that this start restored, or wrote to the second copy again. A copy with `damaged`
 * lines in it isn't called complete.
 */
export const restoredWords = (
  { facts, from }: NonNullable<StorageHealth["restored"]>,
  damaged: StorageHealth["damaged"],
): string => {
  const entries = plural(facts, { one: "1 entry was", other: `${facts.toLocaleString("en")} entries were` });
  if (from === "journal") return `${entries} restored from the second copy on this phone.`;
  return damaged
    ? `${entries} written to the second copy again.`
    : `${entries} missing from the second copy on this phone. It is complete again.`;
};

/** Returns the sentence on the damaged lines of the second copy, which can't be trusted. */
export const damagedWords = (lines: number): string =>
  lines === 1
    ? "1 line of the second copy on this phone is damaged. It is set aside and not used."
    : `${lines.toLocaleString("en")} lines of the second copy on this phone are damaged. They are set aside and not used.`;

/** Returns what is lost and the way back; `newest` is when the last entry was made, in words, null if unknown. */
export const lostWords = (entries: number, newest: string | null): string => {
  const what = plural(entries, { one: "1 entry is", other: `${entries.toLocaleString("en")} entries are` });
  const until = newest === null ? "" : ` The newest was from ${newest}.`;
  const them = plural(entries, { one: "it", other: "them" });
  return `${what} gone from both copies on this phone.${until} Another phone or an exported log may still have ${them}.`;
};

/** Returns the sentence on incidents that can't be read. */
export const unreadableWords = (incidents: number): string =>
  incidents === 1
    ? "1 incident can’t be read. It is kept as it is."
    : `${incidents.toLocaleString("en")} incidents can’t be read. They are kept as they are.`;
