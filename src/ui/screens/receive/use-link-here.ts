// The log in the address, if somebody has opened a link. It is removed from the address at once, so that no history
// keeps it.

import { useEffect, useState } from "preact/hooks";
import { openLink } from "../../../actions/transfer/receive-incident.ts";
import { useApp } from "../../context/app-context.ts";
import { outcomeWords, receiveWords } from "../../words/transfer.ts";

export interface LinkHere {
  /** The log's text; null if there is none, or none that can be read. */
  readonly opened: string | null;
  /** Why the link can't be read; null if nothing is wrong. */
  readonly sentence: string | null;
  dismiss(): void;
}

const nothing = { opened: null, sentence: null };

/** Returns the log that the address holds; this alone stores nothing on the phone. */
export const useLinkHere = (): LinkHere => {
  const { ports } = useApp();
  const [here, setHere] = useState<Pick<LinkHere, "opened" | "sentence">>(nothing);
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const link = location.href;
      if (!location.hash) return;
      history.replaceState(history.state, "", location.pathname);
      const found = await openLink(ports, link);
      if (gone) return;
      if (found.type === "text") return setHere({ opened: found.text, sentence: null });
      setHere({ opened: null, sentence: found.type === "noLink" ? receiveWords.noLink : outcomeWords(found) });
    };
    void look();
    const onHash = (): void => void look();
    window.addEventListener("hashchange", onHash);
    return () => {
      gone = true;
      window.removeEventListener("hashchange", onHash);
    };
  }, [ports]);
  return { ...here, dismiss: () => setHere(nothing) };
};
