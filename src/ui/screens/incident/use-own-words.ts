// What this phone's people typed under "Other" before, offered as chips. A drill's words are the story's: they are
// neither offered nor remembered, and those of a restricted incident aren’t remembered: they would be offered in others.

import { isRestricted } from "../../../domain/incident/is-restricted.ts";
import { useApp } from "../../context/app-context.ts";
import type { OwnChips } from "../../parts/ChipsOrWords.tsx";
import type { OwnWordsKind } from "../../words/own-words.ts";
import { useSession } from "./use-session.ts";

/** Returns the chips of a kind; none in a drill. */
export const useOwnWords = (): ((kind: OwnWordsKind) => OwnChips | null) => {
  const { ownWords } = useApp().ports;
  const { incident } = useSession();
  const { drill } = incident.get();
  const remember = (kind: OwnWordsKind, text: string): void => {
    if (!isRestricted(incident.get())) ownWords.remember(kind, text);
  };
  return (kind) => (drill ? null : { texts: ownWords.list(kind), remember: (text) => remember(kind, text) });
};
