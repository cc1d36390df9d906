// What stands around a log that came as text: a code block, the marks of a quoted mail, base64, a saved page. Each is
// taken off only if a whole log is inside.

import { strToU8 } from "fflate";
import { fromBase64 } from "./base64.ts";
import { isMail, isSavedPage, partsOfMail } from "./mail.ts";
import { openWords } from "./open-words.ts";
import { blockOf, isPage } from "./page-text.ts";
import { fromQuotedPrintable } from "./quoted-printable.ts";
import { type Found, isFound, type Reader, together } from "./reader.ts";
import { isJson } from "./split-values.ts";

/** Returns what is inside; null if the text isn't wrapped this way, or nothing whole is inside. */
export type Unwrap = (text: string, inner: Reader) => Found | null;

const ifFound = (found: Found | null): Found | null => (found && isFound(found) ? found : null);

const fromMail: Unwrap = (text, inner) => {
  if (!isMail(text)) return null;
  const parts = partsOfMail(text).map((part) => inner.bytes(part));
  const found = ifFound(together(parts));
  if (found) return found;
  const sayingNothing = [openWords.text, openWords.empty(inner.wanted), openWords.notText(inner.wanted)];
  const told = parts.flatMap((part) => (isFound(part) || sayingNothing.includes(part.sentence) ? [] : [part.sentence]));
  const what = isSavedPage(text) ? "saved page" : "saved mail";
  return { sentence: told[0] ? openWords.within(what, told[0]) : openWords.notInHere(`a ${what}`, inner.wanted) };
};

const fromPage: Unwrap = (text, inner) => {
  const block = isPage(text) ? blockOf(text) : null;
  return block === null ? null : ifFound(inner.text(block));
};

const fromFence: Unwrap = (text, inner) => {
  const blocks = [...text.matchAll(/^[ \t>]*(```+|~~~+)[^\n]*\n([\s\S]*?)^[ \t>]*\1/gm)].map(
    ([, , block]) => block ?? "",
  );
  return ifFound(together(blocks.map((block) => inner.text(block))));
};

const fromQuotes: Unwrap = (text, inner) => {
  const lines = text.split(/\r?\n/);
  const quoted = lines.filter((line) => line.startsWith(">"));
  return quoted.length === 0 ? null : ifFound(inner.text(quoted.map((line) => line.replace(/^> ?/, "")).join("\n")));
};

const fromDataUrl: Unwrap = (text, inner) => {
  const [, head = "", content = ""] = /^\s*data:([^,]{0,200}),([\s\S]*)$/.exec(text) ?? [];
  if (content === "") return null;
  const bytes = /;base64$/i.test(head)
    ? fromBase64(percentDecoded(content) ?? content)
    : encoded(percentDecoded(content));
  return bytes && inner.bytes(bytes);
};

const fromPercents: Unwrap = (text, inner) => {
  const plain = /%7B|%22/i.test(text.slice(0, 200)) ? percentDecoded(text.replaceAll("+", "%20")) : null;
  return plain === null ? null : ifFound(inner.text(plain));
};

/** The text of a string in JSON, without the quotation marks around it. */
const fromEscapes: Unwrap = (text, inner) => {
  if (!/^\s*[{[]\\/.test(text)) return null;
  const string = `"${text.trim()}"`;
  return isJson(string) ? ifFound(inner.text(JSON.parse(string) as string)) : null;
};

const fromPrintable: Unwrap = (text, inner) => {
  const bytes = /=\r?\n|=[0-9A-F]{2}/.test(text) ? fromQuotedPrintable(text) : null;
  return bytes && ifFound(inner.bytes(bytes));
};

const fromLetters: Unwrap = (text, inner) => {
  const bytes = fromBase64(text.replace(/^-{5}[^\n]*-{5}\s*$/gm, ""));
  const found = bytes && inner.bytes(bytes);
  if (!found || isFound(found)) return found;
  // Any long word could be base64; only real base64 is called so.
  const isMixed = [/[a-z]/, /[A-Z]/, /\d/].every((sort) => sort.test(text));
  return text.length > 200 && isMixed ? { sentence: openWords.notInHere("text in base64", inner.wanted) } : null;
};

/** Lines that were broken at one length lose nothing when they are joined; others may have lost a space. */
const fromWraps: Unwrap = (text, inner) => {
  const lines = text.trimEnd().split(/\r?\n/);
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest < 40 || longest > 1_000) return null;
  const joined = lines.map((line) => (line.length === longest ? line : `${line}\n`)).join("");
  return isJson(joined) ? ifFound(inner.text(joined)) : null;
};

const percentDecoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return null;
  }
};

const encoded = (text: string | null): Uint8Array | null => (text === null ? null : strToU8(text));

/** What is inside counts, never the text as it stands. In the order in which they are tried. */
export const codings: readonly Unwrap[] = [fromMail, fromPage, fromDataUrl, fromFence];

/** What may stand around a log, in the order in which it is looked for. */
export const wraps: readonly Unwrap[] = [fromQuotes, fromEscapes, fromPercents, fromWraps, fromPrintable, fromLetters];
