// Which blocks a frame combines. Both phones work it out from the frame's number, so that it needn't be sent.

/**
 * Returns the blocks of frame `number` as bits, 32 per word: the block itself on the plain pass, then about half of all
 * blocks at random. Part of transfer format 1: after a change, phones would no longer understand each other.
 */
export const blocksOf = (session: number, number: number, count: number): Uint32Array<ArrayBuffer> => {
  const bits = new Uint32Array(Math.ceil(count / 32));
  if (number < count) {
    bits[number >>> 5] = 1 << (number & 31);
    return bits;
  }
  let seed = (session ^ Math.imul(number, 0x9e3779b1)) >>> 0;
  for (let word = 0; word < bits.length; word += 1) {
    seed = (seed + 0x6d2b79f5) >>> 0; // mulberry32
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    bits[word] = mixed ^ (mixed >>> 14);
  }
  const spare = bits.length * 32 - count;
  if (spare > 0) bits[bits.length - 1] = (bits[bits.length - 1] ?? 0) & (0xffffffff >>> spare);
  if (bits.every((word) => word === 0)) bits[0] = 1;
  return bits;
};
