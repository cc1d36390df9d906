// How a text is given the time of its next update.

/** Words that the reader of promises knows. */
export const nextUpdateWords = {
  line: (time: string): string => `Next update: ${time}`,
  until: (time: string): string => `until ${time}`,
  at: (time: string): string => `at ${time}`,
} as const;
