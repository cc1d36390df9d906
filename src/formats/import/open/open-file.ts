// Any file, down to the JSON in it: bytes, container, encoding, kind. What can't be opened for certain is named.

import type { OpenedFile, WantedFile } from "../wanted-file.ts";
import { decodeText } from "./decode-text.ts";
import { type Allowance, MOST_BYTES } from "./inflate.ts";
import { openPacked } from "./open-packed.ts";
import { openText } from "./open-text.ts";
import { openWords, unchanged } from "./open-words.ts";
import { isZip, openZip, type ZipEntry } from "./open-zip.ts";
import { type Found, isFound, type Reader, together } from "./reader.ts";
import { namedBySignature } from "./signatures.ts";
import { isJson } from "./split-values.ts";

/** An archive in a mail in base64 is three deep. */
const MOST_DEEP = 5;

/** Returns the texts of the wanted kind that are in the file, or what it is and the way on. Never throws. */
export const openFile = (bytes: Uint8Array, name: string, wanted: WantedFile): OpenedFile => {
  const found = readerOf(wanted, { left: MOST_BYTES }, 0).bytes(bytes);
  const isWhole = isFound(found) && found.texts.every(isJson);
  if (!isWhole && isArriving(name)) return { sentence: openWords.arriving };
  return opened(found, wanted);
};

/** Returns the same for a text: two logs in one, a log that was pasted with what stood around it. */
export const openPasted = (text: string, wanted: WantedFile): OpenedFile =>
  opened(readerOf(wanted, { left: MOST_BYTES }, 0).text(text), wanted);

const opened = (found: Found, wanted: WantedFile): OpenedFile =>
  isFound(found)
    ? { text: found.texts.join("\n"), ...(found.beside.length > 0 && { beside: found.beside }) }
    : { sentence: `${found.sentence}${unchanged[wanted]}` };

/** Browsers and clouds keep half a file under a name of its own. */
const isArriving = (name: string): boolean =>
  /\.(?:crdownload|part|partial|download|opdownload|icloud|tmp)$/i.test(name);

const readerOf = (wanted: WantedFile, allowance: Allowance, depth: number): Reader => {
  const deeper = (): Reader => readerOf(wanted, allowance, depth + 1);
  return {
    wanted,
    text: (text) => (depth > MOST_DEEP ? { sentence: openWords.tooDeep } : openText(text, wanted, deeper())),
    bytes(bytes) {
      if (depth > MOST_DEEP) return { sentence: openWords.tooDeep };
      if (bytes.length === 0) return { sentence: openWords.empty(wanted) };
      if (isZip(bytes)) return inZip(bytes, allowance, deeper());
      const packed = openPacked(bytes, allowance);
      if (packed) return "bytes" in packed ? deeper().bytes(packed.bytes) : packed;
      const named = namedBySignature(bytes, wanted);
      if (named !== null) return { sentence: named };
      const decoded = decodeText(bytes, wanted);
      return "text" in decoded ? openText(decoded.text, wanted, deeper()) : decoded;
    },
  };
};

const inZip = (bytes: Uint8Array, allowance: Allowance, inner: Reader): Found => {
  const zip = openZip(bytes, allowance);
  if ("sentence" in zip) return zip;
  if (zip.document !== null) return { sentence: openWords.is(zip.document, inner.wanted) };
  if (zip.entries.length === 0) return { sentence: openWords.emptyArchive(inner.wanted) };
  const all = zip.entries.map((entry) => ({ name: entry.name, found: inEntry(entry, inner) }));
  const isWhole = ({ found }: (typeof all)[number]): boolean => isFound(found) && found.texts.every(isJson);
  // A broken log beside whole ones must not keep them out.
  const read = all.some(isWhole)
    ? all.map((one) =>
        isFound(one.found) && !isWhole(one) ? { ...one, found: { sentence: openWords.brokenJson } } : one,
      )
    : all;
  const left = read.flatMap(({ name, found }) =>
    isFound(found) ? [] : [{ name, sentence: openWords.inside(name, found.sentence) }],
  );
  // A picture beside the log needs no word; a log that can't be read does.
  const logs = left.filter(({ name }) => /\.json(?:\.gz)?$/i.test(name));
  const taken = together(read.map(({ found }) => found));
  if (taken && isFound(taken)) return { ...taken, beside: [...taken.beside, ...logs.map(({ sentence }) => sentence)] };
  const [only, ...more] = logs.length > 0 ? logs : left;
  return { sentence: only && more.length === 0 ? only.sentence : openWords.nothingInside(left.length, inner.wanted) };
};

const inEntry = (entry: ZipEntry, inner: Reader): Found => {
  const unpacked = entry.open();
  return "bytes" in unpacked ? inner.bytes(unpacked.bytes) : unpacked;
};
