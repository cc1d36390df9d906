// Files that name themselves in their first bytes, and that First90 doesn't open.

import type { WantedFile } from "../wanted-file.ts";
import { openWords } from "./open-words.ts";

type Signature = readonly [at: number, mark: string, name: string];

const archives: readonly Signature[] = [
  [0, "7z\xbc\xaf\x27\x1c", "7z"],
  [0, "Rar!\x1a\x07", "RAR"],
  [0, "\xfd7zXZ\0", "xz"],
  [4, "1AY&SY", "bzip2"],
  [0, "\x28\xb5\x2f\xfd", "Zstandard"],
  [0, "\x04\x22\x4d\x18", "LZ4"],
  [0, "MSCF", "cabinet"],
  [257, "ustar", "tar"],
];

const others: readonly Signature[] = [
  [0, "%PDF-", "a PDF"],
  [0, "\x89PNG\r\n", "a picture (PNG)"],
  [0, "\xff\xd8\xff", "a picture (JPEG)"],
  [0, "GIF8", "a picture (GIF)"],
  [8, "WEBP", "a picture (WebP)"],
  [0, "II*\0", "a picture (TIFF)"],
  [0, "MM\0*", "a picture (TIFF)"],
  [4, "ftypheic", "a picture (HEIC)"],
  [4, "ftypmif1", "a picture (HEIC)"],
  [4, "ftypavif", "a picture (AVIF)"],
  [4, "ftyp", "a video"],
  [0, "\x1a\x45\xdf\xa3", "a video"],
  [0, "OggS", "a sound recording"],
  [0, "ID3", "a sound recording"],
  [8, "WAVE", "a sound recording"],
  [0, "SQLite format 3\0", "a database (SQLite)"],
  [0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document or an Outlook message"],
  [0, "bplist0", "a property list of a Mac or iPhone"],
  [0, "{\\rtf", "a text document (RTF)"],
  [0, "%!PS", "a PostScript document"],
  [0, "wOF", "a font"],
  [0, "\0asm", "a program"],
  [0, "\x7fELF", "a program"],
  [0, "MZ\x90\0", "a program"],
  [0, "\x4c\0\0\0\x01\x14\x02\0", "a shortcut to a file"],
];

/** Returns what the file is and the way on; null if its first bytes don't say. */
export const namedBySignature = (bytes: Uint8Array, wanted: WantedFile): string | null => {
  const archive = archives.find((one) => isSigned(bytes, one));
  if (archive) return openWords.archive(archive[2], wanted);
  const other = others.find((one) => isSigned(bytes, one));
  return other ? openWords.is(other[2], wanted) : null;
};

const isSigned = (bytes: Uint8Array, [at, mark]: Signature): boolean => startsAt(bytes, at, mark);

/** True if the bytes have this mark, given as one character for each byte. */
export const startsAt = (bytes: Uint8Array, at: number, mark: string): boolean => {
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  return true;
};
