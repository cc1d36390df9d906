// The zone of printed times until the preferences are loaded. Weighs on the first screen.

import type { Instant } from "../domain/fact/ids.ts";
import { deviceZone } from "./device-zone.ts";

export const ZONE_KEY = "first90.zone";

/** Returns minutes east of UTC at `at`: 0 unless this phone is set to local times. */
export const bootZone = (at: Instant): number => {
  try {
    return localStorage.getItem(ZONE_KEY) === "local" ? deviceZone(at) : 0;
  } catch {
    return 0;
  }
};
