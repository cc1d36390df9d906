// Restricted incidents: offered at the signs of a breach or a legal matter, never made so by themselves; and the way to a
// text that readers outside wait for.

import type { Instant } from "../../fact/ids.ts";
import { heldBack, isOutsideReader } from "../../incident/held-back.ts";
import type { Incident } from "../../incident/incident.ts";
import { isRestricted } from "../../incident/is-restricted.ts";
import { type Audience, audiences, type Pack } from "../../pack/pack.ts";
import { holdingLists } from "../special-lists/holding-signs.ts";
import { type Move, openMove } from "./move.ts";

/** The lists whose signs, or whose opening, call for it. */
const telling: ReadonlySet<string> = new Set(["security", "evidence"]);

/** Returns the offer to restrict the incident; once it is, the clearances that somebody waits for. */
export const restrictionMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] =>
  isRestricted(incident) ? clearances(incident) : offer(incident, pack, now);

const offer = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { restriction, lists } = incident;
  if (restriction.declined) return [];
  const isCalledFor =
    [...telling].some((id) => lists.answers[id]?.type === "opened") ||
    holdingLists(incident, pack, now).some(({ id }) => telling.has(id) && !lists.answers[id]);
  if (!isCalledFor) return [];
  return [{ ...openMove({ type: "restrict" }, "restricted"), decline: { type: "declineRestriction" } }];
};

// Only readers who were told something, or about whom somebody said that they need to know.
const clearances = (incident: Incident): readonly Move[] => {
  const isAwaited = (audience: Audience): boolean =>
    isOutsideReader(audience) && Boolean(incident.told[audience] || incident.seat.audiences[audience]?.wanted);
  const waiting = audiences.filter((audience) => isAwaited(audience) && heldBack(incident, audience));
  const [first] = waiting;
  return first ? [openMove({ type: "askRelease", audiences: waiting }, `restricted?audience=${first}`)] : [];
};
