// Reads the file that somebody picked, before anything checks what is in it.

import { logFileWords } from "../../words/log-file.ts";

/** A larger file isn't even read into memory: it must hold more than the 50 million characters that are accepted. */
const MAX_BYTES = 150_000_000;

/** Resolves to the file's text, or to the sentence saying why it can't be read. */
export const readLogFile = async (file: File): Promise<{ readonly text: string } | { readonly sentence: string }> => {
  if (file.size > MAX_BYTES) return { sentence: logFileWords.tooLarge };
  const text = await file.text().catch(() => null);
  return text === null ? { sentence: logFileWords.unreadable } : { text };
};
