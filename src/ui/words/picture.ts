// Sentences for the picture of an incident over time.

export const pictureScreenWords = {
  title: "Over time",
  label: (title: string): string => `The incident over time: ${title}. The same in words below.`,
  inWords: (zone: string): string => `In words, times in ${zone}`,
  backToLog: "Back to the log",
  toBoard: { short: "Board", whole: "Back to the board" },
  toExport: { short: "Export", whole: "Export the picture" },
} as const;
