// Surprise drills: armed for a window, drawn by the relay, revealed only once they have fired.

import * as z from "zod/mini";
import { DAY_MS } from "../../domain/text/durations.ts";
import { list, whole } from "../pack/pack-limits.ts";
import { deviceIds, epochMs, phoneMoment, relayId } from "./relay-fields.ts";

const MOST_DAYS = 92;

/** POST /api/drills: the window, and hours and weekdays (1 is Monday) in the team's zone; 22 to 6 spans midnight. */
export const armDrillBody = z
  .strictObject({
    from: epochMs,
    to: epochMs,
    hours: z.tuple([whole(0, 23), whole(1, 24)]),
    weekdays: list(whole(1, 7), 1, 7).check(
      z.refine((days) => new Set(days).size === days.length, "must name each weekday once"),
    ),
    count: whole(1, 5),
    gapMinutes: whole(0, 43_200),
    scenario: z.nullable(relayId),
    devices: deviceIds,
  })
  .check(
    z.refine(({ from, to }) => to > from, { error: "must be after from", path: ["to"] }),
    z.refine(({ from, to }) => to - from <= MOST_DAYS * DAY_MS, {
      error: `must be at most ${MOST_DAYS} days after from`,
      path: ["to"],
    }),
    z.refine(({ hours: [first, last] }) => first !== last, { error: "must not end where they begin", path: ["hours"] }),
  );
export type ArmDrillBody = z.infer<typeof armDrillBody>;

/** SHA-256 in hex over `${drillId}.${index}.${momentAt}.${nonce}`. */
const commitment = z.string().check(z.regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hex"));

export const armDrillAnswer = z.object({
  drillId: relayId,
  firings: z.array(z.object({ index: whole(0, 4), commitment })),
});

const firingState = z.enum(["armed", "fired", "missed", "disarmed"]);

/** One drawn moment of a drill. While it is armed, the relay reveals only the commitment. */
const firingAnswer = z.object({
  index: whole(0, 4),
  state: firingState,
  commitment,
  firedAt: z.nullable(epochMs),
  scenario: z.nullable(relayId),
  opening: z.nullable(z.object({ nonce: z.string(), momentAt: epochMs })),
  acks: z.array(z.object({ deviceId: relayId, afterMs: whole(0, Number.MAX_SAFE_INTEGER) })),
  takenBy: z.nullable(relayId),
  takenAt: z.nullable(epochMs),
});
export type FiringAnswer = z.infer<typeof firingAnswer>;

/**
 * GET /api/drills, newest first: a page, or the one drill that was asked for. `next` is where the page after it begins;
 * relays before it was added tell all drills at once.
 */
export const drillsAnswer = z.object({
  next: z.optional(z.nullable(z.string())),
  drills: z.array(
    z.object({
      drillId: relayId,
      armedBy: z.nullable(relayId),
      armedAt: epochMs,
      from: epochMs,
      to: epochMs,
      hours: z.tuple([whole(0, 23), whole(1, 24)]),
      weekdays: z.array(whole(1, 7)),
      count: whole(1, 5),
      gapMinutes: whole(0, 43_200),
      devices: z.nullable(z.array(relayId)),
      firings: z.array(firingAnswer),
    }),
  ),
});
export type DrillsAnswer = z.infer<typeof drillsAnswer>;

/** POST /api/drills/:id/:index/ack: when it was, so that an answer that waited for a network is timed correctly. */
export const drillAckBody = z.strictObject(phoneMoment);
export type DrillAckBody = z.infer<typeof drillAckBody>;
export const drillAckAnswer = z.object({ afterMs: whole(0, Number.MAX_SAFE_INTEGER) });

/** POST /api/drills/:id/:index/take: who has command, and whether it is the phone that asked now. */
export const drillTakeAnswer = z.object({ takenBy: relayId, first: z.boolean() });
