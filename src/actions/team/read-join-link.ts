// What a link to the join page brings along: an invite to a team, or the setup code for a new one.

import { setupCodesIn } from "../../formats/relay/setup-link.ts";
import { findInReadings } from "../../formats/transfer/link-readings.ts";
import { type Invite, invitesIn } from "./invite-link.ts";

export type JoinLink =
  | { readonly type: "invite"; readonly invite: Invite }
  | { readonly type: "setup"; readonly setupCode: string }
  /** To different teams. */
  | { readonly type: "several" };

/** Returns what a text holds as a link, wherever that was made; null if it is neither. */
export const readJoinLink = (text: string): JoinLink | null => findInReadings(text, joinLinkIn);

const joinLinkIn = (reading: string): JoinLink | null => {
  const links = new Map<string, JoinLink>();
  for (const invite of invitesIn(reading)) links.set(invite.inviteToken, { type: "invite", invite });
  for (const setupCode of setupCodesIn(reading)) links.set(setupCode, { type: "setup", setupCode });
  const [link = null, other] = links.values();
  return other ? { type: "several" } : link;
};
