// Characters that turn the direction of text around, hide it, or command a terminal, shown as marks: a line of an export
// must not read differently from what was logged. The JSON keeps every entry as it is.

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

/** All but those that are a space or end a line. */
const CONTROLS = /(?![\t-\r\u0085])\p{Cc}/gu;

const code = (control: string): string => control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Returns the text with its marks of direction as ⟨RLO⟩ and its controls as ⟨U+001B⟩; one that nobody can see says so. */
export const withShownMarks = (text: string): string => {
  if (text.trim() !== "" && !isSeen(text)) return "⟨nothing to see⟩";
  return text.replace(TURNS, (mark) => `⟨${names[mark] ?? ""}⟩`).replace(CONTROLS, (one) => `⟨U+${code(one)}⟩`);
};
