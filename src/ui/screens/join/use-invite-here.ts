// The invite or the setup code in the address, if somebody has opened a link. The secret is removed from the address at
// once, so that no history shows it; until it is used, the tab's entry for this page keeps it for a reload.

import { useEffect, useState } from "preact/hooks";
import type { Invite } from "../../../actions/team/invite-link.ts";
import { type JoinLink, readJoinLink } from "../../../actions/team/read-join-link.ts";
import { joinWords } from "../../words/join.ts";

export interface InviteHere {
  readonly invite: Invite | null;
  /** From the link of a relay's operator. */
  readonly setupCode: string | null;
  /** Why a link, a code or a text is of no use here; null if nothing is wrong. */
  readonly wrong: string | null;
  take(text: string): boolean;
}

/** Returns what the address holds, and a way to take another link. */
export const useInviteHere = (): InviteHere => {
  const [here, setHere] = useState<JoinLink | { readonly type: "none" } | null>(null);
  const take = (text: string): boolean => {
    const read = readJoinLink(text);
    const found = read?.type === "several" ? null : read;
    setHere(read ?? { type: "none" });
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
  return {
    invite: here?.type === "invite" ? here.invite : null,
    setupCode: here?.type === "setup" ? here.setupCode : null,
    wrong: here?.type === "none" ? joinWords.noInvite : here?.type === "several" ? joinWords.severalInvites : null,
    take,
  };
};
