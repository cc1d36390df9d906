// Sentences for the keyboard shortcuts.

export const shortcutWords = {
  title: "Keyboard shortcuts",
  choices: { on: "Shortcuts on", off: "Shortcuts off" },
  keys: {
    n: "The next move",
    u: "Write an update",
    l: "Log",
    s: "Severity",
    f: "First ninety seconds",
    w: "Hypotheses and call-backs",
    d: "Decisions",
    h: "Hand off command",
    e: "Export the log",
    r: "Sit-rep and words to say",
    b: "Only the board and the log",
    "?": "This list",
  },
} as const;
