// The mark on an entry from a phone whose clock differs, as both the log and the exports print it.

import { differenceInWords } from "../text/clock-differences.ts";
import type { ClockMark } from "./clocks.ts";

/** Returns "clock 45 s behind", "clock 8 min ahead" (of the clock the log counts by), or "clocks differ". */
export const clockMarkInWords = (mark: ClockMark): string =>
  mark.type === "unmeasured"
    ? "clocks differ"
    : `clock ${differenceInWords(mark.aheadMs)} ${mark.aheadMs < 0 ? "behind" : "ahead"}`;
