// JSON with what editors and programs add to it: comments, commas at the end of lists, byte-order marks in the middle,
// spaces that JSON doesn't know. Strings stay as they are, so what is read is certain.

import { endOfString } from "./end-of-string.ts";

/** Returns the text without them; it is JSON if nothing else was wrong with it. */
export const plainJson = (text: string): string => {
  const parts: string[] = [];
  // The comma that was read last, with what followed it, until it is clear that a list goes on.
  let pending = "";
  for (let at = 0; at < text.length; ) {
    const end = partEnd(text, at);
    const part = text.slice(at, end);
    at = end;
    if (isAdded(part)) continue;
    if (part === ",") {
      parts.push(pending);
      pending = part;
    } else if (part.trim() === "" && pending !== "") pending += part;
    else if (part.trim() === "") parts.push(part);
    else {
      parts.push(/^[}\]]/.test(part) ? pending.replace(/^,/, "") : pending, part);
      pending = "";
    }
  }
  return parts.join("") + pending;
};

const isAdded = (part: string): boolean => FOREIGN_SPACE.test(part) || part.startsWith("//") || part.startsWith("/*");

const FOREIGN_SPACE = /^[^\S \t\r\n]$|^[\u200b\u2060]$/;
const SPACE = /[ \t\r\n]+/y;
const PLAIN = /[^\s\u200b\u2060",/{}[\]]+/y;

/** Returns where the string, comment, space or mark ends that begins here. */
const partEnd = (text: string, at: number): number => {
  const mark = text[at];
  if (mark === '"') return endOfString(text, at) ?? text.length;
  if (text.startsWith("//", at)) return orEnd(text, text.indexOf("\n", at));
  if (text.startsWith("/*", at)) return orEnd(text, text.indexOf("*/", at) + 1 || -1) + 1;
  for (const pattern of [SPACE, PLAIN]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0].length ?? 0;
    if (found > 0) return at + found;
  }
  return at + 1;
};

const orEnd = (text: string, at: number): number => (at < 0 ? text.length : at);
