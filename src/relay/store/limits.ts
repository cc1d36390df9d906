// How much the relay stores, so that nobody with a token can fill its disk. Generous for a team, small for a disk.

import { DAY_MS } from "../../domain/text/durations.ts";

export const MAX_TEAMS = 1000;
export const MAX_DEVICES = 500;
/** Admins of a team, its first one included. */
export const MAX_ADMINS = 10;
export const MAX_REMINDERS = 500;
/** Drills of a team that still have a moment ahead. */
export const MAX_ARMED_DRILLS = 20;
/** Drills of a team altogether; the oldest go first. */
export const MAX_DRILLS = 200;
/** Pushes to one device within an hour: far beyond any incident; stops a phone that sets reminders in a loop. */
export const MAX_PUSHES_AN_HOUR = 300;
/** Pushes stored per device; the oldest go first. */
export const MAX_PUSHES = 1000;
/** Nobody promises a status update further ahead. */
export const MAX_DUE_AHEAD_MS = 31 * DAY_MS;
/** A drill's window ends at most this far ahead. */
export const MAX_DRILL_AHEAD_MS = 366 * DAY_MS;
