// The team that this phone has joined: how to reach its relay, and the token by which the relay knows this phone.
// In the database and not in localStorage, because it is a secret and the worker needs it too.

import type { Instant } from "../../domain/fact/ids.ts";
import type { RoleId } from "../../domain/pack/pack.ts";
import { isNumber, isTrueOrFalse, listOf, orNull, record, text } from "../../formats/json/shape.ts";
import { keptValue } from "../kept/kept-values.ts";

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

const membership = keptValue<Membership>(
  "relay.membership",
  record({
    relay: text,
    teamId: text,
    deviceId: text,
    deviceToken: text,
    zone: text,
    vapidPublicKey: text,
    name: text,
    roles: listOf(text, 100),
    joinedAt: isNumber,
    reminders: isTrueOrFalse,
    admin: orNull(record({ adminToken: text, inviteToken: text })),
  }),
);

/** Resolves to the team of this phone; null where it has joined none. */
export const readMembership = membership.read;

/** Keeps the team; null forgets it, token and all. */
export const keepMembership = membership.write;
