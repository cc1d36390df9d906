// Drills armed on this phone alone. The moments are in its database and aren't shown anywhere before they come.

import type { Instant } from "../../domain/fact/ids.ts";
import type { DrillWindow } from "../../domain/text/drill-window.ts";
import { anyNumber, anyText, listOf, orNull, record } from "../../formats/json/shape.ts";
import { keptList } from "../kept/kept-values.ts";

export interface LocalFiring {
  readonly index: number;
  readonly momentAt: Instant;
  readonly nonce: string;
  readonly commitment: string;
  readonly scenario: string;
  /** When this phone noticed that the moment had come. */
  readonly firedAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  readonly takenAt: Instant | null;
}

export interface LocalDrill {
  readonly drillId: string;
  readonly armedAt: Instant;
  readonly window: DrillWindow;
  readonly firings: readonly LocalFiring[];
}

const instant = orNull(anyNumber);
const firing = record({
  index: anyNumber,
  momentAt: anyNumber,
  nonce: anyText,
  commitment: anyText,
  scenario: anyText,
  firedAt: instant,
  acknowledgedAt: instant,
  takenAt: instant,
});
const numbers = listOf(anyNumber, 7);
const window = record({ from: anyNumber, to: anyNumber, hours: numbers, weekdays: numbers });

/** Only the newest twenty drills are kept. */
const here = keptList<LocalDrill>(
  "drills.here",
  20,
  record({ drillId: anyText, armedAt: anyNumber, window, firings: listOf(firing, 100) }),
);

/** Resolves to the drills of this phone, newest first. */
export const readLocalDrills = here.read;

export const keepLocalDrills = here.write;

/** True while a moment is still to come. */
export const isArmed = ({ firings }: LocalDrill): boolean => firings.some(({ firedAt }) => firedAt === null);
