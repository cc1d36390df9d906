// What is wrong with how the roles are held. Warnings, never blocks: a small team may have no choice.

import type { Person } from "../fact/ids.ts";
import { hasNobodyElse } from "../incident/alone.ts";
import { holderOf, type Incident, isOpen } from "../incident/incident.ts";
import { lastChange } from "../incident/work/state.ts";
import type { RoleId } from "../pack/pack.ts";

export type RoleWarning =
  | { readonly type: "icIsOps"; readonly person: Person; readonly roles: readonly RoleId[] }
  | { readonly type: "icIsComms"; readonly person: Person; readonly roles: readonly RoleId[] }
  | { readonly type: "opsIsComms"; readonly person: Person; readonly roles: readonly RoleId[] }
  | { readonly type: "changedByOther"; readonly person: Person; readonly roles: readonly RoleId[] };

/**
 * Returns the warnings of one incident: commander and ops lead in one person, either of them also comms lead (nobody
 * can talk and type at once), and a last change that the ops lead didn't make (role cards). None once it is resolved, and
 * none to whoever is alone.
 */
export const roleWarnings = (incident: Incident): readonly RoleWarning[] => {
  if (incident.phase.type === "resolved" || !isOpen(incident) || hasNobodyElse(incident)) return [];
  const [ic, ops, comms] = [holderOf(incident, "ic"), holderOf(incident, "ops"), holderOf(incident, "comms")];
  const change = lastChange(incident.work);
  return [
    ...(ic && ic.id === ops?.id ? [{ type: "icIsOps", person: ic, roles: ["ic", "ops"] } as const] : []),
    ...(ic && ic.id === comms?.id ? [{ type: "icIsComms", person: ic, roles: ["ic", "comms"] } as const] : []),
    ...(ops && ops.id === comms?.id ? [{ type: "opsIsComms", person: ops, roles: ["ops", "comms"] } as const] : []),
    ...(change && change.person.id !== ops?.id
      ? [{ type: "changedByOther", person: change.person, roles: ["ops"] } as const]
      : []),
  ];
};
