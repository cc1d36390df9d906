// How wide a text will be drawn, with no page to measure it on. An upper estimate for the sans-serif faces of phones
// and desktops: a label that fits by it fits on paper.

/** Returns the width in px of one line at `size` px. */
export const textWidth = (text: string, size: number, bold = false): number => {
  let em = 0;
  for (const char of text) em += widthOf(char);
  return em * size * (bold ? 1.08 : 1);
};

const NARROW = new Set(" .,:;!'|ijlItfr()[]{}-/\\·“”‘’`");
const WIDE = new Set("mwMW@%—…&");

// In em. Combining marks take no room; scripts other than Latin, Greek and Cyrillic count as full width.
const widthOf = (char: string): number => {
  if (NARROW.has(char)) return 0.4;
  if (WIDE.has(char)) return 1;
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x7f) return char >= "A" && char <= "Z" ? 0.75 : 0.6;
  if (/\p{M}/u.test(char)) return 0;
  return code < 0x530 || (code >= 0x2010 && code < 0x2030) ? 0.8 : 1.4;
};
