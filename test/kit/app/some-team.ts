// A team that a test's phone is in.

import type { KeptValues } from "../../../src/actions/ports/relay-ports.ts";
import { keepMembership, type Membership } from "../../../src/actions/relay-link/membership.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { START } from "./ports.ts";
import { VAPID_KEY } from "./relay-ports.ts";

export const RELAY = "https://relay.example";
const token = (prefix: string): string => `${prefix}_${"t".repeat(43)}`;
export const INVITE = token("in");
export const ADMIN = token("ad");
export const DEVICE = token("dv");

export const member: Membership = {
  relay: RELAY,
  teamId: "team-1",
  deviceId: "phone-1",
  deviceToken: DEVICE,
  zone: "Europe/Berlin",
  vapidPublicKey: VAPID_KEY,
  name: "Ana’s phone",
  roles: ["ic"],
  joinedAt: START as Instant,
  reminders: true,
  admin: null,
};

/** Puts the phone into the team. */
export const joined = (kept: KeptValues, change: Partial<Membership> = {}): Promise<void> =>
  keepMembership(kept, { ...member, ...change });
