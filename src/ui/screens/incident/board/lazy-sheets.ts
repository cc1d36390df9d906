// The sheets over the board, to be loaded: the board is drawn before them.

import { lazy } from "../../../../actions/ports/lazy.ts";

/** Each sheet, by what was tapped. */
export const lazySheets = lazy(async () => (await import("./board-sheets.ts")).boardSheets);
