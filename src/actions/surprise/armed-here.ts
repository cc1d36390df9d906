// Drills armed on this phone alone. The moments stand in its database and are shown nowhere before they come.

import type { DrillWindow } from "../../domain/text/drill-window.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

export interface FiringHere {
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

export interface DrillHere {
  readonly drillId: string;
  readonly armedAt: Instant;
  readonly window: DrillWindow;
  readonly firings: readonly FiringHere[];
}

const KEY = "drills.here";
/** What is over is kept for so many drills. */
const MOST = 20;

/** Resolves to the drills of this phone, newest first. */
export const readDrillsHere = async ({ readSetting }: KeptValues): Promise<readonly DrillHere[]> =>
  ((await readSetting(KEY)) as readonly DrillHere[] | null) ?? [];

export const keepDrillsHere = ({ writeSetting }: KeptValues, drills: readonly DrillHere[]): Promise<void> =>
  writeSetting(KEY, drills.slice(0, MOST));

/** True while a moment is still to come. */
export const isArmed = ({ firings }: DrillHere): boolean => firings.some(({ firedAt }) => firedAt === null);
