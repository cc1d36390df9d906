// A file's bytes cut at its line ends, without decoding them first: a damaged byte may not be text at all.

export interface RawLine {
  /** Its offset in the file. */
  readonly at: number;
  /** Without its line end. */
  readonly bytes: Uint8Array;
}

const LINE_END = "\n".charCodeAt(0);

/** Returns the lines that aren't empty, the last one even if its line end is missing. */
export const splitLines = (bytes: Uint8Array): readonly RawLine[] => {
  const lines: RawLine[] = [];
  for (let at = 0; at < bytes.length; ) {
    const next = bytes.indexOf(LINE_END, at);
    const end = next === -1 ? bytes.length : next;
    if (end > at) lines.push({ at, bytes: bytes.subarray(at, end) });
    at = end + 1;
  }
  return lines;
};
