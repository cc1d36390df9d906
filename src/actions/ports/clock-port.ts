// The time and the zone, as the verbs and screens need them. Implemented in device/.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Live } from "./live.ts";

export interface Clock {
  now(): Instant;
  /** Minutes east of UTC at `at` on this device. */
  zone(at: Instant): number;
  /** The instant of a moment that was read from the device's own clock before this one was there. */
  fromWall(at: Instant): Instant;
  /** The last time the device's clock was set while the page ran, and by how much. */
  readonly jumped: Live<{ readonly byMs: number; readonly at: Instant } | null>;
  /** By how many ms this clock differs from the device's, to go on as before a jump. */
  readonly offset: Live<number>;
  /** By how many ms the device's clock leapt forward on screen, until somebody has said why; 0 when there is nothing to ask. */
  readonly leapt: Live<number>;
  /** Where the device slept its clock is right; where it was set, times go on as before it and `jumped` tells. */
  explainLeap(why: "slept" | "set"): void;
  /** Follows the device's clock again, as it is set now. */
  trustDevice(): void;
}
