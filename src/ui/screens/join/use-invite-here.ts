// The invite or the setup code in the address, if somebody has opened a link. The secret is removed from the address at
// once, so that no history shows it; until it is used, the tab's entry for this page keeps it for a reload.

import { useEffect, useState } from "preact/hooks";
import type { Invite } from "../../../actions/team/invite-link.ts";
import { type JoinLink, readJoinLink } from "../../../actions/team/read-join-link.ts";

export interface InviteHere {
  readonly invite: Invite | null;
  /** From the link of a relay's operator. */
  readonly setupCode: string | null;
  /** True if a link, a code or a text was neither. */
  readonly isWrong: boolean;
  take(text: string): boolean;
}

/** Returns what the address holds, and a way to take another link. */
export const useInviteHere = (): InviteHere => {
  const [here, setHere] = useState<JoinLink | "wrong" | null>(null);
  const take = (text: string): boolean => {
    const found = readJoinLink(text);
    setHere(found ?? "wrong");
    // Going on to another screen replaces the entry, and the secret with it.
    history.replaceState({ ...history.state, joining: found && text }, "", location.pathname);
    return found !== null;
  };
  useEffect(() => {
    const look = (): void => {
      const kept = (history.state as { readonly joining?: unknown } | null)?.joining;
      if (location.hash) take(location.href);
      else if (typeof kept === "string") take(kept);
    };
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  const found = here === "wrong" ? null : here;
  return {
    invite: found?.type === "invite" ? found.invite : null,
    setupCode: found?.type === "setup" ? found.setupCode : null,
    isWrong: here === "wrong",
    take,
  };
};
