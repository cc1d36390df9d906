// One log entry in words, for the screens.

import type { Fact } from "../../domain/incident/facts.ts";
import { subjectNameIn } from "../../domain/incident/subject-of.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { describeFact } from "../../formats/fact/describe-fact.ts";

/** Returns the log's sentence for this entry, with the entry of `facts` that it is about, and with times in `zone`. */
export const describeEntry = (fact: Fact, facts: readonly Fact[], pack: Pack | null, zone: Zone): string =>
  describeFact(fact, pack, zone, subjectNameIn(facts, fact));
