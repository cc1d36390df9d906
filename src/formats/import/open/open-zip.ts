// The files in a zip archive. Its list at the end is believed only as far as the bytes bear it out.

import { strFromU8 } from "fflate";
import { crc32 } from "../../transfer/crc32.ts";
import { type Allowance, inflate } from "./inflate.ts";
import { openWords } from "./open-words.ts";
import { startsAt } from "./signatures.ts";

export interface ZipEntry {
  readonly name: string;
  /** Unpacks it, or says why that can't be done. */
  readonly open: () => { readonly bytes: Uint8Array } | { readonly sentence: string };
}

export type OpenedZip =
  | { readonly entries: readonly ZipEntry[]; readonly document: string | null }
  | { readonly sentence: string };

const MOST_ENTRIES = 500;
/** The end of the list may have a comment behind it. */
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const HEAD_BYTES = 46;
const LOCAL_BYTES = 30;

export const isZip = (bytes: Uint8Array): boolean =>
  startsAt(bytes, 0, "PK\x03\x04") || startsAt(bytes, 0, "PK\x05\x06");

/** Returns the files inside without those that systems add; `document` is what the archive is if it is a document. */
export const openZip = (bytes: Uint8Array, allowance: Allowance): OpenedZip => {
  const cut = { sentence: openWords.cutArchive("zip") };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(bytes);
  if (end === null) return cut;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return { sentence: openWords.tooMany };
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + HEAD_BYTES > bytes.length || !startsAt(bytes, at, "PK\x01\x02")) return cut;
    const nameLength = view.getUint16(at + 28, true);
    const name = strFromU8(bytes.subarray(at + HEAD_BYTES, at + HEAD_BYTES + nameLength));
    const head = {
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    };
    found.push({ name, open: () => openEntry(bytes, head, allowance) });
    at += HEAD_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries: found.filter(({ name }) => isOwn(name)), document: documentIn(found.map(({ name }) => name)) };
};

interface Head {
  readonly isLocked: boolean;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

const openEntry = (bytes: Uint8Array, head: Head, allowance: Allowance): ReturnType<ZipEntry["open"]> => {
  const { isLocked, method, sum, packed, size, local } = head;
  if (isLocked) return { sentence: openWords.locked };
  if (method !== 0 && method !== 8) return { sentence: openWords.packedOddly };
  if (size > allowance.left) return { sentence: openWords.tooLarge };
  const cut = { sentence: openWords.cutArchive("zip") };
  if (local + LOCAL_BYTES > bytes.length || !startsAt(bytes, local, "PK\x03\x04")) return cut;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return cut;
  const content = bytes.subarray(start, start + packed);
  const inside = method === 0 ? content : inflate(content, allowance);
  if (inside === "too-large") return { sentence: openWords.tooLarge };
  return inside?.length === size && crc32(inside) === sum ? { bytes: inside } : cut;
};

const endOf = (bytes: Uint8Array): number | null => {
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) if (startsAt(bytes, at, "PK\x05\x06")) return at;
  return null;
};

/** False for folders, and for what a Mac or Windows puts beside the files. */
const isOwn = (name: string): boolean =>
  !name.endsWith("/") && !/(?:^|\/)(?:__MACOSX\/|\.[^/.][^/]*(?:\/|$)|Thumbs\.db$|desktop\.ini$)/.test(name);

const documents: readonly (readonly [mark: RegExp, name: string])[] = [
  [/^word\//, "a Word document"],
  [/^xl\//, "an Excel file"],
  [/^ppt\//, "a PowerPoint file"],
  [/^META-INF\/(?:manifest|container)\.xml$/, "a text document or a book"],
  [/^AndroidManifest\.xml$/, "an Android app"],
  [/^META-INF\/MANIFEST\.MF$/, "a program"],
  [/^Index\/Document\.iwa$/, "a Pages, Numbers or Keynote document"],
];

const documentIn = (names: readonly string[]): string | null =>
  documents.find(([mark]) => names.some((name) => mark.test(name)))?.[1] ?? null;
