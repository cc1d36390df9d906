// Sentences for picking the file of a log.

export const logFileWords = {
  label: "Log file",
  pick: "Import log",
  unreadable: "The browser could not read this file. Nothing was imported.",
  tooLarge: "The file is larger than 50 MB. First90 exports are far smaller. Is it the right file?",
} as const;
