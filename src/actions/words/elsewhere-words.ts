// Sentences of what only the files for quiet times find out about a log.

export const elsewhereWords = {
  taken: (name: string): string =>
    `Entries of this log are already in another incident on this phone: ${name}. Nothing was imported. Open that one, or export the log again on the phone it comes from.`,
  /** The way on from a log that is damaged inside. */
  again: "Export the log again.",
} as const;
