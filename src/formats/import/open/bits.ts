// Bytes, read bit by bit, the lowest bit of each first.

export interface Bits {
  /** Returns the next bits as a number; throws at the end. */
  take(count: number): number;
  /** Returns whole bytes from the next one on; throws at the end. */
  bytes(count: number): Uint8Array;
}

export const bitsOf = (source: Uint8Array): Bits => {
  let at = 0;
  let held = 0;
  let have = 0;
  const end = (): never => {
    throw new RangeError("The end");
  };
  return {
    take(count) {
      while (have < count) {
        if (at === source.length) end();
        held |= (source[at++] as number) << have;
        have += 8;
      }
      const value = held & ((1 << count) - 1);
      held >>>= count;
      have -= count;
      return value;
    },
    bytes(count) {
      held = 0;
      have = 0;
      if (at + count > source.length) end();
      at += count;
      return source.subarray(at - count, at);
    },
  };
};
