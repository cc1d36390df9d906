// Quoted-printable, as mail writes text: "=" and two digits for a byte, "=" at the end of a line that goes on.

import { strToU8 } from "fflate";
import { joinBytes } from "./join-bytes.ts";

/** Returns the bytes; null if an equals sign stands for neither. */
export const fromQuotedPrintable = (text: string): Uint8Array | null => {
  const joined = text.replace(/[ \t]+(?=\r?\n|$)/g, "").replace(/=\r?\n/g, "");
  if (/=(?![0-9A-Fa-f]{2})/.test(joined)) return null;
  const parts = [...joined.matchAll(/(?:=[0-9A-Fa-f]{2})+|[^=]+/g)].map(([part]) =>
    part.startsWith("=")
      ? Uint8Array.from(part.split("=").slice(1), (digits) => Number.parseInt(digits, 16))
      : strToU8(part),
  );
  return joinBytes(parts);
};
