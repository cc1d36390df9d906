// A phone of the team takes its management with the code that the relay's operator has made.

import { readAdminCode } from "../../formats/relay/admin-link.ts";
import type { RelayAnswer, RelayPorts } from "../ports/relay-ports.ts";
import type { Membership } from "../relay-link/membership.ts";
import { renewInvite } from "./renew-invite.ts";

/**
 * Resolves to the relay's answer, or to "no-code" if the text holds none; if it is "ok", this phone manages the team and
 * has a new invite, because whoever lost a phone wants both.
 */
export const takeManagement = async (
  ports: Pick<RelayPorts, "kept" | "relay" | "teamChanged">,
  membership: Membership,
  text: string,
): Promise<RelayAnswer<unknown> | { readonly type: "no-code" }> => {
  const code = readAdminCode(text);
  return code === null ? { type: "no-code" } : renewInvite(ports, membership, code);
};
