// Roles: an empty seat, one person in two, a change made by other hands, a handoff half done.

import type { Instant } from "../../fact/ids.ts";
import { holderOf, type Incident } from "../../incident/incident.ts";
import { limits } from "../../incident/limits.ts";
import { lastChange } from "../../incident/work/state.ts";
import type { RoleId } from "../../pack/pack.ts";
import { type Move, openMove } from "./move.ts";

/** Returns the moves about roles (rules of the roles: IC and ops lead apart, one pair of hands). */
export const roleMoves = (incident: Incident, now: Instant): readonly Move[] => {
  const { seat, work } = incident;
  const moves: Move[] = [];
  if (isAskedFor(incident, "ic", now)) moves.push(openMove({ type: "takeCommand" }, { role: "ic" }));
  for (const role of ["ops", "comms"] as const) {
    if (isAskedFor(incident, role, now)) moves.push(openMove({ type: "fillRole", role }, { role }, role));
  }
  const [ic, ops] = [holderOf(incident, "ic"), holderOf(incident, "ops")];
  if (ic && ops && ic.id === ops.id) {
    moves.push(openMove({ type: "splitIcAndOps", person: ic }, { role: "ops" }));
  }
  const change = lastChange(work);
  if (change && change.person.id !== ops?.id) {
    moves.push(openMove({ type: "checkChange", person: change.person, ops }, { role: "ops" }, change.id));
  }
  if (seat.handoff) {
    const { role, items, readBack } = seat.handoff;
    const open = items.filter(({ id }) => !readBack[id]).length;
    moves.push(openMove({ type: "finishHandoff", role, open }, "handoff"));
  }
  return moves;
};

/**
 * True when an empty role is to be asked for: at once where it was released, two minutes after each "nobody yet" and
 * five times at most. A role that nobody has thought of yet is asked for by the first ninety seconds, which go on until
 * it is; an empty commander's seat besides, after two minutes.
 */
const isAskedFor = ({ roles, firsts, declaredAt }: Incident, role: RoleId, now: Instant): boolean => {
  const holding = roles[role];
  if (holding?.type === "held") return false;
  if (holding) return holding.times <= limits.askAgainTimes && now - holding.since >= limits.askAgainMs;
  if (firsts[`role:${role}`]) return true;
  return role === "ic" && now - (declaredAt ?? now) >= limits.askAgainMs;
};
