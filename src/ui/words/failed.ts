// Sentences for a screen that failed. They add to the first screen's size; those for the raw log load with it.

export const failedWords = {
  title: "This screen failed",
  error: "An error in First90 stopped this screen. Reload it, or carry on from Home.",
  missing: "Part of First90 is missing from this phone. Connect to the network, then reload.",
  notDeclared: (time: string): string =>
    `Your tap on Declare at ${time} was not logged. Declare again after the reload.`,
  detail: (text: string): string => `Error: ${text}`,
  home: "Home",
  reload: "Reload",
  noRawLog: "The log can’t be shown here just now. First90 did not delete it.",
} as const;
