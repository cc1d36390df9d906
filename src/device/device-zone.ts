// The device's own zone, including its daylight-saving changes. Weighs on the first screen.

import type { Instant } from "../domain/fact/ids.ts";

/** Returns minutes east of UTC at `at` on this device. */
export const deviceZone = (at: Instant): number => 0 - new Date(at).getTimezoneOffset();
