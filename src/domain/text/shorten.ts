// Texts that were typed, quoted in one line of a brief: no line breaks, and no longer than can be said in a breath.

/** Returns the text in one line of at most `max` characters, "…" included where it was cut. */
export const shorten = (text: string, max = 140): string => {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= max
    ? line
    : `${characters
        .slice(0, max - 1)
        .join("")
        .trimEnd()}…`;
};
