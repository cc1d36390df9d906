// Roles: an empty seat, one person in two, a change made by someone else, a half-done handoff.

import type { Instant } from "../../fact/ids.ts";
import { hasNobodyElse } from "../../incident/alone.ts";
import { holderOf, type Incident } from "../../incident/incident.ts";
import { limits } from "../../incident/limits.ts";
import { lastChange } from "../../incident/work/state.ts";
import type { RoleId } from "../../pack/pack.ts";
import { type Move, openMove } from "./move.ts";

/** Returns the moves about roles (role rules: IC and ops lead apart, one person at the keyboard). */
export const roleMoves = (incident: Incident, now: Instant): readonly Move[] => {
  const { seat } = incident;
  const moves: Move[] = [];
  if (isAskedFor(incident, "ic", now)) moves.push(openMove({ type: "takeCommand" }, { role: "ic" }));
  for (const role of ["ops", "comms"] as const) {
    if (isAskedFor(incident, role, now)) moves.push(openMove({ type: "fillRole", role }, { role }, role));
  }
  if (!hasNobodyElse(incident)) moves.push(...handsMoves(incident));
  if (seat.handoff) {
    const { role, items, readBack } = seat.handoff;
    const open = items.filter(({ id }) => !readBack[id]).length;
    moves.push(openMove({ type: "finishHandoff", role, open }, "handoff"));
  }
  return moves;
};

// Whoever is alone has every role: there is nobody to give one to.
const handsMoves = (incident: Incident): readonly Move[] => {
  const [ic, ops] = [holderOf(incident, "ic"), holderOf(incident, "ops")];
  const moves: Move[] = [];
  if (ic && ops && ic.id === ops.id) {
    moves.push(openMove({ type: "splitIcAndOps", person: ic }, { role: "ops" }));
  }
  const change = lastChange(incident.work);
  if (change && change.person.id !== ops?.id) {
    moves.push(openMove({ type: "checkChange", person: change.person, ops }, { role: "ops" }, change.id));
  }
  return moves;
};

/**
 * True if the app should ask for an empty role: at once if it was released, two minutes after each "nobody yet" and
 * five times at most. The first ninety seconds ask for a role that nobody has thought of yet, and go on until somebody
 * has; for an empty commander's seat the app also asks after two minutes.
 */
const isAskedFor = ({ roles, firsts, declaredAt }: Incident, role: RoleId, now: Instant): boolean => {
  const holding = roles[role];
  if (holding?.type === "held") return false;
  if (holding) return holding.times <= limits.askAgainTimes && now - holding.since >= limits.askAgainMs;
  if (firsts[`role:${role}`]) return true;
  return role === "ic" && now - (declaredAt ?? now) >= limits.askAgainMs;
};
