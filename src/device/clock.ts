// The device's clock.

import type { Clock } from "../actions/ports.ts";
import type { Instant } from "../domain/ids.ts";

/** Returns the wall clock with the time zone that this device is set to. */
export const createClock = (): Clock => ({
  now: () => Date.now() as Instant,
  zone: (at) => -new Date(at).getTimezoneOffset(),
});
