// The rules for every text of a pack: calm, without blame, clean.

import type { Pack } from "../../../src/domain/pack/pack.ts";
import { type Inspection, inspect } from "./finding.ts";
import { textsOf } from "./texts-of.ts";

const blame = /\b(fault|careless|human error|should have|failed to follow|negligen\w+|incompeten\w+|stupid|guilty)\b/i;

/** Returns one inspection over all texts. */
export const lintTexts = (pack: Pack): Readonly<Record<string, Inspection>> => ({
  texts: inspect(textsOf(pack), (text) => [
    ...(text.includes("!") ? ["has an exclamation mark"] : []),
    ...(text === text.trim() && !/\s\s|\t|\n/.test(text) ? [] : ["has stray spaces"]),
    ...(blame.test(text) ? ["sounds like blame"] : []),
    ...(/\p{Extended_Pictographic}/u.test(text) ? ["has a picture sign"] : []),
    ...(/["']|…|\.\.\./.test(text) ? ["has a straight quote or an ellipsis; they are “ ” and ’"] : []),
    ...(/\b(?:approx|asap|etc|e\.g|i\.e)\b/i.test(text) ? ["has an abbreviation that is read aloud badly"] : []),
  ]),
});
