// Parses JSON from outside; every refusal names the place.

import { jsonFault } from "./json-fault.ts";

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

const MAX_DEPTH = 60;

/** Returns the value, or a sentence that names the line where the text stops being JSON. Never throws. */
export const parseJson = (raw: string): ParsedJson => {
  const text = raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
  if (text.trim() === "") return refuse("The file is empty.");
  const tooDeep = depthOver(text, MAX_DEPTH);
  if (tooDeep !== null) return refuse(`Line ${lineAt(text, tooDeep)}: nested too deeply for a First90 log.`);
  try {
    return { ok: true, value: mayHideName(text) ? JSON.parse(text, refuseName) : JSON.parse(text) };
  } catch (error) {
    return refuse(error instanceof ForbiddenName ? forbidden(text) : syntax(text));
  }
};

class ForbiddenName extends Error {}

// Names that would reach into prototypes are refused, not skipped: no export has them. An escape may spell them too.
const mayHideName = (text: string): boolean => text.includes("__proto__") || text.includes("\\u00");

const refuseName = (key: string, part: unknown): unknown => {
  if (key === "__proto__") throw new ForbiddenName();
  return part;
};

const forbidden = (text: string): string => {
  const at = text.search(/"__proto__"\s*:/);
  return `${at < 0 ? "The" : `Line ${lineAt(text, at)}: the`} name “__proto__” has no place in a log.`;
};

const syntax = (text: string): string => {
  const at = jsonFault(text) ?? text.length;
  if (at === text.length) {
    return `Line ${lineAt(text, text.trimEnd().length)}: the file ends in the middle. It may have been cut off on the way; export it again.`;
  }
  const column = at - text.lastIndexOf("\n", at - 1);
  return `Line ${lineAt(text, at)}, column ${column}: this isn’t JSON. Choose the file that was exported as JSON.`;
};

const lineAt = (text: string, position: number): number => {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
};

/** Returns where the nesting first exceeds `limit`, or null; counted before parsing, which would overflow the stack. */
const depthOver = (text: string, limit: number): number | null => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > limit) return at;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return null;
};

const refuse = (message: string): ParsedJson => ({ ok: false, message });
