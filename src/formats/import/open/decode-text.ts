// From bytes to text. What isn't UTF-8 or UTF-16 is refused with its name, because a letter that was guessed would stay
// in the log for good.

import { utf8Of } from "../utf8-of.ts";
import type { OpenedFile, WantedFile } from "../wanted-file.ts";
import { openWords } from "./open-words.ts";
import { scanUtf8 } from "./scan-utf8.ts";
import { startsAt } from "./signatures.ts";

/** Returns the text without its byte-order mark, or what the file was saved as. */
export const decodeText = (bytes: Uint8Array, wanted: WantedFile): OpenedFile => {
  if (isUtf32(bytes)) return savedAs("UTF-32");
  if (startsAt(bytes, 0, "\xff\xfe")) return utf16(bytes.subarray(2), true, wanted);
  if (startsAt(bytes, 0, "\xfe\xff")) return utf16(bytes.subarray(2), false, wanted);
  const zeros = zerosByPlace(bytes);
  if (zeros.odd > zeros.looked * 0.3 && zeros.even === 0) return utf16(bytes, true, wanted);
  if (zeros.even > zeros.looked * 0.3 && zeros.odd === 0) return utf16(bytes, false, wanted);
  const text = utf8Of(bytes);
  if (text === null) return { sentence: whyNotUtf8(bytes, wanted) };
  if (/^\+AHs-|\+ACI-/.test(text.slice(0, 200))) return savedAs("UTF-7");
  return { text };
};

const savedAs = (encoding: string): OpenedFile => ({ sentence: openWords.savedAs(encoding) });

const SAMPLE = 4_096;

const zerosByPlace = (bytes: Uint8Array) => {
  const looked = Math.min(bytes.length, SAMPLE);
  const count = { even: 0, odd: 0 };
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) count[at % 2 === 0 ? "even" : "odd"] += 1;
  return { ...count, looked };
};

// Four bytes for each letter: the first ones of any file of ours need one of them.
const isUtf32 = (bytes: Uint8Array): boolean =>
  startsAt(bytes, 0, "\xff\xfe\0\0") ||
  startsAt(bytes, 0, "\0\0\xfe\xff") ||
  (bytes.length > 7 &&
    [/^([^0]000){2}$/, /^(000[^0]){2}$/].some((four) =>
      four.test([...bytes.subarray(0, 8)].map((byte) => (byte === 0 ? "0" : "1")).join("")),
    ));

const PART = 8_192;

// By hand, because browsers differ in what they make of half a letter.
const utf16 = (bytes: Uint8Array, little: boolean, wanted: WantedFile): OpenedFile => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let start = 0; start + 1 < bytes.length; start += 2 * PART) {
    const end = Math.min(bytes.length - 1, start + 2 * PART);
    const units: number[] = [];
    for (let at = start; at < end; at += 2) units.push(view.getUint16(at, little));
    parts.push(String.fromCharCode(...units));
  }
  const text = parts.join("");
  if (bytes.length % 2 === 1) return { sentence: openWords.cutText(text.split("\n").length) };
  const half = text.search(/[\ud800-\udfff]/u);
  if (half >= 0) return { sentence: openWords.damagedText(text.slice(0, half).split("\n").length) };
  return text === "" ? { sentence: openWords.empty(wanted) } : { text: text.replace(/^\ufeff/, "") };
};

const whyNotUtf8 = (bytes: Uint8Array, wanted: WantedFile): string => {
  const { bad, letters, control, windows, longestRun, firstBadLine, isCut } = scanUtf8(bytes);
  if (control > 0) return openWords.notText(wanted);
  if (bad === 0 && isCut) return openWords.cutText(firstBadLine);
  if (letters >= bad) return openWords.damagedText(firstBadLine);
  if (bad === 1) return openWords.perhapsSavedAs(firstBadLine);
  if (longestRun > 4) return openWords.savedAs("text in an older encoding, not UTF-8");
  return openWords.savedAs(windows > 0 ? "Windows-1252" : "Windows-1252 (Latin-1)");
};
