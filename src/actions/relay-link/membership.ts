// The team that this phone has joined: how to reach its relay, and the token by which the relay knows this phone.
// In the database and not in localStorage, because it is a secret and the worker needs it too.

import type { Instant } from "../../domain/fact/ids.ts";
import type { RoleId } from "../../domain/pack/pack.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

export interface Membership {
  /** Origin of the relay. */
  readonly relay: string;
  readonly teamId: string;
  readonly deviceId: string;
  readonly deviceToken: string;
  /** The team's zone, an IANA name. */
  readonly zone: string;
  readonly vapidPublicKey: string;
  readonly name: string;
  readonly roles: readonly RoleId[];
  readonly joinedAt: Instant;
  /** Whether due times of this phone's incidents go to the relay. */
  readonly reminders: boolean;
  /** On the phone that made the team. */
  readonly admin: { readonly adminToken: string; readonly inviteToken: string } | null;
}

const KEY = "relay.membership";

/** Resolves to the team of this phone; null where it has joined none. */
export const readMembership = async ({ readSetting }: KeptValues): Promise<Membership | null> =>
  (await readSetting(KEY)) as Membership | null;

/** Keeps the team; null forgets it, token and all. */
export const keepMembership = ({ writeSetting }: KeptValues, membership: Membership | null): Promise<void> =>
  writeSetting(KEY, membership);
