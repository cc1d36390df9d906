// Text that nobody can see: spaces of all kinds, characters without a width, marks of direction, fillers, and the blank
// of Braille.

const SEEN = /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u;

/** True if a reader sees anything of the text. */
export const isSeen = (text: string): boolean => SEEN.test(text);
