// Square codes for another phone's camera. The library loads with the first code that is drawn.

import type { CodePrinter } from "../actions/ports/ports.ts";

/** Texts up to this many characters get a code that forgives more damage. */
const SHORT = 300;
/** The white margin that code readers need, in modules. */
const MARGIN = 4;

/** Returns the printer. */
export const createCodePrinter = (): CodePrinter => ({
  async pen() {
    const { encodeQR } = await import("qr");
    return (text) => encodeQR(text, "raw", { ecc: text.length > SHORT ? "low" : "medium", border: MARGIN });
  },
});
