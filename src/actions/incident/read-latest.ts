// The last entries, for the board: in the order of logging, so that a back-dated one is seen as soon as it is made.

import type { Fact } from "../../domain/incident/facts.ts";
import { type Names, withNames } from "../../domain/incident/names.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { DescribedEntry } from "../../domain/views/filter-timeline.ts";
import { timeline } from "../../domain/views/timeline.ts";
import { describeEntry, withoutText } from "./describe-entry.ts";

/** Some facts, such as corrections, aren't entries of their own and leave room for others. */
const SPARE = 10;

/**
 * Returns at most `count` entries, the last one logged first; it reads only the end of the log, so it is given the names
 * that the whole log gives.
 */
export const readLatest = (
  facts: readonly Fact[],
  pack: Pack | null,
  zone: Zone,
  count: number,
  names: Names = {},
): readonly DescribedEntry[] => {
  const end = withNames(facts.slice(-count - SPARE), names);
  const loggedAt = new Map(end.map(({ id }, index) => [id, index]));
  return [...timeline(end)]
    .sort((a, b) => (loggedAt.get(b.fact.id) ?? 0) - (loggedAt.get(a.fact.id) ?? 0))
    .slice(0, count)
    .map((entry) => ({ entry, text: describeEntry(withoutText(entry.fact), facts, pack, zone, names) }));
};
