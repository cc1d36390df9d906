// The mark of an entry whose phone has another clock, as log and exports both print it.

import { differenceInWords } from "../text/clock-face.ts";
import type { ClockMark } from "./clocks.ts";

/** Returns "clock 45 s behind", "clock 8 min ahead" (of the one that the log counts by), or "clocks differ". */
export const clockMarkInWords = (mark: ClockMark): string =>
  mark.type === "unmeasured"
    ? "clocks differ"
    : `clock ${differenceInWords(mark.aheadMs)} ${mark.aheadMs < 0 ? "behind" : "ahead"}`;
