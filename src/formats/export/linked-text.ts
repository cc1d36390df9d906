// Typed text in an HTML file, with the addresses in it as links. No other scheme than http and https ever becomes one.

import { escapeMarkup } from "./escape-markup.ts";

// A sign that can't be seen, or that ends a sentence, a bracket or a quotation, isn't part of an address.
const ADDRESS = /(?<![\p{L}\p{N}])https?:\/\/[\p{L}\p{N}[][^\s\p{Cc}\p{Cf}<>"'`“”‘’«»]*/giu;

/** Returns the markup; as text it reads as it was typed, and a link shows the very address that it opens. */
export const linkedText = (text: string): string => {
  let end = 0;
  const parts: string[] = [];
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutEnd(found);
    if (isForged(address)) continue;
    const escaped = escapeMarkup(address);
    parts.push(escapeMarkup(text.slice(end, index)));
    parts.push(`<a href="${escaped}" rel="noopener noreferrer">${escaped}</a>`);
    end = index + address.length;
  }
  return [...parts, escapeMarkup(text.slice(end))].join("");
};

/** "https://bank.example@elsewhere.example/" names one host and opens another. */
const isForged = (address: string): boolean => /^\w+:\/\/[^/?#]*[@\\]/.test(address);

const withoutEnd = (found: string): string => {
  const address = found.replace(/[.,;:!?…*_~|\\]+$/u, "");
  const shorter = /[)\]}]$/.test(address) && !isClosed(address) ? address.slice(0, -1) : address;
  return shorter === found ? found : withoutEnd(shorter);
};

/** True if the bracket at the end was opened in the address, as in "/wiki/Failover_(computing)". */
const isClosed = (address: string): boolean => {
  const closing = address.at(-1);
  const opening = closing === ")" ? "(" : closing === "]" ? "[" : "{";
  return address.split(opening).length >= address.split(closing ?? "").length;
};
