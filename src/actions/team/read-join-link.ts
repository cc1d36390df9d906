// What a link to the join page brings along: an invite to a team, or the setup code for a new one.

import { readSetupLink } from "../../formats/relay/setup-link.ts";
import { type Invite, readInviteLink } from "./invite-link.ts";

export type JoinLink =
  | { readonly type: "invite"; readonly invite: Invite }
  | { readonly type: "setup"; readonly setupCode: string };

/** Returns it, wherever the link was made; null if it is neither. */
export const readJoinLink = (link: string): JoinLink | null => {
  const invite = readInviteLink(link);
  if (invite) return { type: "invite", invite };
  const setupCode = readSetupLink(link);
  return setupCode === null ? null : { type: "setup", setupCode };
};
