// A new invite for the team; from then on the old one no longer works.

import type { RelayAnswer, RelayPorts } from "../ports/relay-ports.ts";
import { keepMembership, type Membership } from "../relay-link/membership.ts";
import { relayCalls } from "../relay-link/relay-calls.ts";

/** Resolves to the relay's answer; if it is "ok", this phone has the new invite. */
export const renewInvite = async (
  { kept, relay, teamChanged }: Pick<RelayPorts, "kept" | "relay" | "teamChanged">,
  membership: Membership,
  adminToken: string,
): Promise<RelayAnswer<unknown>> => {
  const answer = await relay.ask(membership.relay, relayCalls.renewInvite(adminToken));
  if (answer.type !== "ok") return answer;
  await keepMembership(kept, { ...membership, admin: { adminToken, inviteToken: answer.value.inviteToken } });
  teamChanged.notify();
  return answer;
};
