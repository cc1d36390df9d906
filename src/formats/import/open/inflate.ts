// Unpacks deflated bytes (RFC 1951), and stops as soon as they are more than they may be, whatever the archive claims.

import { type Bits, bitsOf } from "./bits.ts";
import { type Codes, codesOf, readCode } from "./huffman.ts";

/** How much may be unpacked from one file. */
export interface Allowance {
  left: number;
}

/** As many bytes as a file may have. */
export const MOST_BYTES = 150_000_000;

/** Returns the bytes; "too-large" if there are more than allowed, null if they are damaged. */
export const inflate = (deflated: Uint8Array, allowance: Allowance): Uint8Array | "too-large" | null => {
  const output = createOutput(deflated.length, allowance.left);
  const bits = bitsOf(deflated);
  try {
    for (let isLast = false; !isLast; ) {
      isLast = bits.take(1) === 1;
      const type = bits.take(2);
      if (type === 0) copyStored(bits, output);
      else if (type === 3) return null;
      else unpackBlock(bits, type === 1 ? fixed() : readTables(bits), output);
    }
  } catch (error) {
    return error instanceof TooLarge ? "too-large" : null;
  }
  const bytes = output.bytes();
  allowance.left -= bytes.length;
  return bytes;
};

class TooLarge extends Error {}

const createOutput = (packed: number, most: number) => {
  let room = new Uint8Array(Math.min(most, packed * 4 + 1_024));
  let length = 0;
  const make = (more: number): void => {
    if (length + more > most) throw new TooLarge();
    if (length + more <= room.length) return;
    const wider = new Uint8Array(Math.min(most, Math.max(room.length * 2, length + more)));
    wider.set(room);
    room = wider;
  };
  return {
    bytes: () => room.slice(0, length),
    add(bytes: Uint8Array): void {
      make(bytes.length);
      room.set(bytes, length);
      length += bytes.length;
    },
    byte(value: number): void {
      make(1);
      room[length++] = value;
    },
    again(distance: number, count: number): void {
      if (distance > length) throw new RangeError("Before the start");
      make(count);
      for (let copied = 0; copied < count; copied += 1, length += 1) room[length] = room[length - distance] as number;
    },
  };
};

type Output = ReturnType<typeof createOutput>;

interface Tables {
  readonly letters: Codes;
  readonly distances: Codes;
}

const copyStored = (bits: Bits, output: Output): void => {
  const head = bits.bytes(4);
  const length = (head[0] ?? 0) | ((head[1] ?? 0) << 8);
  output.add(bits.bytes(length));
};

/** Lengths and distances as a base with some more bits; the standard's two tables. */
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBits = [0, 0, 0, 0, ...Array.from({ length: 26 }, (_one, index) => (index >> 1) + 1)];

const basesOf = (extra: readonly number[], first: number): readonly number[] => {
  let next = first;
  return extra.map((bits) => {
    const base = next;
    next += 1 << bits;
    return base;
  });
};

// The longest length has a code of its own, so it isn't the next in the row.
const lengthBases = basesOf(lengthBits, 3).map((base, index) => (index === 28 ? 258 : base));
const distanceBases = basesOf(distanceBits, 1);

const END = 256;

const unpackBlock = (bits: Bits, { letters, distances }: Tables, output: Output): void => {
  for (;;) {
    const letter = readCode(bits, letters);
    if (letter === END) return;
    if (letter < END) {
      output.byte(letter);
      continue;
    }
    const length = spread(bits, letter - END - 1, lengthBases, lengthBits);
    output.again(spread(bits, readCode(bits, distances), distanceBases, distanceBits), length);
  }
};

const spread = (bits: Bits, code: number, bases: readonly number[], extra: readonly number[]): number => {
  const [base, more] = [bases[code], extra[code]];
  if (base === undefined || more === undefined) throw new RangeError("No such code");
  return base + bits.take(more);
};

const fixed = (): Tables => ({
  letters: codesOf(Array.from({ length: 288 }, (_one, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8))),
  distances: codesOf(Array.from({ length: 30 }, () => 5)),
});

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const readTables = (bits: Bits): Tables => {
  const [letters, distances, own] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const ownLengths = Array.from({ length: 19 }, () => 0);
  for (const place of ORDER.slice(0, own)) ownLengths[place] = bits.take(3);
  const codes = codesOf(ownLengths);
  const lengths: number[] = [];
  while (lengths.length < letters + distances) {
    const code = readCode(bits, codes);
    if (code < 16) lengths.push(code);
    else if (code === 16) lengths.push(...Array.from({ length: bits.take(2) + 3 }, () => lengths.at(-1) ?? 0));
    else lengths.push(...Array.from({ length: code === 17 ? bits.take(3) + 3 : bits.take(7) + 11 }, () => 0));
  }
  return {
    letters: codesOf(lengths.slice(0, letters)),
    distances: codesOf(lengths.slice(letters, letters + distances)),
  };
};
