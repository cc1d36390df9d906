// Codes of different lengths, given by their lengths alone, as deflate has them.

import type { Bits } from "./bits.ts";

export interface Codes {
  /** How many codes there are of each length. */
  readonly counts: readonly number[];
  /** What they stand for, the shortest codes first. */
  readonly symbols: readonly number[];
}

/** Returns the codes; a length of 0 means that there is none. */
export const codesOf = (lengths: readonly number[]): Codes => {
  const counts = Array.from({ length: 16 }, (_one, length) => lengths.filter((one) => one === length).length);
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => one.length - other.length || one.symbol - other.symbol)
    .map(({ symbol }) => symbol);
  return { counts: [0, ...counts.slice(1)], symbols };
};

/** Returns what the next code stands for; throws if there is no such code. */
export const readCode = (bits: Bits, { counts, symbols }: Codes): number => {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < counts.length; length += 1) {
    code |= bits.take(1);
    const count = counts[length] as number;
    const symbol = code - first < count ? symbols[index + code - first] : undefined;
    if (symbol !== undefined) return symbol;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new RangeError("No such code");
};
