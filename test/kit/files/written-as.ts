// A text as other programs write it: in their encodings, in mails, in saved pages.

import { strToU8 } from "fflate";

export const units = (text: string, size: 2 | 4, little: boolean): Uint8Array => {
  const codes =
    size === 2 ? text.split("").map((unit) => unit.charCodeAt(0)) : [...text].map((one) => one.codePointAt(0) ?? 0);
  const bytes = new Uint8Array(codes.length * size);
  const view = new DataView(bytes.buffer);
  for (const [index, code] of codes.entries()) {
    if (size === 2) view.setUint16(index * 2, code, little);
    else view.setUint32(index * 4, code, little);
  }
  return bytes;
};

/** Only for text with letters of western Europe. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
export const inLines = (text: string): string => text.replace(/.{76}/g, "$&\r\n");
export const printable = (text: string): string =>
  [...strToU8(text)]
    .map((byte) =>
      byte === 10
        ? "\n"
        : byte > 126 || byte < 32 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
          : String.fromCharCode(byte),
    )
    .join("")
    .replace(/(?:[^\n=]|=..){60}(?=[^\n])/g, "$&=\n");
export const mail = (way: string, body: string): string =>
  [
    "From: Zoe <zoe@example.org>",
    "Subject: the log",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="=_part"',
    "",
    "--=_part",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Hello, the log is attached.",
    "--=_part",
    "Content-Type: application/json",
    'Content-Disposition: attachment; filename="log.json"',
    `Content-Transfer-Encoding: ${way}`,
    "",
    body,
    "--=_part--",
    "",
  ].join("\r\n");
export const page = (block: string): string =>
  `<html><head><title>log.json</title></head><body><pre style="word-wrap: break-word">${block
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")}</pre></body></html>`;
