// What stands in texts and files of a restricted incident.

export const withheldWords = {
  /** The first line of every file that has its log. */
  mark: "RESTRICTED: only for people who need to know",
  /** In place of what the log knows, for readers inside. */
  byVoice: "details by voice",
  /** In place of what an executive may say to customers. */
  toCustomers: "nothing before sponsor and counsel have cleared it",
} as const;
