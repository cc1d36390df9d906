// One file, packed by itself: gzip (.gz) and zlib.

import { crc32 } from "../../transfer/crc32.ts";
import { type Allowance, inflate } from "./inflate.ts";
import { joinBytes } from "./join-bytes.ts";
import { openWords } from "./open-words.ts";
import { startsAt } from "./signatures.ts";

export type UnpackedFile = { readonly bytes: Uint8Array } | { readonly sentence: string };

/** Returns the bytes inside, or why they can't be read; null if the file isn't packed this way. */
export const openPacked = (bytes: Uint8Array, allowance: Allowance): UnpackedFile | null => {
  if (startsAt(bytes, 0, "\x1f\x8b")) return members(bytes, allowance);
  if (isZlib(bytes)) return whole("zlib", bytes, 2, 4, allowance, isZlibSum);
  return null;
};

const MOST_MEMBERS = 50;

/** A gzip file may be several, one behind another: together they are one file. */
const members = (bytes: Uint8Array, allowance: Allowance): UnpackedFile => {
  const one = member(bytes, allowance);
  if ("bytes" in one) return one;
  let tried = 0;
  for (let end = bytes.indexOf(0x1f, 1); end > 0 && tried < MOST_MEMBERS; end = bytes.indexOf(0x1f, end + 1)) {
    if (!startsAt(bytes, end, "\x1f\x8b\x08")) continue;
    tried += 1;
    const first = member(bytes.subarray(0, end), allowance);
    if (!("bytes" in first)) continue;
    const rest = members(bytes.subarray(end), allowance);
    return "bytes" in rest ? { bytes: joinBytes([first.bytes, rest.bytes]) } : rest;
  }
  return one;
};

const member = (bytes: Uint8Array, allowance: Allowance): UnpackedFile =>
  whole("gzip", bytes, gzipStart(bytes), 8, allowance, isGzipSum);

type IsSum = (unpacked: Uint8Array, trailer: DataView) => boolean;

const whole = (
  name: string,
  bytes: Uint8Array,
  start: number,
  trailer: number,
  allowance: Allowance,
  isSum: IsSum,
): UnpackedFile => {
  const cut = { sentence: openWords.cutArchive(name) };
  if (start + trailer >= bytes.length) return cut;
  const inside = inflate(bytes.subarray(start, bytes.length - trailer), allowance);
  if (inside === "too-large") return { sentence: openWords.tooLarge };
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - trailer, trailer);
  return inside && isSum(inside, end) ? { bytes: inside } : cut;
};

const isGzipSum: IsSum = (unpacked, trailer) =>
  trailer.getUint32(0, true) === crc32(unpacked) && trailer.getUint32(4, true) === unpacked.length;

/** Returns where the packed bytes begin, after the header's optional name, comment and checksum. */
const gzipStart = (bytes: Uint8Array): number => {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return flags & 2 ? at + 2 : at;
};

// A text may begin with an "x" too; the second byte is a check of the first.
const isZlib = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[1] ?? 0) && bytes.length > 6;

/** The largest prime below 2^16. */
const ADLER = 65_521;

const isZlibSum: IsSum = (unpacked, trailer) => {
  let [one, all] = [1, 0];
  for (const byte of unpacked) {
    one = (one + byte) % ADLER;
    all = (all + one) % ADLER;
  }
  return trailer.getUint32(0) === all * 65_536 + one;
};
