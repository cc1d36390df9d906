// How long a text takes to say, counted in words: about 160 a minute.

/** Returns how many words the text has. */
export const countWords = (text: string): number => (text.trim() === "" ? 0 : text.trim().split(/\s+/).length);

/** Returns the text on one line, of at most `most` words; "…" after the last one if it was cut. */
export const fewWords = (text: string, most: number): string => {
  const all = text.trim().split(/\s+/);
  return all.length <= most ? all.join(" ") : `${all.slice(0, Math.max(1, most)).join(" ")}…`;
};
