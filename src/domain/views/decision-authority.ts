// Whose decision it was, whatever it was called: one rule for the moves, the decision sheets and drills.

import type { MadeDecision } from "../incident/decision/state.ts";
import type { Authority, Pack } from "../pack/pack.ts";
import { authorityFor, EXECUTIVE } from "./suggest-authority.ts";

/** Returns whether the decision was an executive’s: it was asked as one, or what was decided is one. */
export const isForExecutive = (
  { authority, question, text }: Pick<MadeDecision, "authority" | "question" | "text">,
  pack: Pack,
): boolean =>
  executiveIn(pack) !== null &&
  (authority === EXECUTIVE || authorityFor(text) === EXECUTIVE || isYesTo(question, text));

/** Returns the entry for what an executive decides; null if the team’s table has none. */
export const executiveIn = ({ authority }: Pick<Pack, "authority">): Authority | null =>
  authority.find(({ id }) => id === EXECUTIVE) ?? null;

// Of "Take the service down?", only the yes is such a decision; of "Tell the press: no" neither is.
const isYesTo = (question: string | null, text: string): boolean =>
  question !== null && authorityFor(question) === EXECUTIVE && /(?:^|: )yes\b/i.test(text);
