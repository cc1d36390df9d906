// The alert of a drill that is on the screen and not yet an incident: kept, so that closing the app loses neither it nor
// its time.

import type { DrillSpeed } from "../../domain/incident/drill/facts.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

export interface DrillAlert {
  readonly scenario: string;
  readonly speed: DrillSpeed;
  /** When it came on the screen; reaction times start here. */
  readonly alertAt: Instant;
  readonly acknowledgedAt: Instant | null;
}

const KEY = "drills.alert";

/** An alert that nobody took up for so long is no exercise any more. */
const GONE_MS = 3_600_000;

/** Resolves to the alert that was left; null where there is none. */
export const readAlert = async ({ readSetting }: KeptValues): Promise<DrillAlert | null> =>
  (await readSetting(KEY)) as DrillAlert | null;

/** Resolves once it is durable; null takes it away. */
export const keepAlert = ({ writeSetting }: KeptValues, alert: DrillAlert | null): Promise<void> =>
  writeSetting(KEY, alert);

/** True where the alert is too old to be taken up. */
export const isGone = ({ alertAt }: DrillAlert, now: Instant): boolean => now - alertAt > GONE_MS;
