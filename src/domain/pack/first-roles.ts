// The roles that there were at first. Facts and scenarios of those days name these alone; a later role needs a newer
// version of its fact (incident/command/role-facts.ts).

import type { RoleId } from "./pack.ts";

export const firstRoleIds = ["ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor"] as const;

export type FirstRoleId = (typeof firstRoleIds)[number];

/** True for one of the first roles. */
export const isFirstRole = (role: RoleId): role is FirstRoleId => (firstRoleIds as readonly RoleId[]).includes(role);
