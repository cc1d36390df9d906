// The team that this phone has joined: how to reach its relay, and the token by which the relay knows this phone.
// In the database and not in localStorage, because it is a secret and the worker needs it too.

import type { Instant } from "../../domain/fact/ids.ts";
import type { RoleId } from "../../domain/pack/pack.ts";
import { anyNumber, anyText, flag, listOf, optional, orNull, record } from "../../formats/json/shape.ts";
import { keptValue } from "../kept/kept-values.ts";

export interface Membership {
  /** Origin of the relay. */
  readonly relay: string;
  readonly teamId: string;
  /** What the team is called, as its creator or the invite said; the relay doesn't know it. */
  readonly team?: string;
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
  /** Only on the phone that manages the team. */
  readonly admin: { readonly adminToken: string; readonly inviteToken: string } | null;
}

const membership = keptValue<Membership>(
  "relay.membership",
  record({
    relay: anyText,
    teamId: anyText,
    team: optional(anyText),
    deviceId: anyText,
    deviceToken: anyText,
    zone: anyText,
    vapidPublicKey: anyText,
    name: anyText,
    roles: listOf(anyText, 100),
    joinedAt: anyNumber,
    reminders: flag,
    admin: orNull(record({ adminToken: anyText, inviteToken: anyText })),
  }),
);

/** Resolves to the team of this phone; null if it has joined none. */
export const readMembership = membership.read;

/** Resolves once the team is stored; null forgets it, token and all. */
export const keepMembership = membership.write;
