// Characters that turn the direction of text around, or hide it, shown as marks: a line of an export must not read
// differently from what was logged. The JSON keeps every entry as it is.

import { isSeen } from "../../domain/text/is-seen.ts";

const names: Readonly<Record<string, string>> = {
  "\u061c": "ALM",
  "\u200e": "LRM",
  "\u200f": "RLM",
  "\u202a": "LRE",
  "\u202b": "RLE",
  "\u202c": "PDF",
  "\u202d": "LRO",
  "\u202e": "RLO",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
};

const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Returns the text with its marks of direction as ⟨RLO⟩ and the like; one that nobody can see says so. */
export const withShownMarks = (text: string): string => {
  if (text !== "" && !isSeen(text)) return "⟨nothing to see⟩";
  return text.replace(TURNS, (mark) => `⟨${names[mark] ?? ""}⟩`);
};
