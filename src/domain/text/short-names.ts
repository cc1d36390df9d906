// Names and typed texts inside a sentence: on one line, short enough to say, capitalised at the start of a sentence.

import type { Person } from "../fact/ids.ts";

/** Returns the text on one line of at most `max` characters, counting the "…" if it was cut. */
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

/** Returns the name; "unnamed" for someone who hasn't given one. */
export const spokenName = ({ name }: Person): string => shorten(name, 60) || "unnamed";

/** Returns the text with its first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
