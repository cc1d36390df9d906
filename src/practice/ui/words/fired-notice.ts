// Sentences of the notice that a surprise drill has fired, which is there before anything else of practice.

export const firedNoticeWords = {
  notice: "DRILL: you’ve been paged. The clock is running.",
  see: "Open the drill",
  later: "Later",
} as const;
