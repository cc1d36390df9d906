// The long run: calling out the time, the rhythm of a long incident, a commander who has served long enough.

import { intervalMs } from "../../clock/intervals.ts";
import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import { limits } from "../../incident/limits.ts";
import type { Pack } from "../../pack/pack.ts";
import { MINUTE_MS } from "../../text/durations.ts";
import { type Move, openMove, runMove } from "./move.ts";

/** Returns the moves that the elapsed time calls for. */
export const rhythmMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { declaredAt, seat, roles, phase } = incident;
  const elapsedMs = now - (declaredAt ?? now);
  const moves: Move[] = [];
  const beats = Math.floor(elapsedMs / limits.callOutMs) * limits.callOutMs;
  const minutes = beats / MINUTE_MS;
  if (minutes > seat.calledMinutes && phase.type !== "monitoring") {
    moves.push(runMove({ type: "callElapsed", minutes }, { type: "callElapsed", minutes }, `${minutes}`));
  }
  const every = intervalMs(incident, pack);
  if (elapsedMs >= limits.longIncidentMs && !seat.interval && every !== null && every < limits.longIncidentMs / 2) {
    const fewer = (2 * every) / MINUTE_MS;
    const about = { type: "takeLongRhythm", minutes: fewer, elapsedMs } as const;
    moves.push(runMove(about, { type: "setInterval", minutes: fewer }));
  }
  if (roles.ic?.type === "held" && !seat.handoff && now - roles.ic.since >= limits.commanderMs) {
    const about = { type: "offerHandoff", person: roles.ic.person, heldMs: now - roles.ic.since } as const;
    moves.push(openMove(about, "handoff"));
  }
  return moves;
};
