// The one reader of files: whatever somebody picks becomes a text of the wanted kind, or a sentence. A log as First90
// exports it is read by what an incident needs; all else by the files for quiet times.

import { utf8Of } from "../../formats/import/utf8-of.ts";
import type { OpenedFile, WantedFile } from "../../formats/import/wanted-file.ts";
import { type Lazy, lazy } from "../ports/lazy.ts";
import { fileWords } from "../words/file-words.ts";

export type QuietReader = Lazy<typeof import("./quiet-reader.ts").quietReader>;

/** What opens all other files: it comes with the files for quiet times. */
export const arrivingReader: QuietReader = lazy(async () => (await import("./quiet-reader.ts")).quietReader);

export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A larger file isn't even read into memory: it must hold more than the 50 million characters that are accepted. */
const MAX_BYTES = 150_000_000;

/** Resolves to the file's text, or to the sentence that says what it is and what to do. Never rejects. */
export const readFile = async (
  file: PickedFile,
  wanted: WantedFile = "log",
  reader: QuietReader = arrivingReader,
): Promise<OpenedFile> => {
  if (file.size > MAX_BYTES) return { sentence: fileWords.tooLarge };
  const read = await file.arrayBuffer().catch(() => null);
  if (!read) return { sentence: fileWords.unreadable };
  const bytes = new Uint8Array(read);
  const text = utf8Of(bytes);
  if (text !== null && isPlain(text)) return { text };
  const open = await reader.load().catch(() => null);
  if (open) return open.openFile(bytes, file.name, wanted);
  return text === null ? { sentence: fileWords.readerMissing } : { text };
};

/** True for one log as it is exported; what is in it is for its own reader. */
const isPlain = (text: string): boolean => {
  if (!text.startsWith('{"format":"first90.incident"')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
