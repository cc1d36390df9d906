// One code of a moving sequence: which transfer, how long it is, which part, and a checksum over all of it. As text it
// begins with a mark that distinguishes our codes from all others.

import { fromBase45, toBase45 } from "./base45.ts";
import { crc32 } from "./crc32.ts";

export interface CodeFrame {
  /** Checksum of the whole packed log: its name, and the proof that it arrived whole. */
  readonly session: number;
  /** Bytes of the packed log. */
  readonly length: number;
  /** Below the number of blocks, the block itself; from there on, the seed of a combination of blocks. */
  readonly number: number;
  /** The block, or the blocks XORed; the same length in every frame of a transfer. */
  readonly block: Uint8Array;
}

export type ReadFrame =
  | { readonly type: "frame"; readonly frame: CodeFrame }
  | { readonly type: "foreign" } // not one of our codes
  | { readonly type: "damaged" }
  | { readonly type: "newer" };

const MARK = "F90:";
const FORMAT = 1;
const HEADER_BYTES = 12;
const CHECK_BYTES = 4;
/** With its frame it fills a code of version 15 at the lowest error correction: 758 characters. */
export const BLOCK_BYTES = 486;
/** About a minute of codes; beyond that, a file is better. */
export const MAX_BLOCKS = 600;

/** Returns how many blocks a packed log of this length has. */
export const blockCount = (length: number, blockBytes: number): number => Math.max(1, Math.ceil(length / blockBytes));

/** Returns the text of the code. */
export const writeFrame = ({ session, length, number, block }: CodeFrame): string => {
  const bytes = new Uint8Array(HEADER_BYTES + block.length + CHECK_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, length);
  view.setUint8(0, FORMAT); // a length never needs its first byte
  view.setUint32(4, session);
  view.setUint32(8, number);
  bytes.set(block, HEADER_BYTES);
  view.setUint32(bytes.length - CHECK_BYTES, crc32(bytes.subarray(0, -CHECK_BYTES)));
  return MARK + toBase45(bytes);
};

/** Returns the frame in a code's text, verified by its checksum, or what else the text is. */
export const readFrame = (text: string): ReadFrame => {
  if (!text.startsWith(MARK)) return { type: "foreign" };
  const bytes = text.length > 4_000 ? null : fromBase45(text.slice(MARK.length));
  if (!bytes || bytes.length <= HEADER_BYTES + CHECK_BYTES) return { type: "damaged" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(bytes.length - CHECK_BYTES) !== crc32(bytes.subarray(0, -CHECK_BYTES))) return { type: "damaged" };
  if (view.getUint8(0) > FORMAT) return { type: "newer" };
  const length = view.getUint32(0) & 0xffffff;
  const block = bytes.subarray(HEADER_BYTES, -CHECK_BYTES);
  const isPossible = view.getUint8(0) === FORMAT && length > 0 && blockCount(length, block.length) <= MAX_BLOCKS;
  if (!isPossible) return { type: "damaged" };
  return { type: "frame", frame: { session: view.getUint32(4), length, number: view.getUint32(8), block } };
};
