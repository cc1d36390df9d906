// Restricted incidents: offered at the signs of a breach or a legal matter, never made so by themselves.

import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import { isRestricted } from "../../incident/is-restricted.ts";
import type { Pack } from "../../pack/pack.ts";
import { holdingLists } from "../special-lists/holding-signs.ts";
import { type Move, openMove } from "./move.ts";
import { releaseMoves } from "./release-moves.ts";

/** The lists whose signs, or whose opening, call for it. */
const telling: ReadonlySet<string> = new Set(["security", "evidence"]);

/** Returns the offer to restrict the incident; once it is, the clearances that somebody waits for. */
export const restrictionMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] =>
  isRestricted(incident) ? releaseMoves(incident) : offer(incident, pack, now);

const offer = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { restriction, lists } = incident;
  if (restriction.declined) return [];
  const isCalledFor =
    [...telling].some((id) => lists.answers[id]?.type === "opened") ||
    holdingLists(incident, pack, now).some(({ id }) => telling.has(id) && !lists.answers[id]);
  if (!isCalledFor) return [];
  return [{ ...openMove({ type: "restrict" }, "restricted"), decline: { type: "declineRestriction" } }];
};
