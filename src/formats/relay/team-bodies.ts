// Making a team, renewing its invite, and who is in it.

import * as z from "zod/mini";
import {
  coveredRole,
  coveredRoles,
  deviceName,
  epochMs,
  publicKey,
  relayId,
  tokenOf,
  zoneField,
} from "./relay-fields.ts";

/** GET /api/info: how a phone recognises a relay. `now` shows it how far apart the clocks are. */
export const infoAnswer = z.object({
  relay: z.literal("first90"),
  version: z.number(),
  vapidPublicKey: publicKey,
  now: epochMs,
  opensTeams: z.boolean(),
});

/** POST /api/teams */
export const createTeamBody = z.strictObject({ zone: zoneField });
export type CreateTeamBody = z.infer<typeof createTeamBody>;
export const createTeamAnswer = z.object({ teamId: relayId, adminToken: tokenOf("ad"), inviteToken: tokenOf("in") });
export type CreateTeamAnswer = z.infer<typeof createTeamAnswer>;

/** POST /api/team/invite */
export const renewInviteAnswer = z.object({ inviteToken: tokenOf("in") });

/** POST /api/team/admin, after which every earlier admin token is void; POST /api/team/admins, which adds one. */
export const adminAnswer = z.object({ adminToken: tokenOf("ad") });

/** DELETE /api/team/devices/:id: the invite is a new one, because the removed phone knows the old one. */
export const removeDeviceAnswer = z.object({ inviteToken: tokenOf("in") });

/** POST /api/join */
export const joinBody = z.strictObject({ name: deviceName, roles: coveredRoles });
export type JoinBody = z.infer<typeof joinBody>;
export const joinAnswer = z.object({
  teamId: relayId,
  deviceId: relayId,
  deviceToken: tokenOf("dv"),
  zone: zoneField,
  vapidPublicKey: publicKey,
});
export type JoinAnswer = z.infer<typeof joinAnswer>;

/** PATCH /api/device: omitted fields stay as they are. */
export const changeDeviceBody = z.strictObject({ name: z.optional(deviceName), roles: z.optional(coveredRoles) });
export type ChangeDeviceBody = z.infer<typeof changeDeviceBody>;

/**
 * Whether pushes can reach a device, as far as the relay knows: "never" subscribed, "gone" when the push service said
 * that the subscription no longer exists, "flagged" when it refuses our pushes.
 */
const deviceState = z.enum(["reachable", "never", "gone", "flagged"]);
export type DeviceState = z.infer<typeof deviceState>;

/** GET /api/team */
export const teamAnswer = z.object({
  teamId: relayId,
  deviceId: relayId,
  zone: zoneField,
  now: epochMs,
  devices: z.array(
    z.object({
      id: relayId,
      name: deviceName,
      roles: z.array(coveredRole),
      subscribedAt: z.nullable(epochMs),
      lastSentAt: z.nullable(epochMs),
      lastReceivedAt: z.nullable(epochMs),
      state: deviceState,
      /**
       * When it last missed a push, because `senders` had sent it too many within an hour; null if it missed none. A
       * relay of an earlier version doesn't say.
       */
      muted: z.optional(z.nullable(z.object({ at: epochMs, senders: z.array(relayId) }))),
    }),
  ),
});
export type TeamAnswer = z.infer<typeof teamAnswer>;
