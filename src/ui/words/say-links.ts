// The buttons that lead to words to say, each where it is needed.

import type { PhraseId } from "../../domain/pack/phrases.ts";

export const sayLinkWords: Readonly<Record<PhraseId, string>> = {
  "open-call": "Say: open the call",
  "give-task": "Say: give a task",
  objections: "Say: any strong objections?",
  "straight-answer": "Say: yes or no?",
  "take-command": "Say: do you take command?",
  "let-go": "Say: let people go",
  "end-call": "Say: end the call",
};
