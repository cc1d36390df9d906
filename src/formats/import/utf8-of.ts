// Bytes as text, alike in every browser, and never with a replacement character in place of what can't be read.

import { strFromU8, strToU8 } from "fflate";

/** Returns the text without its byte-order mark; null if the bytes aren't UTF-8. */
export const utf8Of = (bytes: Uint8Array): string | null => {
  const text = strFromU8(bytes);
  // A file may have that character as its own: then its bytes are what the text is written as.
  if (!text.includes("\ufffd")) return text;
  const written = strToU8(text);
  const mark = bytes.length - written.length;
  return (mark === 0 || mark === 3) && written.every((byte, at) => byte === bytes[at + mark]) ? text : null;
};
