// What a severity may be called everywhere: short enough for a badge on a small phone, one line, and harmless in every
// text that it goes into.

/** The longest short name of a card. */
export const SHORT_NAME_MAX = 8;

/** True for letters, digits, single spaces, dots, dashes and underscores, the first a letter or digit; any length. */
export const isShortName = (text: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*(?: [\p{L}\p{M}\p{N}._-]+)*$/u.test(text);
