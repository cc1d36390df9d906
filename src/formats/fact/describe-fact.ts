// Each fact as one sentence of the log; those of a newer version are named as such.

import type { Instant } from "../../domain/fact/ids.ts";
import { type Fact, isKnownFact, isUnreadable } from "../../domain/incident/facts.ts";
import { asStored, isSealed } from "../../domain/incident/sealed.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { dayAndTime } from "../../domain/text/time-left.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { factFormats } from "./fact-formats.ts";
import type { Telling } from "./family.ts";

/**
 * Returns the sentence; `pack` gives steps and roles their names, `zone` is for times in it, `about` has the words of
 * the entry that this one is about.
 */
export const describeFact = (fact: Fact, pack: Pack | null, zone: Zone, about: string | null = null): string => {
  if (isSealed(fact) || isUnreadable(fact)) return unreadable(fact);
  if (!isKnownFact(fact)) return `entry from a newer version (${String((fact as { type: unknown }).type)})`;
  const tell = factFormats[fact.type].tell as (fact: Fact, telling: Telling) => string;
  const time = (at: Instant): string => dayAndTime(at, { now: fact.at, zone });
  try {
    return tell(fact, { pack, time, about }) ?? unreadable(fact);
  } catch {
    // One damaged entry must not break the log, a board or an export.
    return unreadable(fact);
  }
};

const unreadable = (fact: Fact): string =>
  `entry that can’t be read, kept as it is (${String(asStored(fact).type).slice(0, 64)})`;
