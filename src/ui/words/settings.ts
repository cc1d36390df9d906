// Sentences for the settings: what this phone keeps, what it sends, which version it shows.

import type { OfflineReadiness } from "../../actions/ports/ports.ts";
import type { StorageHealth } from "../../actions/ports/storage-port.ts";
import { plural } from "../../domain/words/plural.ts";

export const settingsWords = {
  title: "Settings",
  back: "Back to Now",
  alerts: "Sound and vibration",
  offline: "Without a network",
  storage: "Storage",
  ask: "Ask the browser to keep the logs",
  asking: "Asking…",
  askLate: "The browser hasn’t answered yet. Its question may be hidden next to the address bar.",
  granted: "The browser agreed to keep the logs.",
  denied: "The browser didn’t agree. It often does once First90 is on the Home Screen.",
  cannotSay: "This browser can’t agree to that.",
  version: "App version",
  versionReady: "A new version is ready. It will be shown once no incident is open.",
  versionNeeded: "A newer version is ready, and the log on this phone needs it.",
  versionNone: "No newer version is waiting on this phone.",
  showVersion: "Show the new version",
  versionFailed: "The new version could not be shown just now. Nothing was changed.",
  privacy: "Privacy",
  privacyLines: [
    "Everything you enter stays on this phone: incidents, logs, names, settings.",
    "First90 sends nothing anywhere unless this phone joins a team. There is no account and no tracking.",
    "In a team, the relay learns this phone’s name, the roles it covers, when updates are due and how fast drills are answered. It never learns titles, texts or logs.",
    "A log leaves this phone only when you copy, share or download it, or show it to another phone.",
    "Anyone who can unlock this phone can read its logs.",
  ],
} as const;

export const keptWords = {
  saved: "Logs are saved on this phone.",
  /** `single` entries are in only one of the copies. */
  second: ({ journal, single }: Pick<StorageHealth, "journal" | "single">): string => {
    if (journal !== false && single > 0)
      return `${plural(single, { one: "1 entry is", other: `${single.toLocaleString("en")} entries are` })} in one copy only. The other copy will catch up as soon as it can be written.`;
    switch (journal) {
      case true:
        return "There are two copies. If one is lost, it is restored from the other.";
      case false:
        return "There is only one copy: this browser can’t write a second. Export the log after each incident.";
      case null:
        return "First90 doesn’t know yet whether there is a second copy.";
    }
  },
  persisted: (persisted: StorageHealth["persisted"]): string => {
    switch (persisted) {
      case true:
        return "The browser has agreed not to delete the logs on its own.";
      case false:
        return "The browser may delete the logs when the phone runs out of space.";
      case null:
        return "The browser doesn’t say whether it may delete the logs on its own.";
    }
  },
} as const;

/** Returns whether the app starts without a network, and what is missing if not. */
export const offlineWords = (readiness: OfflineReadiness): readonly string[] => {
  switch (readiness.type) {
    case "unknown":
      return ["First90 doesn’t know yet whether it can start without a network."];
    case "not-yet":
      return ["First90 can’t start without a network yet. Stay connected and keep it open for a moment."];
    case "insecure":
      return ["This address can’t work offline. Open First90 over https."];
    case "unsupported":
      return ["This browser can’t start First90 without a network."];
    case "counted":
      return countedWords(readiness.missing, readiness.quiet);
  }
};

const countedWords = (missing: number, quiet: number): readonly string[] => [
  missing === 0 ? "Ready: First90 starts without a network." : `Not ready: ${missingWords(missing, " of First90")}`,
  ...(quiet === 0 ? [] : [`Drills, Team, Review and Settings: ${missingWords(quiet, "")}`]),
];

const missingWords = (count: number, of: string): string =>
  count === 1
    ? `1 file${of} is missing from this phone. It will be fetched as soon as there is a network.`
    : `${count} files${of} are missing from this phone. They will be fetched as soon as there is a network.`;
