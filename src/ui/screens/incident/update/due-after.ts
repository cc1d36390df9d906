// What the clock would run to if the text shown went out now.

import { clockAfter } from "../../../../domain/clock/clock-after.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { UpdateWork } from "./use-update.ts";

/** Returns the instant; null if no clock would run. */
export const dueAfter = ({ incident, pack, now, status, ready }: UpdateWork): Instant | null =>
  clockAfter(incident, pack, { now, audience: ready.audience, status, nextUpdateAt: ready.nextUpdateAt });
