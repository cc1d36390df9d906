// Typed text inside HTML, with the addresses in it as links. No other scheme than http and https ever becomes one.

import { ADDRESS } from "./addresses.ts";
import { markupText } from "./markup-text.ts";

/** Returns the markup; as text it reads as it was typed, and a link shows the very address that it opens. */
export const linkedText = (text: string): string => {
  let end = 0;
  let html = "";
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (isForged(address)) continue;
    const shown = markupText(address);
    html += `${markupText(text.slice(end, index))}<a href="${shown}" rel="noopener noreferrer">${shown}</a>`;
    end = index + address.length;
  }
  return html + markupText(text.slice(end));
};

/** "https://bank.example@elsewhere.example/" names one host and opens another. */
const isForged = (address: string): boolean => /^\w+:\/\/[^/?#]*[@\\]/.test(address);
