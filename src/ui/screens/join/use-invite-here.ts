// The invite in the address, if somebody has opened a link. Its secret is removed from the address at once, so that no
// history keeps it.

import { useEffect, useState } from "preact/hooks";
import { type Invite, readInviteLink } from "../../../actions/team/invite-link.ts";

export interface InviteHere {
  readonly invite: Invite | null;
  /** True if a link, a code or a text wasn't an invite. */
  readonly isWrong: boolean;
  take(text: string): boolean;
}

/** Returns the invite that the address holds, and a way to take another link. */
export const useInviteHere = (): InviteHere => {
  const [here, setHere] = useState<Pick<InviteHere, "invite" | "isWrong">>({ invite: null, isWrong: false });
  const take = (text: string): boolean => {
    const invite = readInviteLink(text);
    setHere({ invite, isWrong: invite === null });
    return invite !== null;
  };
  useEffect(() => {
    const look = (): void => {
      const link = location.href;
      if (!location.hash) return;
      history.replaceState(history.state, "", location.pathname);
      take(link);
    };
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  return { ...here, take };
};
