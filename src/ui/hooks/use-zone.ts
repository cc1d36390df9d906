// The zone that times are printed in, as chosen on this phone: UTC, or its own zone with every change of its clocks.

import type { Zone } from "../../domain/text/zone.ts";
import { useApp } from "../context/app-context.ts";
import { useLive } from "./use-live.ts";

/** Returns the zone; the same one until the choice changes. */
export const useZone = (): Zone => {
  const { ports } = useApp();
  return useLive(ports.preferences.timeZone) === "utc" ? 0 : ports.clock.zone;
};
