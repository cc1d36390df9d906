// The linter for status texts, with all its rules.

import { promisedTime } from "../../clock/promised-time.ts";
import { lintText } from "./lint-text.ts";
import type { LintFinding, UpdateText } from "./update-text.ts";

/** Returns what breaks the rules of status updates, in the order of the text; findings about all of it come first. */
export const lintUpdate = (update: UpdateText): readonly LintFinding[] => {
  const { text, now, zone, nextUpdateAt } = update;
  return lintText(update, promisedTime(text, { now, zone, filledAt: nextUpdateAt }));
};
