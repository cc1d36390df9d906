// One log entry in words, for the screens.

import { type Fact, isUpdate } from "../../domain/incident/facts.ts";
import { type Names, withName } from "../../domain/incident/names.ts";
import { subjectNameIn } from "../../domain/incident/subject-of.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { describeFact } from "../../formats/fact/describe-fact.ts";

/**
 * Returns the log's sentence for this entry, with the entry of `facts` that it is about, with times in `zone`, and with
 * people as their log names them.
 */
export const describeEntry = (
  fact: Fact,
  facts: readonly Fact[],
  pack: Pack | null,
  zone: Zone,
  names: Names = {},
): string => describeFact(withName(fact, names), pack, zone, subjectNameIn(facts, fact, names));

/** Returns an update without its text, for places with room for a line or two; any other entry as it is. */
export const withoutText = (fact: Fact): Fact =>
  isUpdate(fact) ? ({ ...fact, data: { ...fact.data, text: "" } } as Fact) : fact;
