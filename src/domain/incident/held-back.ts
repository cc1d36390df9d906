// Which readers may not be told anything while an incident is restricted, and what they wait for.

import type { Audience } from "../pack/pack.ts";
import { holderOf, type Incident } from "./incident.ts";
import { isRestricted } from "./is-restricted.ts";

/** The public, and those who talk to it. */
const outside: ReadonlySet<Audience> = new Set(["customers", "support", "press"]);

/** "clearance" by the sponsor and counsel, or a "sponsor", through whom other executives hear. */
export type HeldBackFor = "clearance" | "sponsor";

/** True for readers whose texts the sponsor and counsel must clear. */
export const isOutsideReader = (audience: Audience): boolean => outside.has(audience);

/** Returns what a text for these readers waits for; null if it may go out. */
export const heldBack = (incident: Incident, audience: Audience): HeldBackFor | null => {
  if (!isRestricted(incident)) return null;
  if (audience === "executives") return holderOf(incident, "sponsor") ? null : "sponsor";
  const { sponsor, counsel } = incident.restriction.cleared[audience] ?? {};
  return isOutsideReader(audience) && !(sponsor && counsel) ? "clearance" : null;
};
