// The clipboard, or an honest no.

import type { Clipboard } from "../actions/ports/ports.ts";

/** Returns the clipboard; `copy` resolves to false if there is none or the browser refuses. */
export const createClipboard = (): Clipboard => ({
  async copy(text, html = null) {
    // Safari only writes within the tap, so what isn't written yet goes there as a promise.
    const isRich = html !== null || typeof text !== "string";
    const isWritten = isRich && (await bothFlavours(text, html));
    try {
      if (!isWritten) await navigator.clipboard.writeText(await text);
      return true;
    } catch {
      return false;
    }
  },
});

type Words = string | Promise<string>;

const bothFlavours = async (text: Words, html: Words | null): Promise<boolean> => {
  try {
    const items = {
      "text/plain": blobOf(text, "text/plain"),
      ...(html === null ? {} : { "text/html": blobOf(html, "text/html") }),
    };
    // A browser that can't throws at once; a plain text is better than none.
    const write = async (): Promise<void> => navigator.clipboard.write([new ClipboardItem(items)]);
    await Promise.all([...Object.values(items), write()]);
    return true;
  } catch {
    return false;
  }
};

const blobOf = async (words: Words, type: string): Promise<Blob> => new Blob([await words], { type });
