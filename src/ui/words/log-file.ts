// Sentences for picking the file of a log.

export const logFileWords = {
  label: "Log file",
  pick: "Import log",
} as const;
