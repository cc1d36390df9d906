// The log for the screens: each entry with its sentence.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { DescribedEntry } from "../../domain/views/filter-timeline.ts";
import { timeline } from "../../domain/views/timeline.ts";
import { describeFact } from "../../formats/fact/describe-fact.ts";

/** Returns the entries oldest first; times in the sentences are printed in `zone`. */
export const readTimeline = (facts: readonly Fact[], pack: Pack | null, zone: Zone): readonly DescribedEntry[] =>
  timeline(facts).map((entry) => ({ entry, text: describeFact(entry.fact, pack, zone, entry.about) }));
