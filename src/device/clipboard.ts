// The clipboard, or an honest no.

import type { Clipboard } from "../actions/ports/ports.ts";

/** Returns the clipboard; `copy` resolves to false if there is none or the browser refuses. */
export const createClipboard = (): Clipboard => ({
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
});
