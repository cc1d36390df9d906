// Sentences for the log as it is stored, offered when a screen has failed.

import { plural } from "../../domain/words/plural.ts";

export const rawLogWords = {
  title: "The log as stored",
  reading: "Reading the log from this phone…",
  found: (entries: number, incidents: number | null): string => {
    const count = plural(entries, { one: "1 entry", other: `${entries.toLocaleString("en")} entries` });
    if (incidents === null) return `${count} of this incident on this phone.`;
    return `${count} on this phone, in ${plural(incidents, { one: "1 incident", other: `${incidents} incidents` })}.`;
  },
  none: "None of its entries was found on this phone.",
  unread: "Neither copy of the log can be read just now. Close all tabs of First90, then open it again.",
  secondCopy: "They are from the second copy: the first can’t be read just now.",
  restricted: "An incident in it was restricted. Give it only to people who need to know.",
  copy: "Copy raw log",
  share: "Share raw log",
  download: "Download raw log",
} as const;
