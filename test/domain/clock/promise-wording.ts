// A wording of the next update, and what it means.

import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Zone } from "../../../src/domain/text/zone.ts";

export interface Wording {
  readonly text: string;
  readonly now: Instant;
  readonly zone: Zone;
  readonly filledAt: Instant | null;
  readonly want: Want;
}

export type Want =
  | { readonly type: "promised" | "passed"; readonly at: Instant }
  | { readonly type: "none" }
  /** `choices` only if the wording has just these meanings. */
  | { readonly type: "unclear"; readonly choices: readonly Instant[] | null };

/**
 * A time, "03:35" or "22 03:30" in the same month or "2026-12-01 09:00", all UTC; "passed 02:50"; "none"; "asked", or
 * "asked 03:30 07:00" with every meaning.
 */
type Meaning = string;

const instant = (words: string, now: string): Instant => {
  const [clock = "", day = ""] = words.split(" ").reverse();
  const date = day.length > 2 ? day : `${now.slice(0, 8)}${day || now.slice(8, 10)}`;
  return Date.parse(`${date}T${clock}Z`) as Instant;
};

const wanted = (meaning: Meaning, now: string): Want => {
  if (meaning === "none") return { type: "none" };
  if (meaning === "asked") return { type: "unclear", choices: null };
  if (meaning.startsWith("asked ")) {
    const choices = (meaning.slice(6).match(/(?:\S+ )??\d\d:\d\d/g) ?? []).map((one) => instant(one.trim(), now));
    return { type: "unclear", choices };
  }
  if (meaning.startsWith("passed ")) return { type: "passed", at: instant(meaning.slice(7), now) };
  return { type: "promised", at: instant(meaning, now) };
};

/** Returns wordings as read at `now` by a phone whose texts are in `zone`. */
export const readAt = (
  now: string,
  zone: Zone,
  filledAt: string | null,
  wordings: readonly (readonly [text: string, meaning: Meaning])[],
): readonly Wording[] =>
  wordings.map(([text, meaning]) => ({
    text,
    now: Date.parse(`${now}Z`) as Instant,
    zone,
    filledAt: filledAt === null ? null : instant(filledAt, now),
    want: wanted(meaning, now),
  }));
