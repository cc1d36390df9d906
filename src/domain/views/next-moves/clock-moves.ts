// The status clock's moves: prepare the update, send the update, the first one like any other. Nothing after resolve.

import { statusClock } from "../../clock/status-clock.ts";
import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import type { Pack } from "../../pack/pack.ts";
import { type Move, openMove } from "./move.ts";

/** Returns the move that the clock calls for, if any; a reminder that was put off calls for none. */
export const clockMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const clock = statusClock(incident, pack, now);
  const first = incident.lastUpdate === null;
  if (clock.type === "overdue" && clock.snoozedUntil === null) {
    return [openMove({ type: "sendUpdate", dueAt: clock.dueAt, lateMs: clock.lateMs, first }, "update")];
  }
  if ((clock.type === "running" || clock.type === "not-started") && clock.soon) {
    return [openMove({ type: "prepareUpdate", dueAt: clock.dueAt, leftMs: clock.leftMs, first }, "update")];
  }
  return [];
};
