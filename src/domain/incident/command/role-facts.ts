// The facts that name a role. The first versions know the first roles only, and earlier versions of the app read those:
// a later role is told in the newer version.

import type { FactId, Person } from "../../fact/ids.ts";
import { isFirstRole } from "../../pack/first-roles.ts";
import type { RoleId } from "../../pack/pack.ts";
import type { FactDraft } from "../facts.ts";
import type { Incident } from "../incident.ts";
import type { HandoffItem } from "./facts.ts";

/** Returns the fact that gives the role to a person, with the entry about the role that it replaces. */
export const roleAssigned = ({ roleHeads }: Incident, role: RoleId, person: Person): FactDraft => {
  const data = { person, replaces: roleHeads[role] ?? null };
  return isFirstRole(role)
    ? { type: "role.assigned/2", data: { role, ...data } }
    : { type: "role.assigned/3", data: { role, ...data } };
};

/** Returns the fact that nobody has the role yet. */
export const roleDeferred = (role: RoleId): FactDraft =>
  isFirstRole(role) ? { type: "role.deferred/1", data: { role } } : { type: "role.deferred/2", data: { role } };

/** Returns the fact that the role is released. */
export const roleReleased = (role: RoleId): FactDraft =>
  isFirstRole(role) ? { type: "role.released/1", data: { role } } : { type: "role.released/2", data: { role } };

/** Returns the fact that names the backup of the role. */
export const backupNamed = (role: RoleId, person: Person): FactDraft =>
  isFirstRole(role)
    ? { type: "role.backup-named/1", data: { role, person } }
    : { type: "role.backup-named/2", data: { role, person } };

/** Returns the fact that offers a handoff of the role. */
export const handoffOffered = (
  role: RoleId,
  data: { readonly from: Person | null; readonly items: readonly HandoffItem[] },
): FactDraft =>
  isFirstRole(role)
    ? { type: "handoff.offered/2", data: { role, ...data } }
    : { type: "handoff.offered/3", data: { role, ...data } };

/** Returns the fact that the role was taken over, with the entry about it that this replaces. */
export const handoffAccepted = (
  { roleHeads }: Incident,
  role: RoleId,
  { handoff, to }: { readonly handoff: FactId; readonly to: Person },
): FactDraft => {
  const replaces = roleHeads[role] ?? null;
  return isFirstRole(role)
    ? { type: "handoff.accepted/2", data: { handoff, role, to, replaces } }
    : { type: "handoff.accepted/3", data: { handoff, role, to, replaces } };
};
