// The way to a text that readers outside wait for, while an incident is restricted: also once it is resolved, because
// they believe what they were told last.

import { heldBack, isOutsideReader } from "../../incident/held-back.ts";
import type { Incident } from "../../incident/incident.ts";
import { type Audience, audiences } from "../../pack/pack.ts";
import { type Move, openMove } from "./move.ts";

/** Returns the move that asks for the clearances, if readers were told something, or somebody said that they need to. */
export const releaseMoves = (incident: Incident): readonly Move[] => {
  const isAwaited = (audience: Audience): boolean =>
    isOutsideReader(audience) && Boolean(incident.told[audience] || incident.seat.audiences[audience]?.wanted);
  const waiting = audiences.filter((audience) => isAwaited(audience) && heldBack(incident, audience));
  const [first] = waiting;
  return first ? [openMove({ type: "askRelease", audiences: waiting }, `restricted?audience=${first}`)] : [];
};
