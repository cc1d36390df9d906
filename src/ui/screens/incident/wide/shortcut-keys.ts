// The keys of the shortcuts and the step that each opens. Letters alone: browsers keep the combinations for themselves.

export const shortcutSteps = {
  u: "update",
  l: "log",
  s: "severity",
  f: "first",
  w: "work",
  d: "decisions",
  h: "handoff",
  e: "export",
  r: "say",
  b: "",
} as const;

export type ShortcutKey = keyof typeof shortcutSteps | "n" | "?";

/** Returns the shortcut that a key press stands for; null for any other, and while something is being typed. */
export const shortcutOf = (event: KeyboardEvent, isTyping: boolean): ShortcutKey | null => {
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  if (event.key === "?" || event.key === "n") return event.key;
  return Object.hasOwn(shortcutSteps, event.key) ? (event.key as ShortcutKey) : null;
};
