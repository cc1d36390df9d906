// The shift digest as the text that is copied: built from the incidents on the phone.

import type { ReadingMoment } from "../../domain/text/time-left.ts";
import type { Commanded } from "../../domain/views/overview.ts";
import { shiftDigest } from "../../domain/views/shift-digest.ts";
import { shiftDigestText } from "../../formats/words/shift-digest-text.ts";

/** Returns the text as it is at `now`; what is shown is what is copied. */
export const digestShift = (shift: readonly Commanded[], moment: ReadingMoment): string =>
  shiftDigestText(shiftDigest(shift, moment.now), moment);
