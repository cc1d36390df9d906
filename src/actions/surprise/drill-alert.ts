// The alert of a drill that is on the screen and not yet an incident: kept, so that closing the app loses neither it nor
// its time.

import type { Instant } from "../../domain/fact/ids.ts";
import type { DrillSpeed } from "../../domain/incident/drill/facts.ts";
import { HOUR_MS } from "../../domain/text/durations.ts";
import { anyNumber, anyText, oneOf, orNull, record } from "../../formats/json/shape.ts";
import { keptValue } from "../kept/kept-values.ts";

export interface DrillAlert {
  readonly scenario: string;
  readonly speed: DrillSpeed;
  /** When it came on the screen; reaction times start here. */
  readonly alertAt: Instant;
  readonly acknowledgedAt: Instant | null;
}

const alert = keptValue<DrillAlert>(
  "drills.alert",
  record({ scenario: anyText, speed: oneOf(1, 2), alertAt: anyNumber, acknowledgedAt: orNull(anyNumber) }),
);

/** An alert that nobody took up for so long is no exercise any more. */
const GONE_MS = HOUR_MS;

/** Resolves to the alert that was left; null where there is none. */
export const readAlert = alert.read;

/** Resolves once it is durable; null takes it away. */
export const keepAlert = alert.write;

/** True where the alert is too old to be taken up. */
export const isGone = ({ alertAt }: DrillAlert, now: Instant): boolean => now - alertAt > GONE_MS;
