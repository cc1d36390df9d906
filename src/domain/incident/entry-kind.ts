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
  /** The app's own notes, and entries written by a newer version. */
  | "app";
