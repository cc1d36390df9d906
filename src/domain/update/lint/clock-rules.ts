// The promise of the next update: it must be there, be clear, and lie ahead.

import type { PromisedTime } from "../../clock/promised-time.ts";
import type { LintFinding, UpdateText } from "./update-text.ts";

const whole = { from: 0, to: 0, found: "", suggestion: null } as const;

/** Returns what is wrong with the next update time. Support briefs and press lines need one; a resolved text none. */
export const clockFindings = ({ status, clockless }: UpdateText, promise: PromisedTime): readonly LintFinding[] => {
  if (status === "resolved") return [];
  if (promise.type === "passed") return [{ ...whole, rule: "next-update-past", severity: "wrong" }];
  if (promise.type === "unclear") return [{ ...whole, rule: "next-update-unclear", severity: "look" }];
  return promise.type === "none" && !clockless ? [{ ...whole, rule: "next-update-missing", severity: "wrong" }] : [];
};
