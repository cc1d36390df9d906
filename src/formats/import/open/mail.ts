// A saved mail (.eml): its parts, each as the bytes that were attached to it or written in it.

import { strToU8 } from "fflate";
import { fromBase64 } from "./base64.ts";
import { fromQuotedPrintable } from "./quoted-printable.ts";

const HEADERS = /^(?:[A-Za-z][\w-]*:.*(?:\r?\n[ \t].*)*\r?\n)+\r?\n/;
const MOST_PARTS = 100;

/** True for a text that begins as a mail does. */
export const isMail = (text: string): boolean => {
  const head = HEADERS.exec(text.slice(0, 65_536))?.[0] ?? "";
  return /^(?:MIME-Version|Content-Type|Received|Return-Path):/im.test(head) && /^[\w-]+:/.test(text);
};

/** True for a web page that a browser saved as a mail of its parts (.mhtml). */
export const isSavedPage = (text: string): boolean => /^Snapshot-Content-Location:/im.test(text.slice(0, 4_000));

/** Returns what the mail has in it, attachments before texts, because a text may quote half of one. */
export const partsOfMail = (text: string): readonly Uint8Array[] => {
  const parts = leaves(text, 0).slice(0, MOST_PARTS);
  return [...parts.filter(({ isAttached }) => isAttached), ...parts.filter(({ isAttached }) => !isAttached)].map(
    ({ bytes }) => bytes,
  );
};

interface Leaf {
  readonly bytes: Uint8Array;
  readonly isAttached: boolean;
}

const leaves = (part: string, depth: number): readonly Leaf[] => {
  const head = HEADERS.exec(part)?.[0] ?? "";
  const body = part.slice(head.length);
  const boundary = /^Content-Type:\s*multipart\/[\s\S]*?boundary="?([^";\r\n]+)/im.exec(head)?.[1];
  if (boundary !== undefined && depth < 5) {
    const between = `\n${body.replaceAll("\r\n", "\n")}`.split(`\n--${boundary}`).slice(1);
    return between
      .filter((one) => !one.startsWith("--"))
      .flatMap((one) => leaves(one.replace(/^[ \t]*\n/, ""), depth + 1));
  }
  const way = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  const bytes =
    way === "base64" ? fromBase64(body) : way === "quoted-printable" ? fromQuotedPrintable(body) : strToU8(body);
  return bytes ? [{ bytes, isAttached: /^Content-Disposition:\s*attachment/im.test(head) }] : [];
};
