// Walks through bytes that aren't UTF-8, and counts what says why.

export interface Utf8Scan {
  /** Bytes that can't be there in UTF-8. */
  readonly bad: number;
  /** Letters of more than one byte that are right: a file that has them was UTF-8 once. */
  readonly letters: number;
  /** Bytes that no text has. */
  readonly control: number;
  /** Of the bad bytes, those that are a letter or a mark in Windows-1252 only. */
  readonly windows: number;
  /** The most bad bytes in a row: languages of Europe have few, others many. */
  readonly longestRun: number;
  readonly firstBadLine: number;
  /** True if the last letter is incomplete. */
  readonly isCut: boolean;
}

/** Returns the counts over the whole file. */
export const scanUtf8 = (bytes: Uint8Array): Utf8Scan => {
  const found = { bad: 0, letters: 0, control: 0, windows: 0, longestRun: 0, isCut: false };
  let run = 0;
  let line = 1;
  let firstBadLine = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    const length = lengthAt(bytes, at);
    if (length > 0) {
      run = 0;
      if (byte === 10) line += 1;
      if (length > 1) found.letters += 1;
      else if (byte < 9 || (byte > 13 && byte < 32)) found.control += 1;
      at += length;
      continue;
    }
    firstBadLine ||= line;
    if (length === CUT) {
      found.isCut = true;
      break;
    }
    run += 1;
    found.bad += 1;
    if (byte < 0xa0) found.windows += 1;
    found.longestRun = Math.max(found.longestRun, run);
    at += 1;
  }
  return { ...found, firstBadLine };
};

const CUT = -1;

/** Returns how many bytes the letter has; 0 if it is none, CUT if the file ends within it. */
const lengthAt = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length =
    first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  for (let next = at + 1; next < at + length; next += 1) {
    if (next === bytes.length) return CUT;
    const byte = bytes[next] as number;
    const [low, high] = next === at + 1 ? secondOf(first) : [0x80, 0xbf];
    if (byte < low || byte > high) return 0;
  }
  return length;
};

// Some second bytes would spell a letter in more bytes than it needs, or half of one.
const secondOf = (first: number): readonly [number, number] => {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
};
