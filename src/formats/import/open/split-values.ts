// Finds the JSON values in a text that has several, one after another: two exports in one file, or one value per line.

import { endOfString } from "./end-of-string.ts";

export interface SplitText {
  /** The objects and lists, each as it is written. */
  readonly values: readonly string[];
  /** Where what isn't JSON begins; null if the text ends with its last value. */
  readonly rest: number | null;
}

/** Byte-order marks get between files that were put together, and commas between lines that were cut out of a list. */
const BETWEEN = /[\s\ufeff,]*/y;

/** Returns the values up to the first that is cut off or isn't JSON. */
export const splitValues = (text: string): SplitText => {
  const values: string[] = [];
  let at = skip(text, 0);
  while (at < text.length) {
    const end = endOfValue(text, at);
    if (end === null || !isJson(text.slice(at, end))) return { values, rest: at };
    values.push(text.slice(at, end));
    at = skip(text, end);
  }
  return { values, rest: null };
};

const skip = (text: string, from: number): number => {
  BETWEEN.lastIndex = from;
  return from + (BETWEEN.exec(text)?.[0].length ?? 0);
};

const endOfValue = (text: string, from: number): number | null => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '"') {
      const end = endOfString(text, at);
      if (end === null) return null;
      at = end - 1;
    } else if (mark === "{" || mark === "[") depth += 1;
    else if (mark === "}" || mark === "]") depth -= 1;
    if (depth === 0) return mark === "}" || mark === "]" ? at + 1 : null;
  }
  return null;
};

export const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
