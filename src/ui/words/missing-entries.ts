// Which entries didn't come along with a log.

import type { MissingEntries } from "../../domain/views/missing-entries.ts";

/** Returns it as sentences with the way on; empty if none are missing. */
export const missingWords = (missing: readonly MissingEntries[] = []): string => {
  const said = missing.slice(0, 3).map(({ name, from, to }) => {
    const whose = name === "" ? "a phone without a name" : `${name}’s phone`;
    return from === to ? `Entry ${from} of ${whose} is missing.` : `Entries ${from} to ${to} of ${whose} are missing.`;
  });
  return said.length === 0 ? "" : `${said.join(" ")} Export the log on that phone too.`;
};
