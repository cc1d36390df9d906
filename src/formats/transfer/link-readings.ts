// The ways in which a text may hold a link of ours. Mail, chats and terminals wrap links, quote them, escape them, put
// invisible characters into them, and send them through redirectors; whoever looks for a link looks through all of it.

/** Longer texts are cut; no message is that long. */
const MAX_TEXT = 100_000;
/** How often a link may be escaped again: by a redirector within a redirector within a mail. */
const MAX_LAYERS = 5;

/** Returns what `find` finds in the first reading in which it finds something; each reading undoes another disguise. */
export const findInReadings = <Found>(text: string, find: (reading: string) => Found | null): Found | null => {
  const plain = unescaped(text);
  for (const undo of disguises) {
    let reading = undo(plain);
    for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
      const found = find(reading);
      if (found !== null) return found;
      const next = unescaped(reading.replace(/(?:%[\da-f]{2})+/gi, decoded));
      if (next === reading) break;
      reading = undo === asItIs ? next : unwrapped(next);
    }
  }
  return null;
};

/** Returns the characters of a token that starts at `from`, whatever line breaks and marks of quotes are in between. */
export const tokenAt = (reading: string, from: number): string => {
  token.lastIndex = from;
  return token.exec(reading)?.[0] ?? "";
};

/** What isn't part of a token but may be in the middle of one: spaces, line breaks, and the marks of quoted mail. */
export const gaps = /[^\w-]+/g;

const token = /[\w\s>|=-]*/y;

// Escapes of HTML and JSON, and the one dash that typographers make of two.
const unescaped = (text: string): string =>
  text
    .slice(0, MAX_TEXT)
    .normalize("NFKC")
    .slice(0, MAX_TEXT)
    .replace(/[\u2010\u2212]/g, "-")
    .replace(/[–—]/g, "--")
    .replace(/<w?br\b[^<>]{0,9}>|\\[nr]/gi, "\n")
    .replace(/&amp;/g, "&")
    .replace(/&(?:num|#35);/g, "#")
    .replace(/(?:&#x|\\u00)([\da-f]{2});?/gi, character)
    .replace(/[\p{Cf}\\]|\u{fe0f}|&shy;/gu, "");

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const character = (_: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));

const asItIs = (text: string): string => text;

const unwrapped = (text: string): string => text.replace(/[\s>|]+/g, "");

const disguises: readonly ((text: string) => string)[] = [
  asItIs,
  unwrapped,
  // Quoted-printable, whose line breaks are gone already where it was pasted into a single line.
  (text) => unwrapped(text.replace(/=\s*\n/g, "")).replace(/=([2-7][\dA-F])/g, character),
  // Proofpoint's second and third way to rewrite a link.
  (text) =>
    unwrapped(text)
      .replace(/_/g, "/")
      .replace(/-([2-7][\dA-F])/gi, character),
  (text) =>
    unwrapped(text)
      .replace(/(receive|join)\*/gi, "$1#")
      .replace(/\*/g, "%"),
];
