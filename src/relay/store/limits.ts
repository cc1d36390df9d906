// How much the relay stores, so that nobody with a token can fill its disk. Generous for a team, small for a disk.

import { DAY_MS } from "../../domain/text/durations.ts";

export const MAX_TEAMS = 1000;
export const MAX_DEVICES = 500;
/** Admins of a team, its first one included. */
export const MAX_ADMINS = 10;
/** Phones that one invite lets in; what is left of the team is for the next invite. */
export const MAX_JOINS_AN_INVITE = 400;
export const MAX_REMINDERS = 500;
/** Of these, still to ring and set by one phone. */
export const MAX_OPEN_REMINDERS_A_DEVICE = 100;
/** Reminders still to ring that are kept when the phone that set them leaves; those due first. */
export const MAX_LEFT_REMINDERS = 20;
/** How far a reminder's revision may be ahead of the relay's clock, in seconds: as far as a wrong time zone goes. */
export const MAX_REVISION_AHEAD_S = 86_400;
/** Drills of a team that still have a moment ahead. */
export const MAX_ARMED_DRILLS = 20;
/** Of these, armed by one phone. */
export const MAX_ARMED_DRILLS_A_DEVICE = 10;
/** Drills of a team altogether; the oldest go first. */
export const MAX_DRILLS = 200;
/**
 * Pushes of each kind from one phone to one phone within an hour: beyond any incident. Each sender has its own, so that
 * none can use up another's.
 */
export const MAX_AN_HOUR = { "update-due": 60, drill: 12, test: 20 } as const;
/** Where anyone may make a team: teams from one address within an hour, counted in memory. */
export const MAX_TEAMS_AN_ADDRESS = 20;
/** Pushes stored per device; the oldest go first. */
export const MAX_PUSHES = 1000;
/** Nobody promises a status update further ahead. */
export const MAX_DUE_AHEAD_MS = 31 * DAY_MS;
/** A drill's window ends at most this far ahead. */
export const MAX_DRILL_AHEAD_MS = 366 * DAY_MS;
