// What this phone's people typed under "Other" before, offered as chips. A drill's words are the story's: they are
// neither offered nor remembered.

import { useApp } from "../../context/app-context.ts";
import type { OwnChips } from "../../parts/ChipsOrWords.tsx";
import type { OwnWordsKind } from "../../words/own-words.ts";
import { useSession } from "./use-session.ts";

/** Returns the chips of a kind; none in a drill. */
export const useOwnWords = (): ((kind: OwnWordsKind) => OwnChips | null) => {
  const { ownWords } = useApp().ports;
  const { drill } = useSession().incident.get();
  return (kind) => (drill ? null : { texts: ownWords.list(kind), remember: (text) => ownWords.remember(kind, text) });
};
