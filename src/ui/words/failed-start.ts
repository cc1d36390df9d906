// Sentences for a start that failed. They are inlined into the page.

import { plural } from "../../domain/words/plural.ts";

export const failedStartWords = {
  title: "First90 could not start",
  what: "Part of First90 is missing from this phone or has an error. Connect to the network, then reload.",
  notDeclared: "Your tap on Declare was not logged.",
  home: "Home",
  reload: "Reload",
  download: "Download raw log",
  reading: "Reading the log from this phone…",
  found: (entries: number): string =>
    plural(entries, { one: "1 entry downloaded.", other: `${entries} entries downloaded.` }),
  none: "No log can be read on this phone just now.",
} as const;
