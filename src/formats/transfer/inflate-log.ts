// The bytes of a packed log, as far as they can be read, and how they end.

import { inflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32.ts";
import { logDictionary } from "./log-dictionary.ts";

export interface InflatedLog {
  /** As long as the header says; zeros where nothing was read. */
  readonly raw: Uint8Array;
  /** True if the checksum holds. */
  readonly isRight: boolean;
  /** False if the packed bytes end in the middle. */
  readonly isEnded: boolean;
}

/** What is before the deflated text: format, length and checksum. */
export const HEADER_BYTES = 9;

export const dictionary: Uint8Array<ArrayBuffer> = strToU8(logDictionary);

/** The code of fflate's error. */
const ENDS_EARLY = 0;

/** Returns them; never throws. Memory is taken for the length in the header, so check that first. */
export const inflateLog = (packed: Uint8Array): InflatedLog => {
  const header = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const raw = new Uint8Array(header.getUint32(1));
  let isEnded = true;
  let isFull = true;
  try {
    isFull = inflateSync(packed.subarray(HEADER_BYTES), { out: raw, dictionary }).length === raw.length;
  } catch (cause) {
    isEnded = (cause as { readonly code?: number }).code !== ENDS_EARLY;
  }
  return { raw, isRight: isFull && crc32(raw) === header.getUint32(5), isEnded };
};
