// When and where a text is read for what it promises.

import type { Instant } from "../../fact/ids.ts";
import type { Zone } from "../../text/zone.ts";

export interface PromiseMoment {
  readonly now: Instant;
  /** The zone of any time in the text that doesn't name one. */
  readonly zone: Zone;
  /** The time the text was filled with; null if it had none. */
  readonly filledAt: Instant | null;
}
