// The sender's side: an endless row of frames in which it doesn't matter which ones the camera misses.

import { blocksOf } from "./blocks-of.ts";
import { crc32 } from "./crc32.ts";
import { BLOCK_BYTES, blockCount, MAX_BLOCKS, writeFrame } from "./frame.ts";

export interface ShownFrames {
  /** How many parts the log has; 1 means that a single still code holds it all. */
  readonly count: number;
  /** Returns the text of the code with this number, counted from 0 without end. */
  code(number: number): string;
}

/** Returns the row for a packed log, or null where it is too long to be watched. */
export const showFrames = (packed: Uint8Array): ShownFrames | null => {
  const count = blockCount(packed.length, BLOCK_BYTES);
  if (count > MAX_BLOCKS) return null;
  const session = crc32(packed);
  // A single part needs no padding, and a smaller code is read from further away.
  const blockBytes = count === 1 ? packed.length : BLOCK_BYTES;
  return {
    count,
    code(number) {
      const block = new Uint8Array(blockBytes);
      const bits = blocksOf(session, number, count);
      for (let index = 0; index < count; index += 1) {
        if (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) {
          xorInto(block, packed.subarray(index * blockBytes, (index + 1) * blockBytes));
        }
      }
      return writeFrame({ session, length: packed.length, number, block });
    },
  };
};

const xorInto = (target: Uint8Array, source: Uint8Array): void => {
  for (let at = 0; at < source.length; at += 1) target[at] = (target[at] ?? 0) ^ (source[at] ?? 0);
};
