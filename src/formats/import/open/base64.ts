// Base64 as mail and programs write it: in lines or in one, with either alphabet.

import { fromBase64url } from "../../transfer/base64url.ts";

/** Returns the bytes; null if the text is anything else. */
export const fromBase64 = (text: string): Uint8Array | null => {
  const plain = text.replace(/[\s\u200b]+/g, "").replace(/={1,2}$/, "");
  return plain.length < 8 ? null : fromBase64url(plain.replaceAll("+", "-").replaceAll("/", "_"));
};
