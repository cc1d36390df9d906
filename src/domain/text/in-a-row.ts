// Typed texts in one sentence: some end with a full stop, some don't.

import { followedBy } from "./followed-by.ts";

/** Returns the texts with `between` between them; a full stop of their own stays only at the end. */
export const inARow = (texts: readonly string[], between = "; "): string =>
  texts.map((text, index) => (index < texts.length - 1 ? `${followedBy(text, between.trimEnd())} ` : text)).join("");
