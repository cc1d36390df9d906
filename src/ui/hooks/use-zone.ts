// The zone that times are printed in, as this phone likes to read: UTC, or its own with every change of its clocks.

import type { Zone } from "../../domain/text/zone.ts";
import { useKit } from "../kit/kit.ts";
import { useLive } from "./use-live.ts";

/** Returns the zone; the same one until the choice changes. */
export const useZone = (): Zone => {
  const { ports } = useKit();
  return useLive(ports.preferences.timeZone) === "utc" ? 0 : ports.clock.zone;
};
