// The few kinds of entry a commander thinks in, when looking for something in a long log.

export type EntryKind =
  | "updates"
  | "decisions"
  | "hypotheses"
  | "actions"
  | "findings"
  | "people"
  | "severity"
  | "questions"
  | "notes"
  /** What the app notes for itself, and what a newer version wrote. */
  | "app";
