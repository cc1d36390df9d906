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
        what: "This browser gives First90 no storage. The log may be gone when this page closes.",
        wayOn: "Export the log before you close it. Then open First90 in a normal window, with site data allowed.",
        reload: false,
      };
    case "full":
      return {
        what: "The storage of this phone is full. New entries are not saved.",
        wayOn: "Free some space, for instance old photos or downloads. Then save again, or export the log.",
        reload: false,
      };
    case "blocked":
      return {
        what: "Another tab of First90 holds the log. New entries may not be saved.",
        wayOn: "Close all other tabs of First90. This one then goes on by itself.",
        reload: false,
      };
    case "newer":
      return {
        what: "The log on this phone belongs to a newer version of First90. This older one leaves it alone.",
        wayOn: "Reload to get the newer version. Export first what was logged here.",
        reload: true,
      };
    case "lost":
      return {
        what: "The connection to the log on this phone is gone. New entries may not be saved.",
        wayOn: "Export the log, then reload.",
        reload: true,
      };
    case "broken":
      return {
        what: "The log on this phone can’t be read or written. New entries may not be saved.",
        wayOn: `Export the log, then reload. The browser says: ${problem.detail}`,
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
