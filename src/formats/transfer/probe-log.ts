// What is left of a packed log that may have lost characters on its way as text, or have some behind it that aren't its
// own. The packed text knows its own length and end, and an export is JSON: both tell a cut from a change.

import { strFromU8 } from "fflate";
import { HEADER_BYTES, inflateLog } from "./inflate-log.ts";
import { isJsonStart } from "./is-json-start.ts";

export interface ProbedLog {
  readonly how: "whole" | "cut" | "changed";
  /** As far as it can be read. */
  readonly text: string;
  /** How much of the text that is, rounded down. */
  readonly percent: number;
}

/** Returns it; only the mark of its end may be missing from a whole one. The header must be that of a log below 4 MB. */
export const probeLog = (bytes: Uint8Array): ProbedLog => {
  if (bytes.length <= HEADER_BYTES) return { how: "cut", text: "", percent: 0 };
  const { raw, isRight, isEnded } = inflateLog(bytes);
  const length = raw.findLastIndex(Boolean) + 1;
  const text = strFromU8(raw.subarray(0, length));
  const isCut = !isEnded && length < raw.length && isJsonStart(text);
  return {
    how: isRight && length > 0 ? "whole" : isCut ? "cut" : "changed",
    text,
    percent: Math.floor((length / raw.length) * 100),
  };
};
