// The roles that there were at first. Facts and scenarios of those days name these alone; a later role needs a newer
// version of its fact (incident/command/role-facts.ts).

import { laterRoleIds, type RoleId, roleIds } from "./pack.ts";

export type FirstRoleId = Exclude<RoleId, (typeof laterRoleIds)[number]>;

/** True for one of the first roles. */
export const isFirstRole = (role: RoleId): role is FirstRoleId => !(laterRoleIds as readonly RoleId[]).includes(role);

export const firstRoleIds = roleIds.filter(isFirstRole);
