// What the press is told waits for an executive's yes. One yes is for one text, in whichever formats it leaves the app.

import { MINUTE_MS } from "../text/durations.ts";
import type { CourseFactData } from "./course/facts.ts";
import type { Stamp } from "./incident.ts";

/** What tells one text for the press from another. */
export type PressText = Pick<
  CourseFactData["update.posted/1"],
  "template" | "status" | "format" | "text" | "nextUpdateAt"
>;

export interface Press {
  /** The clearance for the next text. */
  readonly cleared: Stamp | null;
  /** When the last text first went out, if that was without a clearance. */
  readonly uncleared: Stamp | null;
  /** The last text that went out, and its clearance. */
  readonly last: (PressText & { readonly cleared: Stamp | null }) | null;
}

/** The starting state. */
export const noPress: Press = { cleared: null, uncleared: null, last: null };

/** Returns the state after a clearance: for the text that went out without one, or else for the next one. */
export const withClearance = (press: Press, stamp: Stamp): Press => {
  const { uncleared, last } = press;
  return uncleared && last
    ? { ...press, uncleared: null, last: { ...last, cleared: stamp } }
    : { ...press, cleared: stamp };
};

/** Returns the state after the press was told; the same text once more changes nothing. */
export const toldPress = (press: Press, told: PressText, stamp: Stamp): Press => {
  if (isLast(press, told)) return press;
  const { template, status, format, text, nextUpdateAt } = told;
  const { cleared } = press;
  const last = { template, status, format, text, nextUpdateAt, cleared };
  return { cleared: null, uncleared: cleared ? null : stamp, last };
};

/** Returns the clearance that this text has, or that waits for it; null if it needs one. */
export const clearanceOf = (press: Press, text: PressText): Stamp | null =>
  isLast(press, text) ? (press.last?.cleared ?? null) : press.cleared;

// A promise moves by a minute or two between two formats; by more, the press is told something new.
const MOVED_MS = 5 * MINUTE_MS;

const isLast = ({ last }: Press, next: PressText): boolean =>
  last !== null &&
  last.template === next.template &&
  last.status === next.status &&
  Math.abs((last.nextUpdateAt ?? 0) - (next.nextUpdateAt ?? 0)) < MOVED_MS &&
  isWordedAs(last, next);

// The formats differ in their marks, and one has a subject of its own. A short message says the same in other words.
const isWordedAs = (a: PressText, b: PressText): boolean => {
  if ((a.format === "sms") !== (b.format === "sms")) return true;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.includes(other) || other.includes(one);
};

const wordsOf = ({ text }: PressText): string => text.replace(/\d\d:\d\d|[^\p{L}\p{N}]+/gu, "");
