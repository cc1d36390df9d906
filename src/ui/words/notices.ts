// Sentences of what stands below every screen: trouble with storage, what was restored, a new version.

import type { StorageHealth, StorageProblem } from "../../actions/ports.ts";

export const noticesWords = {
  exportLog: "Export log",
  exportOf: (name: string): string => `Export log: ${name}`,
  reload: "Reload",
  thisOne: "this incident",
  hide: "Hide",
  updateReady: "A new version of First90 is ready on this phone.",
  showUpdate: "Show the new version",
  later: "Later",
  clockForward: (length: string): string =>
    `This phone’s clock went forward by ${length} while an incident is open. Times here go on as before, and so does the status clock.`,
  clockBack: (length: string): string =>
    `This phone’s clock went back by ${length} while an incident is open. Times here go on as before, and so does the status clock.`,
  leapt: (length: string): string => `This phone’s clock went forward by ${length}. Slept, or was the clock set?`,
  slept: "It slept",
  wasSet: "The clock was set",
  followClock: "Use the phone’s clock",
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

/** Returns what to say about trouble with storage. */
export const problemWords = (problem: StorageProblem): ProblemSentences => {
  switch (problem.type) {
    case "refused":
      return {
        what: "This browser refuses First90 its database. The log may go with this page.",
        wayOn: "Export it. Then open First90 in a normal window.",
        reload: false,
      };
    case "full":
      return {
        what: "The storage of this phone is full. New entries are not saved.",
        wayOn: "Free some space, then save again.",
        reload: false,
      };
    case "blocked":
      return {
        what: "Another tab of First90 holds the log.",
        wayOn: "Close all other tabs. This one then goes on by itself.",
        reload: false,
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

/** Returns what was brought back at this start, or written again into the second copy. */
export const restoredWords = ({ facts, from }: NonNullable<StorageHealth["restored"]>): string => {
  const entries = facts === 1 ? "1 entry was" : `${facts.toLocaleString("en")} entries were`;
  return from === "journal"
    ? `${entries} restored from the second copy on this phone.`
    : `${entries} missing in the second copy on this phone. It is complete again.`;
};
