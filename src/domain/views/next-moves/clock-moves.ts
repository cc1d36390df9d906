// The status clock's moves: prepare the update, send the update, one for all who are due together, the first one like
// any other. Nothing after resolve.

import { statusClock } from "../../clock/status-clock.ts";
import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import type { Pack } from "../../pack/pack.ts";
import { type Move, openMove } from "./move.ts";

/** Returns the move that the clock calls for, if any; a reminder that was put off calls for none. */
export const clockMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const clock = statusClock(incident, pack, now);
  if (clock.type === "stopped") return [];
  const { audiences, dueAt } = clock;
  const [audience] = audiences;
  const whom = { audiences, first: !incident.told[audience] };
  const place = audience === "engineering" ? "update" : (`update?audience=${audience}` as const);
  if (clock.type === "overdue") {
    const move = openMove({ type: "sendUpdate", dueAt, lateMs: clock.lateMs, ...whom }, place);
    return clock.snoozedUntil === null ? [move] : [];
  }
  return clock.soon ? [openMove({ type: "prepareUpdate", dueAt, leftMs: clock.leftMs, ...whom }, place)] : [];
};
