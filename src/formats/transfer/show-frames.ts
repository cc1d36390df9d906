// The sender's side: an endless sequence of frames in which it doesn't matter which ones the camera misses.

import { blocksOf } from "./blocks-of.ts";
import { crc32 } from "./crc32.ts";
import { BLOCK_BYTES, blockCount, MAX_BLOCKS, writeFrame } from "./frame.ts";
import { timedNumber } from "./frame-time.ts";

export interface ShownFrames {
  /** How many parts the log has; 1 means that a single still code holds it all. */
  readonly count: number;
  /**
   * Returns the text of the code at this place in the sequence, counted from 0 without end. If `now` is given, every
   * other one and all after the plain parts carry it: for codes that are shown at that moment and no longer.
   */
  code(place: number, now?: number): string;
}

/** Returns the sequence for a packed log, or null if it is too long to be watched. */
export const showFrames = (packed: Uint8Array): ShownFrames | null => {
  const count = blockCount(packed.length, BLOCK_BYTES);
  if (count > MAX_BLOCKS) return null;
  const session = crc32(packed);
  // A single part needs no padding, and a smaller code is read from further away.
  const blockBytes = count === 1 ? packed.length : BLOCK_BYTES;
  return {
    count,
    code(place, now) {
      const number = now === undefined ? place : timedPlace(place, count, now);
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

/** One frame in two carries the time, as another combination of parts; hardly anything is lost by that. */
const EVERY = 2;

const timedPlace = (place: number, count: number, now: number): number => {
  const plain = place - Math.floor((place + 1) / EVERY);
  return place % EVERY === EVERY - 1 || plain >= count || count === 1 ? timedNumber(now) : plain;
};

const xorInto = (target: Uint8Array, source: Uint8Array): void => {
  for (let at = 0; at < source.length; at += 1) target[at] = (target[at] ?? 0) ^ (source[at] ?? 0);
};
