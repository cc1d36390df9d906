// Reads the file that somebody picked as a log, before anything checks what is in it.

import { readFile } from "../../../actions/transfer/read-file.ts";

/**
 * Resolves to the file's text, or to the sentence that says what the file is and what to do; `beside` says what else was
 * in it. A text may be several logs, one after another.
 */
export const readLogFile = (file: File) => readFile(file, "log");
