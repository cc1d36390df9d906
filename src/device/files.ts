// Saves a file through the browser's download.

import type { Files } from "../actions/ports/ports.ts";
import { MINUTE_MS } from "../domain/text/durations.ts";

/** Returns the downloader; it frees the object URL once the browser has taken the file. */
export const createFiles = (): Files => ({
  download({ name, type, text }) {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    // The click hands the URL to the download at once; a minute is ample for slow phones.
    setTimeout(() => URL.revokeObjectURL(url), MINUTE_MS);
  },
});
