// Roles by their full names where no pack is at hand: a team is not bound to an incident.

import type { RoleId } from "../../domain/pack/pack.ts";

export const roleNames: Readonly<Record<RoleId, string>> = {
  ic: "Incident commander",
  ops: "Ops lead",
  comms: "Comms lead",
  scribe: "Scribe",
  responder: "Responder",
  "business-impact": "Business impact",
  sponsor: "Sponsor",
};
