// Removes another phone from the team. It knows the invite, so this phone gets a new one with it.

import type { RelayAnswer, RelayPorts } from "../ports/relay-ports.ts";
import { keepMembership, type Membership } from "../relay-link/membership.ts";
import { relayCalls } from "../relay-link/relay-calls.ts";
import { renewInvite } from "./renew-invite.ts";

type Removed =
  | { readonly type: "removed"; readonly isInviteRenewed: boolean }
  | Exclude<RelayAnswer<never>, { type: "ok" }>;

/** Resolves to how it went; a relay of an earlier version leaves the invite as it is, and is then asked for a new one. */
export const removePhone = async (
  ports: Pick<RelayPorts, "kept" | "relay" | "teamChanged">,
  membership: Membership,
  adminToken: string,
  device: string,
): Promise<Removed> => {
  const answer = await ports.relay.ask(membership.relay, relayCalls.removeDevice(adminToken, device));
  if (answer.type !== "ok") return answer;
  const { inviteToken } = answer.value;
  if (!inviteToken) {
    const renewed = await renewInvite(ports, membership, adminToken);
    return { type: "removed", isInviteRenewed: renewed.type === "ok" };
  }
  await keepMembership(ports.kept, { ...membership, admin: { adminToken, inviteToken } });
  ports.teamChanged.notify();
  return { type: "removed", isInviteRenewed: true };
};
