// The alert of a drill, on screen but not an incident yet: stored, so that it and its time survive closing the app.

import type { Instant } from "../../domain/fact/ids.ts";
import type { DrillSpeed } from "../../domain/incident/drill/facts.ts";
import { HOUR_MS } from "../../domain/text/durations.ts";
import { anyNumber, anyText, oneOf, orNull, record } from "../../formats/json/shape.ts";
import { keptValue } from "../kept/kept-values.ts";

export interface DrillAlert {
  readonly scenario: string;
  readonly speed: DrillSpeed;
  /** When it appeared on the screen; reaction times start here. */
  readonly alertAt: Instant;
  readonly acknowledgedAt: Instant | null;
}

const alert = keptValue<DrillAlert>(
  "drills.alert",
  record({ scenario: anyText, speed: oneOf(1, 2), alertAt: anyNumber, acknowledgedAt: orNull(anyNumber) }),
);

/** An alert that nobody has taken up for this long is no longer an exercise. */
const GONE_MS = HOUR_MS;

/** Resolves to the stored alert; null if there is none. */
export const readAlert = alert.read;

/** Resolves once it is durable; null removes it. */
export const keepAlert = alert.write;

/** True if the alert is too old to be taken up. */
export const isGone = ({ alertAt }: DrillAlert, now: Instant): boolean => now - alertAt > GONE_MS;
