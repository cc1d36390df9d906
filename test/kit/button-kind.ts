// What a button does, without what it does it to: "Undo: scribe" and "Undo: ops lead" are one kind.

/** Returns the kind of a button by its accessible name; a text that a walk looks for has the same. */
export const buttonKind = (name: string): string =>
  name
    .replace(/^[‹✓○◐]+/, "")
    .replace(/[:(].*| of \d.*/s, "")
    .replace(/\d+/g, "0")
    .trim();
