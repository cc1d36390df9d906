// The names of the roles: in the built-in cards, and wherever there are no cards at hand, because a team isn't bound to
// an incident and a digest spans several. In the domain because cards, screens and texts share nothing else.

import type { Pack, RoleId } from "../pack/pack.ts";
import { capitalised } from "../text/short-names.ts";

interface RoleName {
  /** As used inside a sentence. */
  readonly name: string;
  /** For tight places. */
  readonly short: string;
}

export const roleNames: Readonly<Record<RoleId, RoleName>> = {
  ic: { name: "incident commander", short: "IC" },
  ops: { name: "ops lead", short: "Ops lead" },
  comms: { name: "comms lead", short: "Comms lead" },
  scribe: { name: "scribe", short: "Scribe" },
  deputy: { name: "deputy", short: "Deputy" },
  responder: { name: "responder", short: "Responder" },
  "business-impact": { name: "business impact lead", short: "Impact" },
  sponsor: { name: "executive sponsor", short: "Sponsor" },
};

/** Returns the name on the incident's own cards, else the built-in one, else the id of a role new to this version. */
export const roleName = (role: RoleId, pack: Pack | null): string => {
  const known: Partial<typeof roleNames> = roleNames;
  return pack?.roles.find(({ id }) => id === role)?.name ?? known[role]?.name ?? role;
};

/** Returns the built-in name as it begins a line: "Ops lead". */
export const roleTitle = (role: RoleId): string => capitalised(roleNames[role].name);
