// One log entry in words, for the screens.

import type { Fact } from "../domain/facts.ts";
import type { Pack } from "../domain/pack.ts";
import { describeFact } from "../formats/describe-fact.ts";

/** Returns the sentence that the log has for this entry; times in it are printed in `zone` (minutes east of UTC). */
export const describeEntry = (fact: Fact, pack: Pack | null, zone: number): string => describeFact(fact, pack, zone);
