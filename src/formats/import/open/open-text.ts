// A text, down to the JSON in it: as it is, several values in one, or with something around it.

import { formatOf, type WantedFile } from "../wanted-file.ts";
import { holdsLink, kindOfText } from "./kind-of-text.ts";
import { kindOfValue } from "./kind-of-value.ts";
import { lineAt } from "./line-at.ts";
import { openWords } from "./open-words.ts";
import { plainJson } from "./plain-json.ts";
import { type Found, isFound, type Reader } from "./reader.ts";
import { isJson, splitValues } from "./split-values.ts";
import { codings, type Unwrap, wraps } from "./unwrap.ts";
import { whyNotJson } from "./why-not-json.ts";

/** Returns the texts of the wanted kind; a damaged one is left as it is, so that its own reader names the place. */
export const openText = (raw: string, wanted: WantedFile, inner: Reader): Found => {
  const text = raw.replace(/^\ufeff+/, "");
  if (text.trim() === "") return { sentence: openWords.empty(wanted) };
  const zero = text.indexOf("\0");
  if (zero >= 0)
    return { sentence: /[^\0]/.test(text) ? openWords.zeroBytes(lineAt(text, zero)) : openWords.notText(wanted) };
  if (isJson(text)) return ofValue(text, wanted, inner);
  const strict = plainJson(text);
  if (strict !== text && isJson(strict)) return ofValue(strict, wanted, inner);
  const unwrapped = firstOf(codings, text, inner) ?? severalIn(strict, wanted) ?? firstOf(wraps, text, inner);
  if (unwrapped) return unwrapped;
  if (!isLikeOurs(text, wanted)) return named(text, wanted);
  const why = whyNotJson(text);
  return why === null ? { texts: [text], beside: [] } : { sentence: why };
};

/** What no kind fits is left to its own reader, which names the place where it stops being JSON. */
const named = (text: string, wanted: WantedFile): Found => {
  const sentence = kindOfText(text, wanted) ?? (wanted === "log" ? openWords.text : null);
  return sentence === null ? { texts: [text], beside: [] } : { sentence };
};

const firstOf = (unwraps: readonly Unwrap[], text: string, inner: Reader): Found | null => {
  for (const unwrap of unwraps) {
    const found = unwrap(text, inner);
    if (found) return found;
  }
  return null;
};

const ofValue = (text: string, wanted: WantedFile, inner: Reader): Found => {
  const value: unknown = JSON.parse(text);
  if (typeof value === "string") return inner.text(value);
  // Logs come in lists; of cards and scenarios there is one in a file.
  if (Array.isArray(value) && wanted !== "log") return { texts: [text], beside: [] };
  if (Array.isArray(value)) return ofValues(splitValues(text.trim().slice(1, -1)).values, wanted);
  return ofValues([text], wanted);
};

/** Several values: logs, one after another or in a list; or the entries of one log. */
const ofValues = (values: readonly string[], wanted: WantedFile): Found => {
  const read = values.map((text) => ({ text, kind: kindOfValue(JSON.parse(text), wanted) }));
  const ours = read.filter(({ kind }) => kind.type === "ours");
  const others = read.flatMap(({ kind }) => (kind.type === "other" ? [kind.sentence] : []));
  if (ours.length > 0) return { texts: ours.map(({ text }) => text), beside: [...new Set(others)] };
  if (read.length > 0 && others.length === 0) return { texts: [logOf(values)], beside: [] };
  return { sentence: others[0] ?? openWords.foreignJson(wanted) };
};

/** Returns the log that these entries are of, each as it is written. */
const logOf = (entries: readonly string[]): string =>
  `{"format":"${formatOf.log}","version":1,"log":[\n${entries.join(",\n")}\n]}\n`;

const severalIn = (text: string, wanted: WantedFile): Found | null => {
  const start = text.search(/[{[]/);
  if (start < 0) return null;
  const before = text.slice(0, start).trim();
  const { values, rest } = splitValues(text.slice(start));
  if (values.length === 0) return null;
  const found = ofValues(values, wanted);
  const after = rest === null ? "" : text.slice(start + rest).trim();
  if (before === "" && after === "") return found;
  if (!isFound(found)) return null;
  // Words around a whole log are no harm, as in a mail; the beginning of another log is.
  return isProse(before) && isProse(after)
    ? found
    : { sentence: openWords.trailing(lineAt(text, text.slice(0, start + (rest ?? 0)).trimEnd().length)) };
};

const isProse = (text: string): boolean => !/[{}[\]"]|first90\./.test(text);

const isLikeOurs = (text: string, wanted: WantedFile): boolean =>
  text.includes(formatOf[wanted]) || (/^\s*[{[]/.test(text) && !holdsLink(text));
