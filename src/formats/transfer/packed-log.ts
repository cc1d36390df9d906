// A log in few bytes: a version, the text's length and checksum, then the text deflated against the known dictionary.
// Input is hostile until proven otherwise: every size is checked before memory is allocated for it.

import { deflateSync, strFromU8, strToU8 } from "fflate";
import { crc32 } from "./crc32.ts";
import { dictionary, HEADER_BYTES, inflateLog } from "./inflate-log.ts";

export type Unpacked = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const FORMAT = 1;
/** As many bytes as a file may have characters. */
const MAX_TEXT_BYTES = 50_000_000;
/** Deflate can't expand one byte to more than this. */
const MOST_FROM_A_BYTE = 1_032;

const damaged = "The log was damaged on the way. Nothing was changed; send it again.";
const notALog = "This isn’t a First90 log, or it was damaged on the way. Nothing was changed; send it again.";
const newer = "This log was sent by a newer version of First90. Update the app on this phone, then receive it again.";

/** The highest number of a later format. A higher number is noise: at one format a year, this lasts. */
const LAST_FORMAT = 32;

/** Returns the packed log. */
export const packLog = (text: string): Uint8Array => {
  const raw = strToU8(text);
  const deflated = deflateSync(raw, { level: 9, dictionary });
  const packed = new Uint8Array(HEADER_BYTES + deflated.length);
  const header = new DataView(packed.buffer);
  header.setUint8(0, FORMAT);
  header.setUint32(1, raw.length);
  header.setUint32(5, crc32(raw));
  packed.set(deflated, HEADER_BYTES);
  return packed;
};

/** Returns the text exactly as it was packed, or a sentence that says why it can't be unpacked. Never throws. */
export const unpackLog = (packed: Uint8Array): Unpacked => {
  const [format = 0] = packed;
  if (packed.length <= HEADER_BYTES) return refuse(format === FORMAT ? damaged : notALog);
  const header = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const length = header.getUint32(1);
  const isPossible = length > 0 && length <= (packed.length - HEADER_BYTES) * MOST_FROM_A_BYTE;
  if (format !== FORMAT) return refuse(isPossible && isLater(format, length) ? newer : notALog);
  if (length > MAX_TEXT_BYTES) return refuse("The log is larger than 50 MB. First90 logs are far smaller.");
  if (!isPossible) return refuse(damaged);
  const { raw, isRight, isEnded } = inflateLog(packed);
  return isRight && isEnded ? { ok: true, text: strFromU8(raw) } : refuse(damaged);
};

// Noise of any kind has a first byte too. A later format keeps the header, so that its length can be checked against
// its bytes.
const isLater = (format: number, length: number): boolean =>
  format > FORMAT && format <= LAST_FORMAT && length <= MAX_TEXT_BYTES;

const refuse = (message: string): Unpacked => ({ ok: false, message });
