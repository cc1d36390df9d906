// Sentences for the team screen: who holds this phone, how it looks and sounds, what it keeps.

import type { OfflineReadiness, Theme, TimeZoneChoice } from "../../actions/ports/ports.ts";
import type { StorageHealth } from "../../actions/ports/storage-port.ts";
import { plural } from "../../domain/words/plural.ts";

export const teamWords = {
  title: "Team",
  me: "This phone",
  meNamed: (name: string): string => `New entries are logged as ${name}.`,
  meUnnamed: "New entries are logged without a name. That is fine; the role stands beside them.",
  myName: "Your name",
  saveName: "Save name",
  dropName: "Use no name",
  nameKept: "Entries in older logs keep the name they were made with.",
  people: "People this phone knows",
  peopleHint: "They are offered for the roles of an incident, so that nobody has to type.",
  nobody: "Nobody yet.",
  personName: "Name",
  job: "Job",
  phone: "Phone number",
  editPerson: (name: string): string => `Job and phone of ${name}`,
  editShort: "Edit",
  keepContact: "Keep",
  contactKept: (name: string): string => `Job and phone of ${name} are kept on this phone.`,
  contactHint: "They stay on this phone: no log, export or transfer has them.",
  oddPhone: "This can’t be dialled as it is. It is kept all the same.",
  addPerson: "Add",
  added: (name: string): string => `${name} is on the list.`,
  known: (name: string): string => `${name} is on the list already. Add a surname to tell two people apart.`,
  remove: "Remove",
  removeOne: (name: string): string => `Remove ${name}`,
  removed: (name: string): string => `${name} is off the list. Logs keep the name.`,
  undo: "Undo",
  notSaved: "The list could not be saved on this phone. Nothing was changed.",
  unreadable: "The list can’t be read just now.",
  reading: "Reading",
  sound: "Sound when an update is due",
  sounds: { on: "Sound on", off: "Sound off" },
  theme: "Theme",
  themes: { system: "As the phone", dark: "Dark", light: "Light", night: "Night red" } satisfies Record<Theme, string>,
  zone: "Times",
  zones: { utc: "UTC", local: "Local" } satisfies Record<TimeZoneChoice, string>,
  zoneHint: (now: string): string => `Every time carries its zone, so nobody has to guess. Now it is ${now}.`,
  offline: "Without a network",
  storage: "What is kept",
  ask: "Ask the browser to keep it",
  asking: "Asking…",
  askLate: "The browser has no answer yet. Its question may be hidden beside the address.",
  granted: "The browser has promised.",
  denied: "The browser did not promise it. It often does once First90 is on the home screen.",
  cannotSay: "This browser can’t promise it.",
  version: "App version",
  versionReady: "A new version is ready. It is shown once no incident is open.",
  versionNeeded: "A newer version is ready, and the log on this phone needs it.",
  versionNone: "No newer version is waiting on this phone.",
  showVersion: "Show the new version",
  versionFailed: "The new version could not be shown just now. Nothing was changed.",
  privacy: "Privacy",
  privacyLines: [
    "Everything you enter stays on this phone: incidents, logs, names, settings.",
    "First90 sends nothing anywhere unless this phone joins a team. There is no account and no tracking.",
    "In a team, its relay learns this phone’s name, the roles it covers, when updates are due and how fast drills are answered. It never learns titles, texts or logs.",
    "A log leaves this phone only when you copy, share, download or show it to another phone.",
    "Anyone who can unlock this phone can read its logs.",
  ],
} as const;

export const keptWords = {
  saved: "Logs are saved on this phone.",
  /** `single` entries are in only one of the copies. */
  second: ({ journal, single }: Pick<StorageHealth, "journal" | "single">): string => {
    if (journal !== false && single > 0)
      return `${plural(single, { one: "1 entry is", other: `${single.toLocaleString("en")} entries are` })} in one copy only. The other copy gets them as soon as it can be written.`;
    switch (journal) {
      case true:
        return "A second copy is kept. If one is lost, it is restored from the other.";
      case false:
        return "Only one copy is kept: this browser can’t write a second. Export the log after each incident.";
      case null:
        return "Whether a second copy is kept isn’t known yet.";
    }
  },
  persisted: (persisted: StorageHealth["persisted"]): string => {
    switch (persisted) {
      case true:
        return "The browser has promised not to delete the logs by itself.";
      case false:
        return "The browser may delete the logs when the phone runs out of space.";
      case null:
        return "The browser doesn’t say whether it may delete the logs by itself.";
    }
  },
} as const;

/** Returns whether the app starts without a network, and what is missing if not. */
export const offlineWords = (readiness: OfflineReadiness): readonly string[] => {
  switch (readiness.type) {
    case "unknown":
      return ["Whether First90 starts without a network isn’t known yet."];
    case "not-yet":
      return ["First90 can’t start without a network yet. Stay connected and keep it open for a moment."];
    case "insecure":
      return ["This address can’t work offline. Open First90 over https."];
    case "unsupported":
      return ["This browser can’t start First90 without a network."];
    case "counted":
      return countedWords(readiness.missing, readiness.practice);
  }
};

const countedWords = (missing: number, practice: number): readonly string[] => [
  missing === 0 ? "Ready: First90 starts without a network." : `Not ready: ${missingWords(missing, " of First90")}`,
  ...(practice === 0 ? [] : [`Drills: ${missingWords(practice, "")}`]),
];

const missingWords = (count: number, of: string): string =>
  count === 1
    ? `1 file${of} is missing on this phone. It is fetched as soon as there is a network.`
    : `${count} files${of} are missing on this phone. They are fetched as soon as there is a network.`;
