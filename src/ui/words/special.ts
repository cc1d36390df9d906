// Sentences for the special lists in an incident.

export const specialWords = {
  title: "Special lists",
  choose: "Each is for one kind of trouble. Open the one that fits.",
  toAll: "All special lists",
  none: "These cards have no special lists.",
  unknown: "These cards have no such list.",
  objective: "Aim",
  later: "When there is time",
  count: (done: number, of: number): string => `${done} of ${of} done`,
  pressingDone: "What can’t wait is done.",
  allDone: "All steps are done.",
  board: "Back to the board",
  open: "Open this list",
} as const;
