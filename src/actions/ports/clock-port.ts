// The time and the zone, as the verbs and screens need them. Implemented in device/.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Live } from "./live.ts";

export interface Clock {
  now(): Instant;
  /** Minutes east of UTC at `at` on this device. */
  zone(at: Instant): number;
  /** The instant of a moment that was read from the device's own clock before this clock existed. */
  fromWall(at: Instant): Instant;
  /** The last time the device's clock was set while the page ran, and by how much. */
  readonly jumped: Live<{ readonly byMs: number; readonly at: Instant } | null>;
  /** How many ms this clock differs from the device's, so that times go on as before a jump. */
  readonly offset: Live<number>;
  /** How many ms the device's clock leapt forward on screen, until somebody says why; 0 if there is nothing to ask. */
  readonly leapt: Live<number>;
  /** If the device slept, its clock is right; if it was set, times go on as before and `jumped` reports it. */
  explainLeap(why: "slept" | "set"): void;
  /** Follows the device's clock again, as it is set now. */
  trustDevice(): void;
}
