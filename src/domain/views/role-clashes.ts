// Roles that two people took on phones that didn't know of each other: shown until somebody settles it.

import { type Incident, isClosed, type RoleHolding } from "../incident/incident.ts";
import { type RoleId, roleIds } from "../pack/pack.ts";

type Held = Extract<RoleHolding, { type: "held" }>;

export interface RoleClash {
  readonly role: RoleId;
  readonly first: Held;
  /** The one that counts until it is settled. */
  readonly counts: Held;
}

/** Returns the clashes, command first; none once the incident is over. */
export const roleClashes = ({ clashes, phase }: Incident): readonly RoleClash[] =>
  isClosed(phase)
    ? []
    : roleIds.flatMap((role) => {
        const clash = clashes[role];
        return clash ? [{ role, first: clash.one, counts: clash.other }] : [];
      });
